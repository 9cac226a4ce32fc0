import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { OwnWords } from './OwnWords';
import type { SaveText } from './use-editing';

const prompt = '这句话让你想到了什么？';

function open(save: SaveText, value = ''): HTMLTextAreaElement {
  show(<OwnWords kind="thought" value={value} onSave={save} />);
  fireEvent.click(screen.getByRole('button', { name: value === '' ? prompt : '改感悟' }));
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: '感悟' });
}

const type = (field: HTMLTextAreaElement, value: string): void => {
  fireEvent.input(field, { target: { value } });
};

test.each([
  ['Ctrl+Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })],
  ['⌘+Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter', metaKey: true })],
  ['leaving', (field: HTMLElement) => fireEvent.blur(field)],
])('%s saves over what was seen', async (_, finish) => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const field = open(save, '旧的话');
  type(field, '新的话');
  finish(field);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenCalledExactlyOnceWith('新的话', '旧的话');
});

test('Esc saves as every other way out does, and the focus goes back', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const field = open(save, '旧的话');
  expect(screen.getByText('Esc 或 Ctrl Enter 保存并收起').isConnected).toBe(true);
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenCalledExactlyOnceWith('新的话', '旧的话');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' })));
});

test('Esc with nothing typed only closes', async () => {
  const save = vi.fn<SaveText>();
  fireEvent.keyDown(open(save, '旧的话'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).not.toHaveBeenCalled();
});

test('after the first words are saved by key, the focus is on their button', async () => {
  const words = (value: string) => <OwnWords kind="thought" value={value} onSave={async () => null} />;
  const { rerender } = show(words(''));
  fireEvent.click(screen.getByRole('button', { name: prompt }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  rerender(words('新的话'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' })));
});

test('keys of an input method are its own', () => {
  const save = vi.fn<SaveText>();
  const field = open(save);
  type(field, 'nihao');
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(screen.getByRole('textbox')).toBe(field);
  expect(save).not.toHaveBeenCalled();
});

test('unchanged words are not saved', () => {
  const save = vi.fn<SaveText>();
  fireEvent.blur(open(save, '旧的话'));
  expect(save).not.toHaveBeenCalled();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what could not be saved stays, with the reason, and can be tried again', async () => {
  const save = vi.fn<SaveText>().mockResolvedValueOnce('磁盘已满').mockResolvedValueOnce(null);
  const field = open(save);
  type(field, '写了很久的话');
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toContain('磁盘已满');
  expect(field.value).toBe('写了很久的话');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await axeProblems(document.body)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenLastCalledWith('写了很久的话', '');
});

test('what can not be saved is not lost by Esc; its button alone gives it up', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue('在别处刚改过');
  const field = open(save, '旧的话');
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Escape' });
  await screen.findByRole('alert');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(field.value).toBe('新的话');
  fireEvent.click(screen.getByRole('button', { name: '不保存了' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('旧的话').isConnected).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' }));
});

test('typing on while it is being saved keeps the field open with the newer words', async () => {
  let done: (why: string | null) => void = () => undefined;
  const save = vi.fn<SaveText>(() => new Promise((resolve) => (done = resolve)));
  const field = open(save);
  type(field, '一');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  type(field, '一二');
  done(null);
  await Promise.resolve();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('一二');
  fireEvent.blur(field);
  await waitFor(() => expect(save).toHaveBeenLastCalledWith('一二', '一'));
});

test('a field that goes away saves what was typed', () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const { unmount } = show(<OwnWords kind="application" value="" onSave={save} />);
  fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
  type(screen.getByRole('textbox'), '明天就办');
  unmount();
  expect(save).toHaveBeenCalledExactlyOnceWith('明天就办', '');
});

test('a page that is hidden saves what was typed', () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  type(open(save), '先记一半');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(save).toHaveBeenCalledExactlyOnceWith('先记一半', '');
});

test('too much is refused with the figures, and nothing is sent', async () => {
  const save = vi.fn<SaveText>();
  const field = open(save);
  type(field, '长'.repeat(MAX_OWN_WORDS + 1));
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toContain(String(MAX_OWN_WORDS + 1));
  expect(save).not.toHaveBeenCalled();
});

test.each(['zh-CN', 'en'] as const)('reads well to a screen reader in %s', async (locale) => {
  const { container } = show(
    <>
      <OwnWords kind="thought" value="" onSave={async () => null} />
      <OwnWords kind="application" value={'第一行\n第二行'} onSave={async () => null} />
    </>,
    locale,
  );
  expect(await axeProblems(container)).toEqual([]);
});

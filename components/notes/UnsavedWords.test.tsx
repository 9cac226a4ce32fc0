import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { EditableFact } from '../speech/EditableFact';
import { KeepWords } from './KeepWords';
import { OwnWords } from './OwnWords';
import { UnsavedWords } from './UnsavedWords';
import type { SaveText } from './edited-text';

/* Words that can't be saved, in a page whose fields come and go. */

const FULL = '磁盘已满';
const of = (id: string) => ({ table: 'notes' as const, id, name: `第${id}句话` });
/** A page that shows these notes, by their ids. */
const page = (save: SaveText, ids: readonly string[]) => (
  <KeepWords>
    <UnsavedWords hrefOf={({ id }) => (id === '一' ? '#speeches/s' : undefined)} />
    {ids.map((id) => (
      <OwnWords key={id} kind="thought" value="旧的话" onSave={save} of={of(id)} />
    ))}
  </KeepWords>
);
const line = (): HTMLElement | null => screen.queryByRole('status');
const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');
/** Writes on the note of this id, which is the only one shown. */
const write = (text: string): HTMLTextAreaElement => {
  fireEvent.click(screen.getByRole('button', { name: '改感悟' }));
  fireEvent.input(field(), { target: { value: text } });
  return field();
};
const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('words outlive their field, are told of, and stand in the next field that is for them, without the focus', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('写了很久的话');
  expect(isAsked()).toBe(false);
  rerender(page(save, []));
  await waitFor(() => expect(line()?.textContent).toContain('有 1 处话还没存下'));
  expect(isAsked()).toBe(true);
  expect(screen.queryByRole('textbox')).toBeNull();
  // Another note, and then the note again.
  rerender(page(save, ['二']));
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(page(save, ['一', '二']));
  expect(field().value).toBe('写了很久的话');
  expect(document.activeElement).not.toBe(field());
  expect(screen.getByRole('alert').textContent).toContain(FULL);
  save.mockResolvedValue(null);
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '再试' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenLastCalledWith('写了很久的话', '旧的话');
  expect(line()).toBeNull();
  expect(isAsked()).toBe(false);
});

test('a field that takes the place of another at once has the words as well, as soon as they could not be saved', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const view = (key: string) => (
    <KeepWords>
      <OwnWords key={key} kind="thought" value="旧的话" onSave={save} of={of('一')} />
    </KeepWords>
  );
  const { rerender } = show(view('list'));
  write('新的话');
  rerender(view('cards'));
  await waitFor(() => expect(field().value).toBe('新的话'));
});

test('those without a field can be seen, written on and saved over the page; a field for them takes them back', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('写了很久的话');
  rerender(page(save, []));
  await waitFor(() => expect(line()).not.toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '看是哪些' }));
  expect(field().value).toBe('写了很久的话');
  expect(screen.getByRole('link', { name: '第一句话' }).getAttribute('href')).toBe('#speeches/s');
  expect(await axeProblems(document.body)).toEqual([]);
  fireEvent.input(field(), { target: { value: '写了更久的话' } });
  rerender(page(save, ['一']));
  expect(field().value).toBe('写了更久的话');
  expect(field().closest('.unsaved')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '去看' }));
  expect(document.activeElement).toBe(field());
  rerender(page(save, []));
  await waitFor(() => expect(field().closest('.unsaved')).not.toBeNull());
  save.mockResolvedValue(null);
  fireEvent.click(screen.getAllByRole('button', { name: '再试' })[0]!);
  await waitFor(() => expect(line()).toBeNull());
  expect(save).toHaveBeenLastCalledWith('写了更久的话', '旧的话');
});

test('of two notes, each keeps its words; the line tries all of them again', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('一的话');
  rerender(page(save, ['二']));
  write('二的话');
  rerender(page(save, []));
  await waitFor(() => expect(line()?.textContent).toContain('2 处'));
  save.mockClear();
  save.mockResolvedValue(null);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(line()).toBeNull());
  expect(save.mock.calls).toEqual([
    ['一的话', '旧的话'],
    ['二的话', '旧的话'],
  ]);
});

test('changed elsewhere while nothing could be saved: both are kept, since nobody is there to choose', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('这边的');
  rerender(page(save, []));
  await waitFor(() => expect(line()).not.toBeNull());
  save.mockResolvedValueOnce({ elsewhere: '那边的' }).mockResolvedValue(null);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(line()).toBeNull());
  expect(save).toHaveBeenLastCalledWith('那边的\n这边的', '那边的');
});

test('a page that goes tries once more to save those without a field, and says that nobody will hear of it', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('新的话');
  rerender(page(save, []));
  await waitFor(() => expect(line()).not.toBeNull());
  window.dispatchEvent(new Event('pagehide'));
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(save).toHaveBeenLastCalledWith('新的话', '旧的话', true);
});

test('words given up are told of no more', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  show(page(save, ['一']));
  fireEvent.blur(write('不要了'));
  await waitFor(() => expect(line()).not.toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '不保存了' }));
  expect(line()).toBeNull();
});

test('what surrounds a field is held while it is written in or saved, not for as long as that fails', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const onWriting = vi.fn<(on: boolean) => void>();
  show(
    <KeepWords>
      <OwnWords kind="thought" value="旧的话" onSave={save} of={of('一')} onWriting={onWriting} />
    </KeepWords>,
  );
  write('新的话');
  expect(onWriting).toHaveBeenLastCalledWith(true);
  fireEvent.keyDown(field(), { key: 'Escape' });
  await screen.findByRole('alert');
  expect(onWriting).toHaveBeenCalledTimes(1);
  fireEvent.blur(field());
  await waitFor(() => expect(onWriting).toHaveBeenLastCalledWith(false));
  fireEvent.focus(field());
  await waitFor(() => expect(onWriting).toHaveBeenLastCalledWith(true));
});

test('a fact that is refused is none of the reader’s own words: it is told of in its field alone, and goes with it', async () => {
  const view = (isShown: boolean) => (
    <KeepWords>
      <UnsavedWords />
      {isShown && <EditableFact label="日期" value="2025-04-28" isDay onSave={async () => null} />}
    </KeepWords>
  );
  const { rerender } = show(view(true));
  fireEvent.click(screen.getByRole('button'));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '明天' } });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  await screen.findByRole('alert');
  expect(line()).toBeNull();
  expect(isAsked()).toBe(false);
  rerender(view(false));
  await new Promise((resolve) => setTimeout(resolve));
  expect(line()).toBeNull();
});

test('both kinds of words on one note are two', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const view = (isShown: boolean) => (
    <KeepWords>
      <UnsavedWords />
      {isShown && <OwnWords kind="thought" value="旧的话" onSave={save} of={of('一')} />}
      {isShown && <OwnWords kind="application" value="旧的话" onSave={save} of={of('一')} />}
    </KeepWords>
  );
  const { rerender } = show(view(true), 'en');
  for (const name of ['Edit my thought', 'Edit how I’ll use it']) {
    fireEvent.click(screen.getByRole('button', { name }));
    fireEvent.input(screen.getAllByRole('textbox').at(-1)!, { target: { value: '新的话' } });
  }
  rerender(view(false));
  await waitFor(() => expect(line()?.textContent).toContain('2 pieces of your own words'));
});

test('one of them is saved: the field of the next stays as it is, with the focus', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  const { rerender } = show(page(save, ['一']));
  write('一的话');
  rerender(page(save, ['二']));
  write('二的话');
  rerender(page(save, []));
  await waitFor(() => expect(line()?.textContent).toContain('2 处'));
  fireEvent.click(screen.getByRole('button', { name: '看是哪些' }));
  const [first, second] = screen.getAllByRole('textbox');
  save.mockResolvedValueOnce(null);
  first!.focus();
  second!.focus();
  await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(1));
  expect(document.activeElement).toBe(second);
});

test('come back to the page: what is written in is saved, and stays open', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(FULL);
  show(page(save, ['一']));
  fireEvent.keyDown(write('新的话'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(line()).not.toBeNull());
  const written = field();
  save.mockResolvedValue(null);
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(line()).toBeNull());
  expect(written.isConnected).toBe(true);
});

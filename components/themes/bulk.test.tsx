import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Resuggestion } from '@/utils/themes/resuggest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { PickBar } from './PickBar';
import { ResuggestDialog, type Resuggesting } from './ResuggestDialog';
import type { ThemeChoice } from './theme-choices';

test.each(['zh-CN', 'en'] as const)('the bar says what can be done with what is selected (%s)', async (locale) => {
  const onAll = vi.fn<() => void>();
  const onNone = vi.fn<() => void>();
  const onResuggest = vi.fn<() => void>();
  const onMove = vi.fn<(choice: ThemeChoice, adds: boolean) => void>();
  const bar = (picked: number) => (
    <PickBar
      of={3}
      picked={picked}
      again
      themes={sampleThemes}
      onAll={onAll}
      onNone={onNone}
      onResuggest={onResuggest}
      onMove={onMove}
    />
  );
  const { container, rerender } = show(bar(0), locale);
  expect(screen.queryAllByRole('button')).toEqual([]);
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  fireEvent.click(box);
  expect(onAll).toHaveBeenCalledOnce();
  rerender(bar(2));
  expect(box.indeterminate).toBe(true);
  const [again, move, none] = screen.getAllByRole('button');
  fireEvent.click(again!);
  expect(onResuggest).toHaveBeenCalledOnce();
  fireEvent.click(move!);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(onMove).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'theme', theme: sampleThemes[1] }),
    false,
  );
  expect(document.activeElement).toBe(box);
  fireEvent.click(none!);
  expect(onNone).toHaveBeenCalledOnce();
});

test('the keys do it from the boxes, and are nobody’s elsewhere', () => {
  const onResuggest = vi.fn<() => void>();
  const bar = (picked: number) => (
    <>
      <label class="pick">
        <input type="checkbox" aria-label="a note" />
      </label>
      <button type="button">elsewhere</button>
      <PickBar
        of={3}
        picked={picked}
        again={false}
        themes={sampleThemes}
        onAll={() => undefined}
        onNone={() => undefined}
        onResuggest={onResuggest}
        onMove={() => undefined}
      />
    </>
  );
  const { rerender } = show(bar(0));
  const note = screen.getByRole('checkbox', { name: 'a note' });
  fireEvent.keyDown(note, { key: 's' });
  rerender(bar(1));
  fireEvent.keyDown(screen.getByText('elsewhere'), { key: 's' });
  fireEvent.keyDown(note, { key: 's', ctrlKey: true });
  expect(onResuggest).not.toHaveBeenCalled();
  fireEvent.keyDown(note, { key: 's' });
  expect(onResuggest).toHaveBeenCalledOnce();
  expect(screen.queryByRole('combobox')).toBeNull();
  note.focus();
  fireEvent.keyDown(note, { key: 'M' });
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
  expect(document.activeElement).toBe(note);
});

test('M moves and Shift+M adds; the list of themes says which, and can be told otherwise', () => {
  const onMove = vi.fn<(choice: ThemeChoice, adds: boolean) => void>();
  show(
    <>
      <article data-note="note000a" tabIndex={0} aria-label="a note" />
      <PickBar
        of={3}
        picked={2}
        again={false}
        themes={sampleThemes}
        onAll={() => undefined}
        onNone={() => undefined}
        onResuggest={() => undefined}
        onMove={onMove}
      />
    </>,
  );
  const press = (key: string, shiftKey: boolean): HTMLElement => {
    fireEvent.keyDown(screen.getByRole('article'), { key, shiftKey });
    return screen.getByRole('combobox');
  };
  const adding = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^也归入/ });
  fireEvent.keyDown(press('M', true), { key: 'Enter' });
  expect(onMove).toHaveBeenLastCalledWith(expect.anything(), true);
  fireEvent.keyDown(press('m', false), { key: 'Enter' });
  expect(onMove).toHaveBeenLastCalledWith(expect.anything(), false);
  const field = press('m', false);
  expect(adding().checked).toBe(false);
  adding().focus();
  fireEvent.click(adding());
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onMove).toHaveBeenLastCalledWith(expect.anything(), true);
  press('m', false);
  fireEvent.keyDown(adding(), { key: 'Escape' });
  expect(screen.queryByRole('combobox')).toBeNull();
});

const notes = new Map(
  ['note000a', 'note000b'].map((id) => [id, sampleNote({ id, quote: `第${id.slice(-1)}句`, themes: [] })]),
);
const changes: Resuggestion[] = [
  { noteId: 'note000a', add: ['theme002'], drop: ['theme001'], because: ['读原文'] },
  { noteId: 'note000b', add: [], drop: ['theme003'], because: [] },
];

test.each(['zh-CN', 'en'] as const)(
  'what would change is shown note by note, and what is unticked is left (%s)',
  async (locale) => {
    const onApply = vi.fn<(wanted: readonly Resuggestion[]) => void>();
    const onCancel = vi.fn<() => void>();
    const dialog = (state: Resuggesting) => (
      <ResuggestDialog state={state} notes={notes} themes={sampleThemes} again onApply={onApply} onCancel={onCancel} />
    );
    const { container, rerender } = show(dialog({ stage: 'looking', done: 100, of: 250 }), locale);
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe(locale === 'en' ? 'Cancel' : '取消');
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 100, max: 250 });
    expect(await axeProblems(container)).toEqual([]);

    rerender(dialog({ stage: 'preview', changes, of: 250 }));
    expect(focused()).toBe(locale === 'en' ? 'Change 2 notes' : '改这 2 条');
    expect([...container.querySelectorAll('.from-to')].map(({ textContent }) => textContent)).toEqual(
      locale === 'en'
        ? ['Now:Taking chargeThen:Ways to learnSince it speaks of “读原文”', 'Now:为民服务Then:No theme']
        : ['现在：担当作为改为：学习方法因为提到“读原文”', '现在：为民服务改为：未分类'],
    );
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(screen.getAllByRole('checkbox')[0]!);
    fireEvent.click(screen.getByRole('button', { name: locale === 'en' ? 'Change 1 note' : '改这 1 条' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith([changes[1]]);
    fireEvent.click(screen.getAllByRole('checkbox')[1]!);
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: locale === 'en' ? 'Change 0 notes' : '改这 0 条' })
        .disabled,
    ).toBe(true);

    rerender(dialog({ stage: 'changing', done: 0, of: 1 }));
    expect(focused()).toBe(locale === 'en' ? 'Cancel' : '取消');
    rerender(dialog({ stage: 'preview', changes: [], of: 250 }));
    expect(focused()).toBe(locale === 'en' ? 'Close' : '关闭');
    expect(screen.getByRole('heading').textContent).toBe(locale === 'en' ? 'Nothing would change' : '没有要变的');
    fireEvent.click(screen.getByRole('button'));
    expect(onCancel).toHaveBeenCalledOnce();
  },
);

test('for notes without a theme nothing is suggested again', () => {
  const dialog = (again: boolean) => (
    <ResuggestDialog
      state={{ stage: 'looking', done: 0, of: 5 }}
      notes={notes}
      themes={sampleThemes}
      again={again}
      onApply={() => undefined}
      onCancel={() => undefined}
    />
  );
  const { rerender } = show(dialog(false));
  expect(screen.getByRole('heading').textContent).toBe('建议主题');
  rerender(dialog(true));
  expect(screen.getByRole('heading').textContent).toBe('再建议主题');
});

test('closed by the browser, as by Esc without anything pressed before, it is ended', () => {
  const onCancel = vi.fn<() => void>();
  show(
    <ResuggestDialog
      state={{ stage: 'looking', done: 0, of: 5 }}
      notes={notes}
      themes={sampleThemes}
      again={false}
      onApply={() => undefined}
      onCancel={onCancel}
    />,
  );
  screen.getByRole<HTMLDialogElement>('dialog').close();
  expect(onCancel).toHaveBeenCalledOnce();
});

test('of thousands of changes some are drawn', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...changes[0]!, noteId: `note${at}` }));
  show(
    <ResuggestDialog
      state={{ stage: 'preview', changes: many, of: 5000 }}
      notes={notes}
      themes={sampleThemes}
      again={false}
      onApply={() => undefined}
      onCancel={() => undefined}
    />,
  );
  expect(screen.getAllByRole('checkbox')).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: '再显示 100 条' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(200);
});

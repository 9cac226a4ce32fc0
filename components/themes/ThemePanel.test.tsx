import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { KeywordHelp } from '@/utils/themes/keyword-help';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleTheme, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { ThemePanel, type ThemePanelActs } from './ThemePanel';

const theme = sampleTheme({ keywords: { zh: ['担当', '重担'], en: ['duty'] } });
const notes = [sampleNote(), sampleNote({ id: 'note0002', quote: '每周走一趟基层。' })];
const help: KeywordHelp = {
  brings: [
    { text: '重担', lang: 'zh', notes: 3 },
    { text: '担当', lang: 'zh', notes: 0 },
    { text: 'duty', lang: 'en', notes: 0 },
  ],
  mightAdd: [{ text: '推手', lang: 'zh', notes: 2 }],
  wouldMove: (...words) => (words.includes('推手') ? ['note0002'] : []),
};
const summary = {
  notes: 2,
  words: [],
  weeks: [],
  withoutThought: 0,
  documents: 0,
  recurs: () => [{ text: '一趟', lang: 'zh' as const, texts: 1 }],
};

function draw(part: Partial<Parameters<typeof ThemePanel>[0]> = {}) {
  const acts = {
    onRename: vi.fn<ThemePanelActs['onRename']>().mockResolvedValue(null),
    onStyle: vi.fn<ThemePanelActs['onStyle']>(),
    onAddWords: vi.fn<ThemePanelActs['onAddWords']>(),
    onRemoveWord: vi.fn<ThemePanelActs['onRemoveWord']>(),
    onArrange: vi.fn<ThemePanelActs['onArrange']>(),
    onMerge: vi.fn<ThemePanelActs['onMerge']>(),
    onSplit: vi.fn<ThemePanelActs['onSplit']>().mockResolvedValue('已经有了'),
    onMoveNotes: vi.fn<ThemePanelActs['onMoveNotes']>(),
    onDragNotes: vi.fn<ThemePanelActs['onDragNotes']>(),
    onPutAway: vi.fn<ThemePanelActs['onPutAway']>(),
    onExport: vi.fn<ThemePanelActs['onExport']>(),
    onDelete: vi.fn<ThemePanelActs['onDelete']>(),
    onClose: vi.fn<ThemePanelActs['onClose']>(),
  };
  const shown = show(
    <ThemePanel
      theme={theme}
      others={sampleThemes.slice(1)}
      summary={summary}
      notes={notes}
      hasChildren={false}
      help={() => help}
      quoteOf={(id) => notes.find((note) => note.id === id)?.quote ?? ''}
      renaming={0}
      acts={acts}
      {...part}
    />,
  );
  return { ...shown, ...acts };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (element: Element, key: string, more: object = {}) => fireEvent.keyDown(element, { key, ...more });

test('the focus begins at the heading, or at the name that is to be changed; Esc closes', async () => {
  const { container, onClose, unmount } = draw();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '担当作为' }));
  await waitFor(() => screen.getByText('也许还有'));
  expect(await axeProblems(container)).toEqual([]);
  press(document.activeElement!, 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  draw({ renaming: 1 });
  expect(document.activeElement).toBe(field('名称'));
});

test('a name is saved as it is left, the other language stays; Esc takes back what was typed first', async () => {
  const { onRename, onClose } = draw();
  fireEvent.blur(field('名称'));
  expect(onRename).not.toHaveBeenCalled();
  fireEvent.input(field('名称'), { target: { value: ' 敢于担当 ' } });
  press(field('名称'), 'Enter', { isComposing: true });
  expect(onRename).not.toHaveBeenCalled();
  press(field('名称'), 'Enter');
  expect(onRename).toHaveBeenCalledExactlyOnceWith({ zh: '敢于担当' });
  press(field('名称'), 'Escape');
  expect([field('名称').value, onClose.mock.calls.length]).toEqual(['担当作为', 0]);
  fireEvent.input(field('英文名'), { target: { value: '' } });
  fireEvent.blur(field('英文名'));
  expect(onRename).toHaveBeenLastCalledWith({ en: '' });
});

test('a name that cannot be is answered with why', async () => {
  const onRename = vi.fn<ThemePanelActs['onRename']>().mockResolvedValue('已经有了');
  const { container, ...acts } = draw();
  acts.onRename.mockImplementation(onRename);
  fireEvent.input(field('名称'), { target: { value: '学习方法' } });
  fireEvent.blur(field('名称'));
  expect((await screen.findByRole('alert')).textContent).toBe('已经有了');
  expect(await axeProblems(container)).toEqual([]);
});

test('ten looks, each with its name', () => {
  const { onStyle } = draw();
  expect(screen.getAllByRole('radio')).toHaveLength(10);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '橘' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: '湖' }));
  expect(onStyle).toHaveBeenCalledExactlyOnceWith(6);
});

test('words stand with what they bring; arrows walk them, Delete removes', async () => {
  const { container, onRemoveWord } = draw();
  await waitFor(() => screen.getByText('也许还有'));
  const words = [...container.querySelectorAll('.keywords li:not(.sugg)')].map(({ textContent }) => textContent);
  expect(words).toEqual(['重担3', '担当', 'duty']);
  expect(container.querySelector('.keywords [lang="en"]')?.textContent).toBe('duty');
  button('去掉“重担”').focus();
  press(button('去掉“重担”'), 'ArrowRight');
  expect(document.activeElement).toBe(button('去掉“担当”'));
  press(button('去掉“担当”'), 'Delete');
  expect(onRemoveWord).toHaveBeenCalledExactlyOnceWith(help.brings[1]);
});

test('words that move nothing are added at once; those that would are shown first', async () => {
  const { container, onAddWords, onClose } = draw();
  await waitFor(() => screen.getByText('也许还有'));
  fireEvent.input(field('加词'), { target: { value: '担当、实干；苦干' } });
  press(field('加词'), 'Enter', { shiftKey: true });
  expect(onAddWords).not.toHaveBeenCalled();
  press(field('加词'), 'Enter');
  expect(onAddWords).toHaveBeenCalledExactlyOnceWith(['实干', '苦干'], []);
  expect(field('加词').value).toBe('');

  fireEvent.click(button('加上“推手”，2 条笔记里有'));
  const group = await screen.findByRole('group', { name: '加上“推手”，会有 1 条笔记改到这里：' });
  expect(group.textContent).toContain('每周走一趟基层。');
  expect(document.activeElement).toBe(button('加上并移来'));
  expect(await axeProblems(container)).toEqual([]);
  press(group, 'Escape');
  expect([screen.queryByRole('button', { name: '只加词' }), onClose.mock.calls.length]).toEqual([null, 0]);
  fireEvent.click(button('加上“推手”，2 条笔记里有'));
  fireEvent.click(button('加上并移来'));
  expect(onAddWords).toHaveBeenLastCalledWith(['推手'], ['note0002']);
  fireEvent.input(field('加词'), { target: { value: '担当' } });
  press(field('加词'), 'Enter');
  expect(screen.getByRole('alert').textContent).toContain('已经有了');
});

test('it is merged into another, once one is chosen', () => {
  const { onMerge } = draw();
  fireEvent.click(button('合并到…'));
  expect(button('合并')).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('combobox', { name: '合并到' }), { target: { value: 'theme003' } });
  fireEvent.click(button('合并'));
  expect(onMerge).toHaveBeenCalledExactlyOnceWith(sampleThemes[2]);
});

test('notes are ticked one by one or by a word they share, and split off or moved', async () => {
  const { container, onSplit, onMoveNotes } = draw();
  fireEvent.click(button('拆分'));
  fireEvent.click(button('有“一趟”的 1 条'));
  expect(button('有“一趟”的 1 条').getAttribute('aria-pressed')).toBe('true');
  expect(field('新主题的名称').value).toBe('一趟');
  fireEvent.submit(button('分出 1 条').closest('form')!);
  expect(onSplit).toHaveBeenCalledExactlyOnceWith('一趟', ['note0002']);
  expect((await screen.findByRole('alert')).textContent).toBe('已经有了');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: /遇到难题/ }));
  fireEvent.change(screen.getByRole('combobox', { name: '移到' }), { target: { value: 'theme002' } });
  fireEvent.click(button('移走 2 条'));
  expect(onMoveNotes).toHaveBeenCalledExactlyOnceWith(['note0002', 'note0001'], sampleThemes[1]);
});

test('a word that notes share ticks all that have it, whatever its ending', () => {
  const quotes = ['Great teams win.', 'A team of five.', 'At the party.'];
  draw({
    notes: quotes.map((quote, at) => sampleNote({ id: `note000${at}`, quote })),
    summary: {
      ...summary,
      recurs: () => [
        { text: 'teams', lang: 'en', texts: 2 },
        { text: 'art', lang: 'en', texts: 0 },
      ],
    },
  });
  fireEvent.click(button('拆分'));
  expect(button('有“teams”的 2 条')).toBeTruthy();
  expect(button('有“art”的 0 条')).toBeTruthy();
});

test('what could never be found is not added as a word, and why is said', () => {
  const { onAddWords } = draw();
  const typed = field('加词');
  fireEvent.input(typed, { target: { value: '。、R&D' } });
  fireEvent.keyDown(typed, { key: 'Enter' });
  expect(onAddWords).toHaveBeenCalledExactlyOnceWith(['R&D'], []);
  expect(screen.getByRole('alert').textContent).toMatch(/没有加“。”/);
});

test('its place is changed without dragging; one with others under it stays above', () => {
  const { onArrange, unmount } = draw();
  fireEvent.change(screen.getByRole('combobox', { name: '归在' }), { target: { value: 'theme002' } });
  fireEvent.click(button('前移'));
  fireEvent.click(button('后移'));
  expect(onArrange.mock.calls).toEqual([[{ to: 'into', of: 'theme002' }], [{ to: 'earlier' }], [{ to: 'later' }]]);
  unmount();
  draw({ hasChildren: true });
  expect(screen.queryByRole('combobox', { name: '归在' })).toBeNull();
  expect(screen.getByText(/这里只分两层/)).toBeTruthy();
});

test('it is put away, exported, deleted; one that was put away is used again', () => {
  const { onPutAway, onExport, onDelete, unmount } = draw();
  for (const name of ['收起不用', '导出', '删除']) fireEvent.click(button(name));
  expect([onPutAway.mock.calls, onExport.mock.calls.length, onDelete.mock.calls.length]).toEqual([[[true]], 1, 1]);
  unmount();
  const again = draw({ theme: { ...theme, archived: true } });
  fireEvent.click(button('拿出来用'));
  expect(again.onPutAway).toHaveBeenCalledExactlyOnceWith(false);
});

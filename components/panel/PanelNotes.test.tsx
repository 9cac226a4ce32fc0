import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { OwnField } from '@/utils/model/note';
import type { PagePlacement } from '@/utils/messaging/calls';
import type { NoteActs } from '../notes/NoteCard';
import type { Elsewhere } from './kept-elsewhere';
import { PanelNotes, type PlaceDoings } from './PanelNotes';

const acts: NoteActs = {
  onSave: async () => null,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onTake: () => undefined,
  onRefuse: () => undefined,
  onDelete: () => undefined,
};
const many = Array.from({ length: 250 }, (_, index) =>
  sampleNote({
    id: `note${String(index).padStart(4, '0')}`,
    anchor: { exact: 'x', prefix: '', suffix: '', start: index },
  }),
);
const places = {
  onConfirm: vi.fn<PlaceDoings['onConfirm']>(),
  onRefuse: vi.fn<PlaceDoings['onRefuse']>(),
  onTake: vi.fn<PlaceDoings['onTake']>(),
  onLook: vi.fn<PlaceDoings['onLook']>(),
};
const onShow = vi.fn<(note: { id: string }) => void>();
const onOnly = vi.fn<(only: string | null | undefined) => void>();
const panel = (
  notes: typeof many,
  chosen: { noteId: string; at: number; write?: OwnField } | null = null,
  placements: Record<string, PagePlacement> = { note0001: { state: 'lost' } },
  only?: string | null,
  elsewhere: ReadonlyMap<string, Elsewhere> = new Map(),
) => (
  <PanelNotes
    notes={notes}
    themes={sampleThemes}
    lang="zh-CN"
    placements={placements}
    elsewhere={elsewhere}
    chosen={chosen}
    acts={acts}
    places={places}
    sectionOf={(_, { start }) => (start < 50 ? '一、端正学风' : undefined)}
    only={only}
    onOnly={onOnly}
    onShow={onShow}
  />
);
const scrolledTo = vi.fn<(id: string | undefined) => void>();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    scrolledTo((this as HTMLElement).dataset['note']);
  });
});

test('notes without a place say why; the others stand under their heading', async () => {
  const { container } = show(panel(many.slice(0, 3)));
  expect(screen.getByText('1 条没能放回原处').isConnected).toBe(true);
  expect(screen.getByText('这一页上没有这句话了。笔记和当时的上下文都还在。').isConnected).toBe(true);
  expect(container.querySelectorAll('.list .note')).toHaveLength(2);
  expect(screen.getByText('二、学以致用').tagName).toBe('H3');
  expect(await axeProblems(container)).toEqual([]);
});

test('notes that stand elsewhere are said quietly, each with the way there, and counted apart', async () => {
  const lost: Record<string, PagePlacement> = { note0000: { state: 'lost' }, note0001: { state: 'lost' } };
  const href = 'https://dukou.example/a.html';
  const { container } = show(
    panel(
      many.slice(0, 4),
      null,
      lost,
      undefined,
      new Map([
        ['note0000', { page: 1, href: `${href}?1`, host: 'dukou.example', isBefore: true }],
        ['note0001', { href, host: 'dukou.example', isBefore: false }],
      ]),
    ),
  );
  expect(screen.queryByText(/没能放回原处|找不到了/)).toBeNull();
  expect(screen.getByRole('heading', { name: /^笔记/ }).textContent).toBe('笔记2另有 2 条在别处');
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['在第 1 页', `${href}?1`],
    ['在 dukou.example', href],
  ]);
  const ids = [...container.querySelectorAll<HTMLElement>('.list .note')].map(({ dataset }) => dataset['note']);
  expect(ids).toEqual(['note0000', 'note0002', 'note0003', 'note0001']);
  expect(container.querySelectorAll('.note.can-show')).toHaveLength(2);
  expect(await axeProblems(container)).toEqual([]);
});

test('a long list is drawn in parts, more on demand', () => {
  const { container } = show(panel(many));
  const drawn = (): number => container.querySelectorAll('.list .note').length;
  expect(drawn()).toBe(30);
  for (let left = 219; left > 30; left -= 30) fireEvent.click(screen.getByRole('button', { name: '再显示 30 条' }));
  expect(drawn()).toBe(240);
  fireEvent.click(screen.getByRole('button', { name: '再显示 9 条' }));
  expect(drawn()).toBe(249);
});

test('a note chosen on the page comes into view, each time, however far down it is', () => {
  const { rerender, container } = show(panel(many));
  rerender(panel(many, { noteId: 'note0200', at: 1 }));
  expect(scrolledTo).toHaveBeenLastCalledWith('note0200');
  expect(container.querySelector('[aria-current]')?.getAttribute('data-note')).toBe('note0200');
  const before = scrolledTo.mock.calls.length;
  rerender(panel(many, { noteId: 'note0200', at: 2 }));
  expect(scrolledTo.mock.calls.length).toBeGreaterThan(before);
});

test('a thought that has to be written beside the page is asked for at once', () => {
  const { rerender } = show(panel(many));
  rerender(panel(many, { noteId: 'note0002', at: 1, write: 'thought' }));
  expect(document.activeElement?.closest('.note')?.getAttribute('data-note')).toBe('note0002');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});

const edited = sampleNote({ id: 'note0001', quote: '每读一篇，最少写三句。' });

test.each(['zh-CN', 'en'] as const)(
  'edited words are shown over the kept ones, to be taken or refused (%s)',
  async (locale) => {
    const found = '每读一篇，至少写三句。';
    const { container } = show(
      panel([edited], null, { note0001: { state: 'approximate', start: 3, end: 14, found } }),
      locale,
    );
    const changed = [...container.querySelectorAll('del, ins')].map(({ tagName, lastElementChild, textContent }) => [
      tagName,
      textContent,
      lastElementChild?.className,
    ]);
    expect(changed).toEqual(
      locale === 'en'
        ? [
            ['DEL', '(removed: 最)', 'unseen'],
            ['INS', '(added: 至)', 'unseen'],
          ]
        : [
            ['DEL', '（删去：最）', 'unseen'],
            ['INS', '（添上：至）', 'unseen'],
          ],
    );
    expect(container.querySelector('.state')?.textContent).toBe(
      locale === 'en' ? 'Edited in 1 place' : '原文已改 1 处',
    );
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /就是这里|Yes, use the page/ }));
    expect(places.onConfirm).toHaveBeenLastCalledWith(edited);
    fireEvent.click(screen.getByRole('button', { name: /不是这一处|Not this/ }));
    expect(places.onRefuse).toHaveBeenLastCalledWith(edited, found);
  },
);

test('a note that has no place offers those it could be at, in their surroundings', async () => {
  const candidates = [
    { start: 30, end: 41, words: '每读一篇，最少写三句。', before: '他说，', after: '大家' },
    { start: 80, end: 92, words: '每读一本，最少写三句。', before: '', after: '' },
  ];
  const { container } = show(panel([edited], null, { note0001: { state: 'ambiguous', candidates } }));
  expect([...container.querySelectorAll('.context')].map(({ textContent }) => textContent)).toEqual([
    '…他说，每读一篇，最少写三句。大家…',
    '每读一（删去：篇）（添上：本），最少写三句。',
  ]);
  // The heading a place stands under, where it is known.
  expect([...container.querySelectorAll('.candidate .where')].map(({ textContent }) => textContent)).toEqual([
    '一、端正学风',
  ]);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getAllByRole('button', { name: '在页上看' })[1]!);
  expect(places.onLook).toHaveBeenCalledExactlyOnceWith(edited, candidates[1]);
  fireEvent.click(screen.getAllByRole('button', { name: '是这一处' })[0]!);
  expect(places.onTake).toHaveBeenCalledExactlyOnceWith(edited, candidates[0]);
  // Only other words can be refused: the very same would be refused wherever they stand.
  const refusing = screen.getAllByRole('button', { name: '不是这一处' });
  fireEvent.click(refusing.at(-1)!);
  expect(places.onRefuse).toHaveBeenCalledExactlyOnceWith(edited, candidates[1]!.words);
});

test('a note whose likeness was refused says so, and does not call its passage gone', () => {
  const note = sampleNote({ id: 'note0001', refused: ['每读一本，最少写三句。'] });
  const { container } = show(panel([note], null, { note0001: { state: 'lost' } }));
  expect(container.querySelector('.unplaced .source')?.textContent).toMatch(/^你说过/);
});

test('a candidate that came cut does not look as if its end were gone', () => {
  const quote = '长'.repeat(700);
  const words = '长'.repeat(600);
  const note = sampleNote({ id: 'note0001', quote });
  const candidates = [{ start: 0, end: 700, words, before: '', after: '' }];
  const { container } = show(panel([note], null, { note0001: { state: 'lost', candidates } }));
  expect(container.querySelector('.context')?.textContent).toBe(`${words}…`);
});

test('arrows walk the cards, Tab comes back to the one left, Enter shows the passage', () => {
  const { container } = show(panel(many.slice(0, 4)));
  const stops = (): string[] =>
    [...container.querySelectorAll<HTMLElement>('[data-note][tabindex="0"]')].map(({ dataset }) => dataset['note']!);
  const at = (): string | undefined => (document.activeElement as HTMLElement).dataset['note'];
  const press = (key: string): void => void fireEvent.keyDown(document.activeElement!, { key });
  // The lost one stands first.
  expect(stops()).toEqual(['note0001']);
  container.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  press('ArrowUp');
  expect(at()).toBe('note0001');
  press('ArrowDown');
  press('ArrowDown');
  expect(at()).toBe('note0002');
  expect(stops()).toEqual(['note0002']);
  press('Enter');
  expect(onShow.mock.calls.map(([{ id }]) => id)).toEqual(['note0002']);
  // From a control in a card the arrows walk on; in a field they are the field's.
  screen.getAllByRole('button', { name: '删除笔记' })[2]!.focus();
  press('ArrowUp');
  expect(at()).toBe('note0000');
  fireEvent.click(screen.getAllByRole('button', { name: '这句话让你想到了什么？' })[1]!);
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  press('ArrowDown');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});

test.each([
  ['ambiguous', ['每读一本，最少写三句。'], '有一处相近的话', '页上没有一模一样的话'],
  ['ambiguous', ['每读一篇，最少写三句。', '每读一篇，最少写三句。'], '相同的话不止一处', '页上有相同的话'],
  ['lost', ['每读一本，最少写三句。'], '原页上找不到了', '页上没有一模一样的话'],
  ['lost', [], '原页上找不到了', '这一页上没有这句话了'],
] as const)('%s with %j is said as %s', (state, words, sign, why) => {
  const candidates = words.map((text, index) => ({ start: index * 50, end: 9, words: text, before: '', after: '' }));
  const { container } = show(panel([edited], null, { note0001: { state, candidates } }));
  expect(container.querySelector('.state')?.textContent).toBe(sign);
  expect(container.querySelector('.source')?.textContent).toContain(why);
});

const three = [
  sampleNote({ id: 'note0001', themes: [{ id: 'theme001', by: 'reader' }] }),
  sampleNote({ id: 'note0002', themes: [{ id: 'theme002', by: 'reader' }] }),
  sampleNote({ id: 'note0003', themes: [{ id: 'gone0001', by: 'reader' }] }),
];
const cards = (container: Element): string[] =>
  [...container.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset['note']!);

test('the notes of one theme alone are shown, those without one too; pressed again, all are', async () => {
  const { container, rerender } = show(panel(three, null, {}));
  const sift = screen.getByRole('group', { name: '只看一个主题' });
  expect([...sift.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    '全部3',
    '担当作为1',
    '学习方法1',
    '未分类1',
  ]);
  expect(cards(container)).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '学习方法 1' }));
  expect(onOnly).toHaveBeenLastCalledWith('theme002');
  rerender(panel(three, null, {}, 'theme002'));
  expect(cards(container)).toEqual(['note0002']);
  expect(screen.getByRole('button', { name: '学习方法 1' }).getAttribute('aria-pressed')).toBe('true');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '学习方法 1' }));
  expect(onOnly).toHaveBeenLastCalledWith(undefined);
  rerender(panel(three, null, {}, null));
  expect(cards(container)).toEqual(['note0003']);
});

test('a theme that no note is under any more sifts nothing; with one theme there is nothing to sift', () => {
  const { container, rerender } = show(panel(three, null, {}, 'theme003'));
  expect(cards(container)).toHaveLength(3);
  rerender(panel(three.slice(0, 1), null, {}));
  expect(screen.queryByRole('group', { name: '只看一个主题' })).toBeNull();
});

test('a note of another theme that is chosen on the page ends the sifting', () => {
  const { rerender } = show(panel(three, null, {}, 'theme002'));
  rerender(panel(three, { noteId: 'note0002', at: 1 }, {}, 'theme002'));
  expect(onOnly).not.toHaveBeenCalled();
  rerender(panel(three, { noteId: 'note0001', at: 2 }, {}, 'theme002'));
  expect(onOnly).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('deeper headings stand once above the notes under them', () => {
  const under = (id: string, start: number, ...section: string[]) =>
    sampleNote({ id, section, anchor: { exact: 'x', prefix: '', suffix: '', start } });
  const { container } = show(
    panel(
      [
        under('note0001', 1, '一、端正学风'),
        under('note0002', 2, '一、端正学风', '一要读原文'),
        under('note0003', 3, '一、端正学风', '一要读原文'),
        under('note0004', 4, '一、端正学风', '二要带着问题读', '其一'),
        under('note0005', 5, '二、学以致用'),
      ],
      null,
      {},
    ),
  );
  expect([...container.querySelectorAll('h3, h4')].map(({ textContent }) => textContent)).toEqual([
    '一、端正学风',
    '一要读原文',
    '二要带着问题读 › 其一',
    '二、学以致用',
  ]);
});

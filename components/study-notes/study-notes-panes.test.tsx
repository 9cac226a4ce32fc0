import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { DocumentOutline } from './DocumentOutline';
import { EditorToolbar } from './EditorToolbar';
import { NotesDrawer } from './NotesDrawer';
import { outlineMove } from './outline-move';

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const blocks: Block[] = [
  paragraph('引子。'),
  heading(1, '收获'),
  heading(2, '读书'),
  paragraph('读了。'),
  heading(2, '办事'),
  { kind: 'quotation', noteId: 'note0001', text: '遇到难题不绕道。', elided: [], leadIn: '他说：' },
  heading(1, '打算'),
];

describe('outline', () => {
  function outline(rangeOf?: () => readonly [number, number]) {
    const onJump = vi.fn<(block: number) => void>();
    const onMove = vi.fn<(from: number, to: number) => void>();
    const shown = show(
      <DocumentOutline blocks={blocks} lang="zh-CN" current={5} rangeOf={rangeOf} onJump={onJump} onMove={onMove} />,
    );
    return { onJump, onMove, ...shown };
  }

  test('shows numbers, lengths, where the caret is, and what is empty', async () => {
    const { container } = outline(() => [10, 20]);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '引子3字常见 10—20',
      '一、收获14字常见 10—20',
      '（一）读书3字常见 10—20',
      '（二）办事11字常见 10—20',
      '二、打算空常见 10—20',
    ]);
    expect(container.querySelector('[aria-current]')?.textContent).toContain('办事');
    expect([...container.querySelectorAll('.off')].map(({ textContent }) => textContent?.slice(0, 2))).toEqual([
      '3字',
      '3字',
    ]);
    expect(await axeProblems(container)).toEqual([]);
  });

  test('is one stop of Tab: where the caret is, and where the arrows led to', () => {
    outline();
    const stops = () =>
      screen.getAllByRole('button').flatMap(({ tabIndex, textContent }) => (tabIndex === 0 ? textContent : []));
    expect(stops()).toEqual([expect.stringContaining('办事')]);
    const [first] = screen.getAllByRole('button');
    void act(() => first!.focus());
    expect(stops()).toEqual([expect.stringContaining('引子')]);
    fireEvent.keyDown(first!, { key: 'End' });
    expect(document.activeElement?.textContent).toContain('打算');
  });

  test('goes to a heading, and moves its section by Alt+↑ ↓', () => {
    const { onJump, onMove } = outline();
    const read = screen.getByRole('button', { name: /读书/ });
    fireEvent.click(read);
    expect(onJump).toHaveBeenCalledWith(2);
    read.focus();
    fireEvent.keyDown(read, { key: 'ArrowDown', altKey: true });
    expect(onMove).toHaveBeenCalledWith(2, 4);
    fireEvent.keyDown(read, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('办事');
  });

  test('a step goes to the next of its level, else out of its heading, and no further than the ends', () => {
    expect(outlineMove(blocks, 1, 1)).toBe(6);
    expect(outlineMove(blocks, 4, 1)).toBe(6);
    expect(outlineMove(blocks, 4, -1)).toBe(2);
    expect(outlineMove(blocks, 2, -1)).toBeNull();
    expect(outlineMove(blocks, 6, 1)).toBeNull();
    expect(outlineMove(blocks, 1, -1)).toBeNull();
  });
});

describe('drawer', () => {
  const notes = [
    sampleNote({ id: 'note0001', quote: '遇到难题不绕道。' }),
    sampleNote({
      id: 'note0002',
      quote: '窗口虽小，连着千家万户。',
      thought: '坡道',
      themes: [{ id: 'theme003', by: 'reader' }],
    }),
    sampleNote({ id: 'note0003', quote: 'Ａ级事项' }),
  ];
  function drawer() {
    const onInsert = vi.fn<(noteId: string) => void>();
    const onLeave = vi.fn<() => void>();
    const themes = new Map(sampleThemes.map((theme) => [theme.id, theme]));
    const shown = show(
      <NotesDrawer notes={notes} themes={themes} blocks={blocks} lang="zh-CN" onInsert={onInsert} onLeave={onLeave} />,
    );
    return { onInsert, onLeave, ...shown };
  }

  test('what is not used comes first, under its theme; what is says where', async () => {
    const { container } = drawer();
    const rows = screen.getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '为民服务窗口虽小，连着千家万户。',
      '担当作为Ａ级事项',
      '担当作为已在（二）遇到难题不绕道。',
    ]);
    expect(screen.getByRole('heading').textContent).toBe('笔记还有 2 条没用上');
    expect(within(rows[2]!).getByRole('button').className).toContain('used');
    expect(await axeProblems(container)).toEqual([]);
  });

  test('is searched by quote and own words; Enter puts the first in, ↓ goes on, Esc clears and leaves', () => {
    const { onInsert, onLeave } = drawer();
    const field = screen.getByRole('searchbox', { name: '找笔记' });
    fireEvent.input(field, { target: { value: 'a级' } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.input(field, { target: { value: '坡道 没有这话' } });
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    fireEvent.input(field, { target: { value: '坡道' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onInsert).toHaveBeenLastCalledWith('note0002');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('窗口虽小');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

test.each<[string, Block | undefined, string]>([
  ['in the text', blocks[0], '插入脚注 (Control+Alt+F)'],
  ['in the title', undefined, '标题不加脚注：光标放到正文里再插入。'],
  ['in a footnote', { kind: 'footnote', text: '' }, '脚注里不能再加脚注：光标放到正文里再插入。'],
])('a footnote has a button of its own; %s it says what it does, or why it can’t', (_, block, title) => {
  const insertFootnote = vi.fn<() => void>();
  show(
    <EditorToolbar
      handle={{ insertFootnote } as never}
      block={block}
      layout="page"
      pages="official"
      onLayout={() => undefined}
      isFocusMode={false}
      onFocusMode={() => undefined}
      onFindNote={() => undefined}
    />,
  );
  const button = screen.getByRole('button', { name: '插入脚注' });
  expect([button.title, button.getAttribute('aria-disabled')]).toEqual([title, block === blocks[0] ? null : 'true']);
  fireEvent.click(button);
  // Also where it can’t: then that is said.
  expect(insertFootnote).toHaveBeenCalledOnce();
  expect(screen.queryByRole('option', { name: '插入脚注' })).toBeNull();
});

test('the tools say what the block is, and are one stop of the Tab key', async () => {
  const setStyle = vi.fn<(style: string) => void>();
  const handle = { setStyle } as never;
  const { container } = show(
    <EditorToolbar
      handle={handle}
      block={blocks[2]}
      layout="page"
      pages="official"
      onLayout={() => undefined}
      isFocusMode={false}
      onFocusMode={() => undefined}
      onFindNote={() => undefined}
    />,
  );
  const style = screen.getByRole<HTMLSelectElement>('combobox', { name: '这一段是' });
  expect(style.value).toBe('heading2');
  fireEvent.change(style, { target: { value: 'list' } });
  expect(setStyle).toHaveBeenCalledWith('list');
  expect(
    [...container.querySelectorAll('button, select')].filter((each) => (each as HTMLElement).tabIndex === 0),
  ).toHaveLength(1);
  expect(await axeProblems(container)).toEqual([]);
});

import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { EndHandle } from './EndHandle';
import { PageNoteCard } from './PageNoteCard';
import { SelectionToolbar } from './SelectionToolbar';

const zh = 'zh-CN' as Locale;
const locales: Locale[] = [zh, 'en'];

const toolbarActs = () => ({
  onKeep: vi.fn<(themeId: string | null) => void>(),
  onCreate: vi.fn<(name: string) => void>(),
  onWrite: vi.fn<() => void>(),
  onFind: vi.fn<(open: boolean) => void>(),
  onDismiss: vi.fn<() => void>(),
});
const toolbar = (acts: ReturnType<typeof toolbarActs>, { finding = false, keys = true, locale = zh } = {}) => (
  <SelectionToolbar
    likely={sampleThemes.slice(0, 3)}
    themes={sampleThemes}
    finding={finding}
    keys={keys}
    locale={locale}
    say={sayIn(readerTexts, locale)}
    {...acts}
  />
);

describe('the toolbar', () => {
  test.each(locales)('axe is content in %s, with and without the list of themes', async (locale) => {
    for (const finding of [false, true]) {
      const { container, unmount } = show(toolbar(toolbarActs(), { finding, locale }));
      expect(await axeProblems(container)).toEqual([]);
      unmount();
    }
  });

  test('keeps under the theme that was pressed, or under none', () => {
    const acts = toolbarActs();
    show(toolbar(acts));
    const [first] = screen.getAllByRole('button', { name: /^划线，归入/ });
    fireEvent.click(first!);
    expect(acts.onKeep).toHaveBeenLastCalledWith(sampleThemes[0]!.id);
    fireEvent.click(screen.getByRole('button', { name: '划线' }));
    expect(acts.onKeep).toHaveBeenLastCalledWith(null);
  });

  test('shows its keys only while they work', () => {
    const { container, rerender } = show(toolbar(toolbarActs()));
    expect([...container.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      '1',
      '2',
      '3',
      'H',
      'N',
      '0',
    ]);
    rerender(toolbar(toolbarActs(), { keys: false }));
    expect(container.querySelectorAll('kbd')).toHaveLength(0);
  });

  test('makes a new theme of what was typed', () => {
    const acts = toolbarActs();
    show(toolbar(acts, { finding: true }));
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: '窗口服务' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(acts.onCreate).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(acts.onCreate).toHaveBeenCalledExactlyOnceWith('窗口服务');
  });
});

const cardActs = () => ({
  onWrite: vi.fn<(open: boolean) => void>(),
  onThought: vi.fn<(thought: string) => void>(),
  onTheme: vi.fn<(themeId: string | null) => void>(),
  onNewTheme: vi.fn<(name: string) => void>(),
  onRemove: vi.fn<() => void>(),
  onPanel: vi.fn<() => void>(),
  onWalk: vi.fn<(step: 1 | -1) => void>(),
  onConfirm: vi.fn<(found: string) => void>(),
  onRefuse: vi.fn<(found: string) => void>(),
  onClose: vi.fn<() => void>(),
});
const card = (
  acts: ReturnType<typeof cardActs>,
  {
    thought = '',
    writing = false,
    fields = true,
    locale = zh,
    found,
    at = 2,
    focus = false,
  }: {
    thought?: string;
    writing?: boolean;
    fields?: boolean;
    locale?: Locale;
    found?: string;
    at?: number;
    focus?: boolean;
  } = {},
) => (
  <PageNoteCard
    note={{
      quote: '最少写三句。',
      thought,
      themes: [{ id: sampleThemes[0]!.id, by: 'reader' }],
      created: Date.UTC(2026, 3, 24, 8),
    }}
    state={found === undefined ? 'exact' : 'approximate'}
    found={found}
    at={at}
    count={3}
    focus={focus}
    themes={sampleThemes}
    writing={writing}
    mayType={() => fields}
    locale={locale}
    say={sayIn(readerTexts, locale)}
    {...acts}
  />
);

describe('the card of a note', () => {
  test.each(locales)('axe is content in %s: read, written, without a thought', async (locale) => {
    for (const state of [{ thought: '要做到' }, { thought: '要做到', writing: true }, {}, { found: '至少写三句。' }]) {
      const { container, unmount } = show(card(cardActs(), { ...state, locale }));
      expect(await axeProblems(container)).toEqual([]);
      unmount();
    }
  });

  test('a thought is saved by key, left by Escape, and saved when the field goes away', () => {
    const acts = cardActs();
    const { rerender } = show(card(acts, { writing: true }));
    const type = (text: string): HTMLElement => {
      const field = screen.getByRole('textbox');
      fireEvent.input(field, { target: { value: text } });
      return field;
    };
    fireEvent.keyDown(type('一'), { key: 'Enter', ctrlKey: true });
    expect(acts.onThought).toHaveBeenLastCalledWith('一');

    rerender(card(acts));
    rerender(card(acts, { writing: true }));
    fireEvent.keyDown(type('二'), { key: 'Escape' });
    rerender(card(acts));
    expect(acts.onThought).toHaveBeenCalledTimes(1);

    rerender(card(acts, { writing: true }));
    type('三');
    rerender(card(acts));
    expect(acts.onThought).toHaveBeenLastCalledWith('三');
  });

  test('opens no field where the page could read along: the side panel has it', () => {
    const acts = cardActs();
    show(card(acts, { fields: false }));
    fireEvent.click(screen.getByRole('button', { name: '这句话让你想到什么？' }));
    expect(acts.onPanel).toHaveBeenCalledOnce();
    expect(acts.onWrite).not.toHaveBeenCalled();
  });

  test('is named by the words, the theme and the place, and shows edited words with what can be said to them', () => {
    const acts = cardActs();
    const { rerender } = show(card(acts));
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe(
      '第 2 条笔记，共 3 条：“最少写三句。”。担当作为。原文未改',
    );
    expect(screen.queryByRole('button', { name: /就是这里/ })).toBeNull();
    rerender(card(acts, { found: '至少写三句。' }));
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toContain('原文已改 1 处');
    fireEvent.click(screen.getByRole('button', { name: /就是这里/ }));
    expect(acts.onConfirm).toHaveBeenCalledExactlyOnceWith('至少写三句。');
    fireEvent.click(screen.getByRole('button', { name: '不是这一处' }));
    expect(acts.onRefuse).toHaveBeenCalledExactlyOnceWith('至少写三句。');
  });

  test('leads to the notes before and after it; takes the focus where it is asked to', () => {
    const acts = cardActs();
    show(card(acts, { focus: true, at: 3 }));
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    fireEvent.click(screen.getByRole('button', { name: /上一条/ }));
    expect(acts.onWalk).toHaveBeenCalledExactlyOnceWith(-1);
    expect(screen.getByRole('button', { name: /下一条/ }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the end of a passage', () => {
  const place = { x: 100, top: 40, bottom: 60 };
  const handleActs = () => ({
    onStep: vi.fn<(direction: 1 | -1, by: 'character' | 'clause') => void>(),
    onGrab: vi.fn<() => void>(),
    onDraw: vi.fn<(x: number, y: number) => void>(),
    onRelease: vi.fn<() => void>(),
  });
  const handle = (acts: ReturnType<typeof handleActs>) => (
    <EndHandle which="end" at={() => place} label="终点" words="到“写三句。”止" offset={9} length={90} {...acts} />
  );

  test('axe is content, and it says where it is', async () => {
    const { container } = show(handle(handleActs()));
    expect(await axeProblems(container)).toEqual([]);
    expect(screen.getByRole('slider', { name: '终点' }).getAttribute('aria-valuetext')).toBe('到“写三句。”止');
  });

  test('arrows move it by character, with Ctrl or Alt by clause', () => {
    const acts = handleActs();
    show(handle(acts));
    const slider = screen.getByRole('slider');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    fireEvent.keyDown(slider, { key: 'ArrowLeft', ctrlKey: true });
    fireEvent.keyDown(slider, { key: 'ArrowRight', altKey: true });
    fireEvent.keyDown(slider, { key: 'ArrowDown' });
    expect(acts.onStep.mock.calls).toEqual([
      [1, 'character'],
      [-1, 'clause'],
      [1, 'clause'],
    ]);
  });

  test('drawn by its knob it means the text beside that', () => {
    const acts = handleActs();
    show(handle(acts));
    const slider = screen.getByRole('slider');
    slider.setPointerCapture = () => undefined;
    fireEvent.pointerMove(slider, { clientX: 1, clientY: 1 });
    fireEvent.pointerDown(slider, { button: 2, clientX: 102, clientY: 70 });
    expect(acts.onGrab).not.toHaveBeenCalled();
    fireEvent.pointerDown(slider, { button: 0, clientX: 102, clientY: 70 });
    fireEvent.pointerMove(slider, { clientX: 152, clientY: 90 });
    fireEvent.pointerUp(slider);
    fireEvent.pointerMove(slider, { clientX: 1, clientY: 1 });
    expect([acts.onGrab.mock.calls.length, acts.onRelease.mock.calls.length]).toEqual([1, 1]);
    expect(acts.onDraw.mock.calls).toEqual([[150, 70]]);
  });
});

import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { PageTheme } from '@/utils/messaging/calls';
import type { Locale } from '@/utils/model/locale';
import type { Both } from '@/utils/model/both';
import type { OwnField } from '@/utils/model/note';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { EndHandle } from './EndHandle';
import { PageNoteCard } from './PageNoteCard';
import { SelectionToolbar } from './SelectionToolbar';
import { StillSelected } from './StillSelected';

const zh = 'zh-CN' as Locale;
const locales: Locale[] = [zh, 'en'];

const toolbarActs = () => ({
  onReach: vi.fn<() => void>(),
  onKeep: vi.fn<(themeId: string | null) => void>(),
  onCreate: vi.fn<(name: string) => void>(),
  onWrite: vi.fn<() => void>(),
  onFind: vi.fn<(open: boolean) => void>(),
  onCopy: vi.fn<() => void>(),
  onQuick: vi.fn<() => void>(),
  onDismiss: vi.fn<() => void>(),
});
const toolbar = (
  acts: ReturnType<typeof toolbarActs>,
  {
    finding = false,
    keys = 'hn0cqz',
    focus = false,
    quick = false,
    locale = zh,
  }: { finding?: boolean; keys?: string | null; focus?: boolean; quick?: boolean; locale?: Locale } = {},
) => (
  <SelectionToolbar
    likely={sampleThemes.slice(0, 3).map((theme) => ({ theme, because: [] }))}
    themes={sampleThemes}
    finding={finding}
    keys={keys}
    focus={focus}
    quick={quick}
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
    expect(screen.getByRole('button', { name: '复制为引文（C）' })).toBeTruthy();
    rerender(toolbar(toolbarActs(), { keys: 'k7jxyz' }));
    expect([...container.querySelectorAll('kbd')].map((key) => key.textContent).join('')).toBe('123K7J');
    expect(screen.getByRole('button', { name: '复制为引文（X）' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '快划：选中就划（Y）' })).toBeTruthy();
    rerender(toolbar(toolbarActs(), { keys: null }));
    expect(container.querySelectorAll('kbd')).toHaveLength(0);
    expect(screen.getByRole('button', { name: '复制为引文' })).toBeTruthy();
  });

  test('copies, switches quick mode and says whether it is on', () => {
    const acts = toolbarActs();
    const { rerender } = show(toolbar(acts));
    fireEvent.click(screen.getByRole('button', { name: /^复制/ }));
    expect(acts.onCopy).toHaveBeenCalledOnce();
    const quick = () => screen.getByRole('button', { name: /^快划/ });
    expect(quick().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(quick());
    expect(acts.onQuick).toHaveBeenCalledOnce();
    rerender(toolbar(acts, { quick: true }));
    expect(quick().getAttribute('aria-pressed')).toBe('true');
  });

  test('takes the focus where it is asked to, and again when the list of themes is closed', () => {
    const { rerender } = show(toolbar(toolbarActs(), { focus: true }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '划线' }));
    rerender(toolbar(toolbarActs(), { focus: true, finding: true }));
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    rerender(toolbar(toolbarActs(), { focus: true }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '划线' }));
  });

  test('marks one row of the list of themes, whatever moves through it', () => {
    show(toolbar(toolbarActs(), { finding: true }));
    const marked = (): number[] =>
      screen.getAllByRole('option').flatMap((row, index) => (row.className === 'is-hover' ? [index] : []));
    fireEvent.pointerMove(screen.getAllByRole('option')[1]!);
    expect(marked()).toEqual([1]);
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
    expect(marked()).toEqual([2]);
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
  onWrite: vi.fn<(field: OwnField | undefined) => void>(),
  onWords: vi.fn<(field: OwnField, text: string, seen: string, both?: Both) => void>(),
  onFind: vi.fn<(finding: string | undefined) => void>(),
  onTheme: vi.fn<(change: { add?: string; remove?: string }) => void>(),
  onNewTheme: vi.fn<(name: string, remove?: string) => void>(),
  onCopy: vi.fn<() => void>(),
  onNextUnder: vi.fn<() => void>(),
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
    application = '',
    themes = [sampleThemes[0]!],
    writing,
    finding,
    under = 1,
    locale = zh,
    found,
    at = 2,
    focus = false,
  }: {
    thought?: string;
    application?: string;
    themes?: { id: string }[];
    writing?: OwnField;
    finding?: string;
    under?: number;
    locale?: Locale;
    found?: string;
    at?: number;
    focus?: boolean;
  } = {},
) => (
  <PageNoteCard
    note={{
      quote: '最少写三句。',
      section: ['一、端正学风', '三要写下自己的话'],
      thought,
      application,
      themes: themes.map(({ id }) => ({ id, by: 'reader' })),
      created: Date.UTC(2026, 3, 24, 8),
    }}
    state={found === undefined ? 'exact' : 'approximate'}
    found={found}
    at={at}
    count={3}
    focus={focus}
    themes={sampleThemes}
    writing={writing}
    finding={finding}
    under={under}
    locale={locale}
    say={sayIn(readerTexts, locale)}
    {...acts}
  />
);

test('what is selected stays marked while a field of ours has the focus, as far as it is in the window, and follows the page', () => {
  let lines = [new DOMRect(10, -40, 200, 20), new DOMRect(10, 30, 200, 20)];
  const at = (): DOMRect[] => lines;
  const { container } = show(<StillSelected at={at} />);
  const tops = (): string[] => [...container.querySelectorAll('i')].map(({ style }) => style.top);
  expect(tops()).toEqual(['30px']);
  lines = lines.map(({ x, y, width, height }) => new DOMRect(x, y + 50, width, height));
  fireEvent.scroll(window);
  expect(tops()).toEqual(['10px', '80px']);
});

describe('the card of a note', () => {
  test.each(locales)('axe is content in %s: read, written, without a thought', async (locale) => {
    const states: Parameters<typeof card>[1][] = [
      { thought: '要做到', application: '周五就写' },
      { thought: '要做到', writing: 'thought' },
      { writing: 'application', themes: [] },
      { finding: 'more', under: 2, themes: sampleThemes.slice(0, 3) },
      {},
      { found: '至少写三句。' },
    ];
    for (const state of states) {
      const { container, unmount } = show(card(cardActs(), { ...state, locale }));
      expect(await axeProblems(container)).toEqual([]);
      unmount();
    }
  });

  test.each(['thought', 'application'] as const)(
    '%s is saved by Ctrl+Enter, by Escape, and when the field goes away, but not by its button; with the words it was opened with',
    (field) => {
      const acts = cardActs();
      const { rerender } = show(card(acts, { [field]: '零', writing: field }));
      const type = (text: string): HTMLElement => {
        const area = screen.getByRole('textbox');
        fireEvent.input(area, { target: { value: text } });
        return area;
      };
      fireEvent.keyDown(type('一'), { key: 'Enter', ctrlKey: true, isComposing: true });
      expect(acts.onWords).not.toHaveBeenCalled();
      // What another window wrote meanwhile was not seen here.
      rerender(card(acts, { [field]: '别处', writing: field }));
      fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
      expect(acts.onWords).toHaveBeenLastCalledWith(field, '一', '零');
      rerender(card(acts, { [field]: '一' }));
      expect(acts.onWords).toHaveBeenCalledTimes(1);

      rerender(card(acts, { [field]: '一', writing: field }));
      fireEvent.keyDown(type('二'), { key: 'Escape' });
      expect(acts.onWords).toHaveBeenLastCalledWith(field, '二', '一');
      rerender(card(acts, { [field]: '二' }));
      expect(acts.onWords).toHaveBeenCalledTimes(2);

      rerender(card(acts, { [field]: '二', writing: field }));
      type('三');
      rerender(card(acts, { [field]: '二' }));
      expect(acts.onWords).toHaveBeenLastCalledWith(field, '三', '二', true);

      rerender(card(acts, { [field]: '三', writing: field }));
      type('四');
      fireEvent.click(screen.getByRole('button', { name: '取消' }));
      expect(acts.onWrite).toHaveBeenLastCalledWith(undefined);
      rerender(card(acts, { [field]: '三' }));
      expect(acts.onWords).toHaveBeenCalledTimes(3);
    },
  );

  describe('its words, changed in another window while they are written', () => {
    const clash = () => {
      const acts = cardActs();
      const { rerender } = show(card(acts, { thought: '旧的话', writing: 'thought' }));
      const area = screen.getByRole<HTMLTextAreaElement>('textbox');
      fireEvent.input(area, { target: { value: '这边的' } });
      fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
      expect(acts.onWords).toHaveBeenLastCalledWith('thought', '这边的', '旧的话');
      rerender(card(acts, { thought: '那边的', writing: 'thought' }));
      return { acts, area, rerender };
    };

    test.each([
      ['用我写的', '这边的'],
      ['两个都留', '那边的\n这边的'],
    ])('both are shown; “%s”', async (choice, text) => {
      const { acts, area } = clash();
      expect(screen.getByRole('alert').textContent).toContain('那边的');
      expect(area.value).toBe('这边的');
      expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
      expect(await axeProblems(document.body)).toEqual([]);
      fireEvent.click(screen.getByRole('button', { name: choice }));
      expect(acts.onWords).toHaveBeenLastCalledWith('thought', text, '那边的');
    });

    test('the others are taken: nothing is saved over them', () => {
      const { acts, rerender } = clash();
      fireEvent.click(screen.getByRole('button', { name: '用那边的' }));
      expect(acts.onWrite).toHaveBeenLastCalledWith(undefined);
      rerender(card(acts, { thought: '那边的' }));
      expect(acts.onWords).toHaveBeenCalledTimes(1);
    });

    test('left without choosing: both are to be kept', () => {
      const { acts, rerender } = clash();
      rerender(card(acts, { thought: '那边的' }));
      expect(acts.onWords).toHaveBeenLastCalledWith('thought', '这边的', '旧的话', true);
    });

    test('left while it is being saved, with words typed on: those on their way are no others', () => {
      const acts = cardActs();
      const { rerender } = show(card(acts, { thought: '旧的话', writing: 'thought' }));
      const area = screen.getByRole('textbox');
      fireEvent.input(area, { target: { value: '这边甲。' } });
      fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
      fireEvent.input(area, { target: { value: '这边乙。' } });
      rerender(card(acts, { thought: '旧的话' }));
      expect(acts.onWords).toHaveBeenLastCalledWith('thought', '这边乙。', '旧的话', { sent: '这边甲。' });
    });

    test('nothing was typed: the others come into the field', () => {
      const acts = cardActs();
      const { rerender } = show(card(acts, { thought: '旧的话', writing: 'thought' }));
      rerender(card(acts, { thought: '那边的', writing: 'thought' }));
      const area = screen.getByRole<HTMLTextAreaElement>('textbox');
      expect(area.value).toBe('那边的');
      expect(screen.queryByRole('alert')).toBeNull();
      fireEvent.input(area, { target: { value: '那边的，这边的' } });
      fireEvent.keyDown(area, { key: 'Escape' });
      expect(acts.onWords).toHaveBeenLastCalledWith('thought', '那边的，这边的', '那边的');
    });
  });

  test.each([
    ['thought', '想'],
    ['application', '用'],
  ] as const)('the seal still says that %s is what is being written', (field, seal) => {
    const { container } = show(card(cardActs(), { writing: field }));
    expect(screen.getByRole('textbox').closest('.own')?.querySelector('.seal')?.textContent).toBe(seal);
    expect(container.querySelectorAll('.seal')).toHaveLength(2);
  });

  test('asks for both kinds of own words', () => {
    const acts = cardActs();
    show(card(acts));
    fireEvent.click(screen.getByRole('button', { name: '这句话让你想到了什么？' }));
    expect(acts.onWrite).toHaveBeenLastCalledWith('thought');
    fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
    expect(acts.onWrite).toHaveBeenLastCalledWith('application');
  });

  test('what was opened by key has the focus again when it is closed; by mouse the focus stays where it was', () => {
    const acts = cardActs();
    const { rerender } = show(card(acts));
    for (const detail of [0, 1]) {
      fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }), { detail });
      rerender(card(acts, { writing: 'application' }));
      rerender(card(acts));
      const back = document.activeElement === screen.getByRole('button', { name: '打算怎么用？' });
      expect(back).toBe(detail === 0);
      (document.activeElement as HTMLElement).blur();
    }
  });

  describe('its themes', () => {
    const first: PageTheme = sampleThemes[0]!;
    const second: PageTheme = sampleThemes[1]!;
    const pick = (name: string): void => void fireEvent.click(screen.getByRole('option', { name }));

    test('each is opened by its own name, and one more can be added', () => {
      const acts = cardActs();
      const { rerender } = show(card(acts, { themes: [first, second] }));
      fireEvent.click(screen.getByRole('button', { name: `换主题：${first.name.zh}` }));
      expect(acts.onFind).toHaveBeenLastCalledWith(first.id);
      fireEvent.click(screen.getByRole('button', { name: '再加一个主题' }));
      expect(acts.onFind).toHaveBeenLastCalledWith('more');
      rerender(card(acts, { themes: [first, second], finding: 'more' }));
      fireEvent.click(screen.getByRole('button', { name: '再加一个主题' }));
      expect(acts.onFind).toHaveBeenLastCalledWith(undefined);
    });

    test('adding offers those it is not under', () => {
      const acts = cardActs();
      show(card(acts, { themes: [first], finding: 'more' }));
      expect(screen.queryByRole('option', { name: first.name.zh })).toBeNull();
      pick(second.name.zh!);
      expect(acts.onTheme).toHaveBeenCalledExactlyOnceWith({ add: second.id });
      expect(acts.onFind).toHaveBeenLastCalledWith(undefined);
    });

    test('one takes the place of another, or it goes; itself changes nothing', () => {
      const acts = cardActs();
      show(card(acts, { themes: [first], finding: first.id }));
      pick(second.name.zh!);
      expect(acts.onTheme).toHaveBeenLastCalledWith({ add: second.id, remove: first.id });
      pick('不归类');
      expect(acts.onTheme).toHaveBeenLastCalledWith({ remove: first.id });
      pick(first.name.zh!);
      expect(acts.onTheme).toHaveBeenCalledTimes(2);
    });

    test('a new one takes its place, too', () => {
      const acts = cardActs();
      show(card(acts, { themes: [first], finding: first.id }));
      fireEvent.input(screen.getByRole('combobox'), { target: { value: '窗口服务' } });
      fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
      expect(acts.onNewTheme).toHaveBeenCalledExactlyOnceWith('窗口服务', first.id);
    });
  });

  test('leads to the others that are drawn at the same place, and copies', () => {
    const acts = cardActs();
    const { rerender } = show(card(acts));
    expect(screen.queryByRole('button', { name: /^这里还有/ })).toBeNull();
    rerender(card(acts, { under: 3 }));
    fireEvent.click(screen.getByRole('button', { name: '这里还有 2 条' }));
    expect(acts.onNextUnder).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: '复制为引文' }));
    expect(acts.onCopy).toHaveBeenCalledOnce();
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

  test.each([
    // Along its own height: the line beside it. Onto words: those, on its line and on others. A finger covers them.
    ['mouse', [152, 70], [152, 50]],
    ['mouse', [152, 50], [152, 50]],
    ['mouse', [152, 84], [152, 84]],
    ['mouse', [52, 20], [52, 20]],
    ['touch', [152, 90], [150, 70]],
  ])('drawn by its knob with the %s to %j it means %j', (pointerType, [clientX, clientY], meant) => {
    const acts = handleActs();
    show(handle(acts));
    const slider = screen.getByRole('slider');
    slider.setPointerCapture = () => undefined;
    fireEvent.pointerMove(slider, { clientX: 1, clientY: 1 });
    fireEvent.pointerDown(slider, { button: 2, clientX: 102, clientY: 70 });
    expect(acts.onGrab).not.toHaveBeenCalled();
    fireEvent.pointerDown(slider, { button: 0, clientX: 102, clientY: 70 });
    fireEvent.pointerMove(slider, { clientX, clientY, pointerType });
    fireEvent.pointerUp(slider);
    fireEvent.pointerMove(slider, { clientX: 1, clientY: 1 });
    expect([acts.onGrab.mock.calls.length, acts.onRelease.mock.calls.length]).toEqual([1, 1]);
    expect(acts.onDraw.mock.calls).toEqual([meant]);
  });
});

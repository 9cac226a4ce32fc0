import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
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
  onClose: vi.fn<() => void>(),
});
const card = (
  acts: ReturnType<typeof cardActs>,
  { thought = '', writing = false, fields = true, locale = zh } = {},
) => (
  <PageNoteCard
    note={{ thought, themes: [{ id: sampleThemes[0]!.id, by: 'reader' }], created: Date.UTC(2026, 3, 24, 8) }}
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
    for (const state of [{ thought: '要做到' }, { thought: '要做到', writing: true }, {}]) {
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
});

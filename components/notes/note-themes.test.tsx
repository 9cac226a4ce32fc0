import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Note } from '@/utils/model/note';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { FittingThemes, type SuggestFor } from './FittingThemes';
import { NoteThemes, type NoteThemeActs } from './NoteThemes';

const suggest: SuggestFor = () => [
  { themeId: 'theme002', score: 0.8, because: ['读原文', '带着问题'] },
  { themeId: 'gone', score: 0.6, because: ['别处'] },
  { themeId: 'theme003', score: 0.5, because: [] },
];
const acts = () => ({
  onTheme: vi.fn<NoteThemeActs['onTheme']>(),
  onNewTheme: vi.fn<NoteThemeActs['onNewTheme']>(),
  onTake: vi.fn<NoteThemeActs['onTake']>(),
  onRefuse: vi.fn<NoteThemeActs['onRefuse']>(),
});
const under = (...themes: Note['themes']) => sampleNote({ themes });

test.each(['zh-CN', 'en'] as const)(
  'what fits is offered with its reasons, and taken by one press (%s)',
  async (locale) => {
    const onTake = vi.fn<NoteThemeActs['onTake']>();
    const note = under();
    const { container } = show(
      <FittingThemes note={note} themes={sampleThemes} suggest={suggest} acts={{ onTake }} />,
      locale,
    );
    const [first, second, ...others] = screen.getAllByRole('button');
    expect(others).toEqual([]);
    expect(first!.getAttribute('aria-label')).toBe(locale === 'en' ? 'Put under “Ways to learn”' : '归入“学习方法”');
    expect(first!.title).toBe(
      locale === 'en' ? 'Since it speaks of “读原文” “带着问题”' : '因为提到“读原文”“带着问题”',
    );
    expect(second!.title).toBe('');
    fireEvent.click(first!);
    expect(onTake).toHaveBeenCalledExactlyOnceWith(note, 'theme002');
    expect(await axeProblems(container)).toEqual([]);
  },
);

test('a note under a theme is offered none, also where that was only suggested; under one that is no longer there it is', () => {
  const offered = (note: Note): number => {
    const { unmount } = show(
      <FittingThemes note={note} themes={sampleThemes} suggest={suggest} acts={{ onTake: () => undefined }} />,
    );
    const { length } = screen.queryAllByRole('button');
    unmount();
    return length;
  };
  expect(offered(under({ id: 'theme001', by: 'reader' }))).toBe(0);
  expect(offered(under({ id: 'theme001', by: 'suggested' }))).toBe(0);
  expect(offered(under({ id: 'gone', by: 'reader' }))).toBe(2);
});

test('a theme that was only suggested is taken or refused, beside those the reader chose', async () => {
  const doing = acts();
  const note = under({ id: 'theme001', by: 'reader' }, { id: 'theme002', by: 'suggested' });
  const { container } = show(<NoteThemes note={note} themes={sampleThemes} acts={doing} />);
  expect(screen.getByRole('button', { name: '主题：担当作为。更换' })).toBeDefined();
  expect(screen.getByRole('group', { name: '建议： 学习方法' }).className).toContain('suggested');
  fireEvent.click(screen.getByRole('button', { name: '就归“学习方法”' }));
  expect(doing.onTake).toHaveBeenCalledExactlyOnceWith(note, 'theme002');
  fireEvent.click(screen.getByRole('button', { name: '不归“学习方法”' }));
  expect(doing.onRefuse).toHaveBeenCalledExactlyOnceWith(note, 'theme002');
  expect(await axeProblems(container)).toEqual([]);
});

test('what was refused is not offered again', () => {
  show(
    <FittingThemes
      note={{ ...under(), refusedThemes: ['theme002'] }}
      themes={sampleThemes}
      suggest={suggest}
      acts={{ onTake: () => undefined }}
    />,
  );
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['为民服务']);
});

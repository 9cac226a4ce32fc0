import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleTheme, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { ProposalStrip } from './ProposalStrip';
import { themePageAt, themePageHash } from './theme-page-hash';
import { ThemeOverview } from './ThemeOverview';

test('a theme’s page has an address, and no other address is one', () => {
  expect(themePageAt(themePageHash('theme001'))).toBe('theme001');
  expect(['', '#', '#themes', '#themes/theme001', '#themes//page', '#notes/theme001/page'].map(themePageAt)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

const proposal = { name: { zh: '读书会' }, noteIds: ['note000a', 'note000b'], words: ['读书会', '发言'] };
const notes = ['note000a', 'note000b', 'note000c'].map((id) => sampleNote({ id, quote: `第${id.slice(-1)}句` }));

test.each(['zh-CN', 'en'] as const)('a proposed theme is shown, renamed, made or dismissed (%s)', async (locale) => {
  const onMake = vi.fn<(name: string) => void>();
  const onDismiss = vi.fn<() => void>();
  const { container } = show(
    <ProposalStrip
      proposal={proposal}
      of={8}
      notes={notes}
      themes={sampleThemes}
      onMake={onMake}
      onDismiss={onDismiss}
    />,
    locale,
  );
  const [make, look, dismiss] = screen.getAllByRole('button');
  fireEvent.click(look!);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['第a句', '第b句']);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  expect(field.value).toBe('读书会');
  fireEvent.input(field, { target: { value: '学习方法 ' } });
  fireEvent.click(make!);
  expect(screen.getByRole('alert').textContent).toContain('学习方法');
  expect(onMake).not.toHaveBeenCalled();
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.input(field, { target: { value: ' 怎么开读书会' } });
  fireEvent.click(make!);
  expect(onMake).toHaveBeenCalledExactlyOnceWith('怎么开读书会');
  fireEvent.click(dismiss!);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test.each(['zh-CN', 'en'] as const)(
  'a theme says what it has, what recurs and where it was used (%s)',
  async (locale) => {
    const onPhrase = vi.fn<(phrase: string | null) => void>();
    const onBy = vi.fn<(by: 'section' | 'date') => void>();
    const [theme, child] = sampleThemes as [(typeof sampleThemes)[0], (typeof sampleThemes)[0]];
    const document = { id: 'doc', title: '问计于民', lang: 'zh-CN', date: '2026-04-24' } as unknown as StudyNotes;
    const page = (phrase: string | null) => (
      <ThemeOverview
        theme={theme}
        parent={sampleTheme({ id: 'above', name: { zh: '实干' } })}
        below={[{ theme: child, notes: 6 }]}
        counts={{ notes: 23, speeches: 4, withoutThought: 7 }}
        recurs={[{ text: '一抓到底', lang: 'zh', texts: 5 }]}
        phrase={phrase}
        onPhrase={onPhrase}
        documents={[document]}
        by="section"
        onBy={onBy}
      />
    );
    const { container, rerender } = show(page(null), locale);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map((link) => link.getAttribute('href'))).toEqual([
      '#themes',
      '#themes/above/page',
      '#themes/theme001',
      '#themes/theme002/page',
      '#write/doc',
    ]);
    const phrase = screen.getByRole('button', { name: /一抓到底/ });
    fireEvent.click(phrase);
    rerender(page('一抓到底'));
    expect(phrase.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(phrase);
    expect(onPhrase.mock.calls).toEqual([['一抓到底'], [null]]);
    fireEvent.click(screen.getByRole('button', { name: locale === 'en' ? 'By date' : '按日期' }));
    expect(onBy).toHaveBeenCalledExactlyOnceWith('date');
    expect(screen.getByText('问计于民')).toBeDefined();
    expect(await axeProblems(container)).toEqual([]);
  },
);

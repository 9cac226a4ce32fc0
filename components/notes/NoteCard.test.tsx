import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { PlacementState } from '@/utils/model/placement';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { NoteCard, type NoteActs } from './NoteCard';
import { NoteSource } from './NoteSource';

const acts = (): NoteActs => ({
  onSave: vi.fn<NoteActs['onSave']>().mockResolvedValue(null),
  onTheme: vi.fn<NoteActs['onTheme']>(),
  onNewTheme: vi.fn<NoteActs['onNewTheme']>(),
  onTake: vi.fn<NoteActs['onTake']>(),
  onRefuse: vi.fn<NoteActs['onRefuse']>(),
  onDelete: vi.fn<NoteActs['onDelete']>(),
});

const note = sampleNote();

test('own words are saved to their field', async () => {
  const doing = acts();
  show(<NoteCard note={sampleNote({ thought: '怕担责。' })} themes={sampleThemes} acts={doing} />);
  fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '列清单' } });
  fireEvent.blur(screen.getByRole('textbox'));
  await waitFor(() =>
    expect(doing.onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: note.id }),
      'application',
      '列清单',
      '',
    ),
  );
});

test('the use can be written with or without a thought', () => {
  for (const thought of ['', '要做到']) {
    const { unmount } = show(
      <NoteCard note={sampleNote({ thought, application: '' })} themes={sampleThemes} acts={acts()} />,
    );
    fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
    expect(screen.getByRole('textbox', { name: '应用' })).toBe(document.activeElement);
    unmount();
  }
});

test('R on a card marks it to be remembered, and again not; not while words are written', () => {
  const onRemember = vi.fn<NonNullable<NoteActs['onRemember']>>();
  const marked = sampleNote({ review: { remember: true, grades: [] } });
  for (const [one, on] of [
    [note, true],
    [marked, false],
  ] as const) {
    const { unmount } = show(<NoteCard note={one} themes={sampleThemes} acts={{ ...acts(), onRemember }} tabStop />);
    const button = screen.getByRole('button', { name: '要记住' });
    expect(button.getAttribute('aria-pressed')).toBe(String(!on));
    fireEvent.keyDown(screen.getByRole('article'), { key: 'r' });
    fireEvent.keyDown(screen.getByRole('article'), { key: 'r', ctrlKey: true });
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'r' });
    expect(onRemember.mock.calls).toEqual([
      [one, on],
      [one, on],
    ]);
    onRemember.mockClear();
    unmount();
  }
  // Where nobody marks, there is nothing to press.
  show(<NoteCard note={note} themes={sampleThemes} acts={acts()} />);
  expect(screen.queryByRole('button', { name: '要记住' })).toBeNull();
});

test('a click on the card shows the passage; one on its controls does not', () => {
  const onShow = vi.fn<(shown: typeof note) => void>();
  const doing = acts();
  show(<NoteCard note={note} themes={sampleThemes} acts={doing} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: '删除笔记' }));
  fireEvent.click(screen.getByRole('button', { name: '这句话让你想到了什么？' }));
  expect(onShow).not.toHaveBeenCalled();
  expect(doing.onDelete).toHaveBeenCalledExactlyOnceWith(note);
  fireEvent.click(screen.getByText(note.quote));
  fireEvent.click(screen.getByRole('button', { name: '到原文' }));
  expect(onShow).toHaveBeenCalledTimes(2);
});

test.each<[PlacementState | undefined, string | null]>([
  [undefined, null],
  ['exact', null],
  ['moved', '换了位置'],
  ['approximate', '原文有改动'],
  ['ambiguous', '相同的话不止一处'],
  ['lost', '原页上找不到了'],
])('placement %s is said as %s', (placement, words) => {
  const { container } = show(<NoteCard note={note} themes={sampleThemes} acts={acts()} placement={placement} />);
  expect(container.querySelector('.state')?.textContent ?? null).toBe(words);
  expect(container.querySelector('.note')?.classList.contains('is-lost')).toBe(
    placement === 'lost' || placement === 'ambiguous',
  );
});

test('in the trash it can only be put back', async () => {
  const onRestore = vi.fn<(put: typeof note) => void>();
  const { container } = show(<NoteCard note={note} themes={sampleThemes} acts={acts()} onRestore={onRestore} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['放回']);
  fireEvent.click(screen.getByRole('button', { name: '放回' }));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith(note);
  expect(await axeProblems(container)).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)(
  'source, address and language are there, and axe is content (%s)',
  async (locale) => {
    const speech = sampleSpeech();
    const { container } = show(
      <NoteCard
        note={note}
        themes={sampleThemes}
        acts={acts()}
        lang={speech.lang}
        href={speech.urls[0]}
        onShow={() => undefined}
      >
        <NoteSource note={note} speech={speech} />
      </NoteCard>,
      locale,
    );
    expect(container.querySelector('.quote')?.getAttribute('lang')).toBe('zh-CN');
    expect(screen.getByRole<HTMLAnchorElement>('link').href).toBe(speech.urls[0]);
    expect(container.querySelector('.source')?.textContent).toBe(
      locale === 'en'
        ? '沈知远《把书读进去，把事做出来》23 April 2026二、学以致用'
        : '沈知远《把书读进去，把事做出来》2026年4月23日二、学以致用',
    );
    expect(await axeProblems(container)).toEqual([]);
  },
);

import type { Note } from '@/utils/model/note';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Theme } from '@/utils/model/theme';
import { themeSummary, type ThemeSummary } from '@/utils/themes/theme-summary';
import { themeTree, type ThemeBranch } from '@/utils/themes/theme-tree';

/** All the board shows. */
export type Board = {
  /** The themes in use, in the reader's order, those under another below it. */
  tree: ThemeBranch<Theme>[];
  /** Those that were put away. */
  away: Theme[];
  /** Of each theme, also of those put away. */
  summaries: ReadonlyMap<string, ThemeSummary>;
  notes: number;
  unsorted: number;
};

type World = { themes: readonly Theme[]; notes: readonly Note[]; documents: readonly StudyNotes[]; now: number };

/**
 * Makes boards, one after the other as the notebook changes. What was summed up is kept for as long as nothing it speaks of has changed: a theme that is
 * renamed does not have the notes of all others read again.
 */
export function boardMaker(): (world: World) => Board {
  let kept = new Map<string, { of: string; summary: ThemeSummary }>();
  return ({ themes, notes, documents, now }) => {
    const under = new Map<string, Note[]>(themes.map(({ id }) => [id, []]));
    let unsorted = 0;
    for (const note of notes) {
      const own = note.themes.filter(({ id }) => under.has(id));
      if (own.length === 0) unsorted += 1;
      for (const { id } of own) under.get(id)!.push(note);
    }
    const blocks = documents.map((doc) => doc.blocks);
    const written = documents.map(({ id, changed }) => `${id} ${changed}`).join();
    const next: typeof kept = new Map();
    for (const theme of themes) {
      const own = under.get(theme.id)!;
      const of = [
        dayOf(now),
        written,
        JSON.stringify(theme.keywords),
        ...own.map(({ id, changed }) => `${id} ${changed}`),
      ].join();
      const before = kept.get(theme.id);
      const summary = before?.of === of ? before.summary : themeSummary(theme, { notes: own, documents: blocks, now });
      next.set(theme.id, { of, summary });
    }
    kept = next;
    return {
      tree: themeTree(themes.filter(({ archived }) => archived !== true)),
      away: themes.filter(({ archived }) => archived === true),
      summaries: new Map([...next].map(([id, { summary }]) => [id, summary])),
      notes: notes.length,
      unsorted,
    };
  };
}

/** Weeks end “now”: after a day, at the latest, they are counted anew. */
const dayOf = (now: number): number => Math.floor(now / 86_400_000);

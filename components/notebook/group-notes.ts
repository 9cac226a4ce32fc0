import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeTree } from '@/utils/themes/theme-tree';
import { keptDay } from './kept-day';

/** By what notes are put together. */
export type Arrangement = 'theme' | 'speech' | 'date';

/** What a group is headed by; a null theme: notes without one. */
export type GroupHead =
  | { kind: 'theme'; theme: Theme | null }
  | { kind: 'speech'; id: string; speech: Speech | undefined }
  | { kind: 'day'; day: string };

/**
 * Notes under one heading; `parts` are those under one heading of the speech, one part without a path in other arrangements. `withBelow`: how many there are
 * together with those of the themes that stand under this one, each once, where there are any.
 */
export type NoteGroup = {
  key: string;
  head: GroupHead;
  count: number;
  withBelow?: number;
  parts: { path: readonly string[]; notes: Note[] }[];
};

type World = {
  by: Arrangement;
  /** In the reader's order: those that get a group. */
  themes: readonly Theme[];
  speeches: ReadonlyMap<string, Speech>;
  /** Where something is looked for: the notes found, best first, as their places. Groups then stand by their best note. */
  ranks?: ReadonlyMap<string, number>;
  /** The theme that was asked for: it has its heading even when it is empty. */
  asked?: string;
};

/**
 * Notes in groups. By theme: themes in the reader's order, children after their parent, notes without one last; in each the speech given last first, then as in the
 * speech. By speech: the one given last first, in reading order, under its outline. By date: the day kept last first. A note under two themes stands in both groups.
 */
export function groupNotes(notes: readonly Note[], { by, themes, speeches, ranks, asked }: World): NoteGroup[] {
  const groups = { theme: byTheme, speech: bySpeech, date: byDay }[by](notes, { themes, speeches, asked });
  if (!ranks) return groups;
  const rank = ({ id }: Note): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const best = new Map<NoteGroup, number>();
  for (const group of groups) {
    // What was looked for stands on top; the outline of a speech would part what belongs together then.
    const found = group.parts.flatMap((part) => part.notes).sort((a, b) => rank(a) - rank(b));
    group.parts = [{ path: [], notes: found }];
    best.set(group, found[0] ? rank(found[0]) : -1);
  }
  return groups.sort((a, b) => best.get(a)! - best.get(b)!);
}

type Known = Pick<World, 'themes' | 'speeches'> & { asked: string | undefined };

function byTheme(notes: readonly Note[], { themes, speeches, asked }: Known): NoteGroup[] {
  const order = themeTree(themes).flatMap(({ theme, children }) => [theme, ...children]);
  const of = new Map<string, Note[]>(order.map(({ id }) => [id, []]));
  const without: Note[] = [];
  for (const note of inOrder(notes, speeches)) {
    let under = false;
    for (const { id } of note.themes) {
      const group = of.get(id);
      group?.push(note);
      under ||= group !== undefined;
    }
    if (!under) without.push(note);
  }
  const head = (theme: Theme | null, own: Note[]): NoteGroup => ({
    key: theme?.id ?? 'none',
    head: { kind: 'theme', theme },
    count: own.length,
    parts: [{ path: [], notes: own }],
  });
  const groups = order.map((theme) => head(theme, of.get(theme.id)!));
  const own = groups.find(({ key }) => key === asked);
  if (own && groups.length > 1) own.withBelow = new Set([...of.values()].flat()).size;
  return [...groups, head(null, without)].filter((group) => group.count > 0 || group === own);
}

function bySpeech(notes: readonly Note[], { speeches }: Known): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of inOrder(notes, speeches)) {
    const { speechId: id } = note;
    // Under the uppermost heading alone: each card names those below it, and a sheet of single cards under long headings is hard to look over.
    const path = note.section.slice(0, 1);
    const group = groups.get(id) ?? {
      key: id,
      head: { kind: 'speech', id, speech: speeches.get(id) },
      count: 0,
      parts: [],
    };
    groups.set(id, group);
    group.count += 1;
    const last = group.parts.at(-1);
    if (last && isSame(last.path, path)) last.notes.push(note);
    else group.parts.push({ path, notes: [note] });
  }
  return [...groups.values()];
}

function byDay(notes: readonly Note[]): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes.toSorted((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1))) {
    const day = keptDay(note);
    const group = groups.get(day) ?? {
      key: day,
      head: { kind: 'day', day },
      count: 0,
      parts: [{ path: [], notes: [] }],
    };
    groups.set(day, group);
    group.count += 1;
    group.parts[0]!.notes.push(note);
  }
  return [...groups.values()];
}

/** The speech given last first, then as in the speech; those whose paragraph is not known (−1) after the others. */
function inOrder(notes: readonly Note[], speeches: ReadonlyMap<string, Speech>): Note[] {
  const day = (id: string): string => {
    const speech = speeches.get(id);
    return speech?.date ?? speech?.publishedOn ?? '';
  };
  const ids = [...new Set(notes.map(({ speechId }) => speechId))];
  const days = new Map(ids.map((id) => [id, day(id)]));
  ids.sort((a, b) => compare(days.get(b)!, days.get(a)!) || compare(a, b));
  const rank = new Map(ids.map((id, index) => [id, index]));
  const at = ({ paragraph }: Note): number => (paragraph.index < 0 ? Number.MAX_SAFE_INTEGER : paragraph.index);
  return notes.toSorted(
    (a, b) =>
      (a.speechId === b.speechId ? 0 : rank.get(a.speechId)! - rank.get(b.speechId)!) ||
      at(a) - at(b) ||
      a.anchor.start - b.anchor.start ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, index) => label === b[index]);
}

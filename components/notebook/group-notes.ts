import { keptDay } from '@/utils/model/kept-day';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeTree } from '@/utils/themes/theme-tree';
import type { NoteList } from './note-list';

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
  parts: { path: readonly string[]; notes: NoteList }[];
};

type World = {
  by: Arrangement;
  /** In the reader's order: those that get a group. */
  themes: readonly Theme[];
  speeches: ReadonlyMap<string, Speech>;
  /** Where something is looked for: the notes come best first, and stay so. Groups then stand by their best note. */
  ranked?: boolean;
  /** The theme that was asked for: it has its heading even when it is empty. */
  asked?: string;
};

/**
 * Notes in groups. By theme: themes in the reader's order, children after their parent, notes without one last; in each the speech given last first, then as in the
 * speech. By speech: the one given last first, in reading order, under its outline. By date: the day kept last first. A note under two themes stands in both groups.
 */
export function groupNotes(
  notes: readonly Note[],
  { by, themes, speeches, ranked = false, asked }: World,
): NoteGroup[] {
  return { theme: byTheme, speech: bySpeech, date: byDay }[by](notes, { themes, speeches, ranked, asked });
}

/** A group that notes are still put into. */
type Filling = Omit<NoteGroup, 'parts'> & { parts: { path: readonly string[]; notes: Note[] }[] };
type Known = Pick<World, 'themes' | 'speeches'> & { ranked: boolean; asked: string | undefined };

function byTheme(notes: readonly Note[], { themes, speeches, ranked, asked }: Known): NoteGroup[] {
  const order = themeTree(themes).flatMap(({ theme, children }) => [theme, ...children]);
  const of = new Map<string, Note[]>(order.map(({ id }) => [id, []]));
  const without: Note[] = [];
  /** The lists in the order in which they get their first note. */
  const begun: Note[][] = [];
  const put = (note: Note, list: Note[]): void => {
    if (list.push(note) === 1) begun.push(list);
  };
  for (const note of ranked ? notes : inOrder(notes, speeches)) {
    let under = false;
    for (const { id } of note.themes) {
      const list = of.get(id);
      if (!list) continue;
      put(note, list);
      under = true;
    }
    if (!under) put(note, without);
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
  const shown = [...groups, head(null, without)].filter((group) => group.count > 0 || group === own);
  if (!ranked) return shown;
  const best = new Map<NoteList, number>(begun.map((list, at) => [list, at]));
  const at = ({ parts: [part] }: NoteGroup): number => best.get(part!.notes) ?? -1;
  return shown.sort((a, b) => at(a) - at(b));
}

function bySpeech(notes: readonly Note[], { speeches, ranked }: Known): NoteGroup[] {
  const groups = new Map<string, Filling>();
  for (const note of ranked ? notes : inOrder(notes, speeches)) {
    const { speechId: id } = note;
    let group = groups.get(id);
    if (!group) {
      group = { key: id, head: { kind: 'speech', id, speech: speeches.get(id) }, count: 0, parts: [] };
      groups.set(id, group);
    }
    group.count += 1;
    const last = group.parts.at(-1);
    // Under the uppermost heading alone: each card names those below it, and a sheet of single cards under long headings is hard to look over. And what
    // was looked for stands on top: the outline would part what belongs together then.
    const heading = ranked ? undefined : note.section[0];
    if (last && last.path[0] === heading) last.notes.push(note);
    else group.parts.push({ path: heading === undefined ? [] : [heading], notes: [note] });
  }
  return [...groups.values()];
}

function byDay(notes: readonly Note[], { ranked }: Known): NoteGroup[] {
  const groups = new Map<string, Filling>();
  const order = ranked ? notes : notes.toSorted((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  for (const note of order) {
    const day = keptDay(note);
    let group = groups.get(day);
    if (!group) {
      group = { key: day, head: { kind: 'day', day }, count: 0, parts: [{ path: [], notes: [] }] };
      groups.set(day, group);
    }
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
  // Speech by speech: many short lists are sorted in a third of the time of a long one.
  const of = new Map<string, Note[]>();
  for (const note of notes) {
    const list = of.get(note.speechId);
    if (list) list.push(note);
    else of.set(note.speechId, [note]);
  }
  const all = [...of].map(([id, list]) => ({ id, day: day(id), list }));
  all.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id));
  const at = ({ paragraph }: Note): number => (paragraph.index < 0 ? Number.MAX_SAFE_INTEGER : paragraph.index);
  return all.flatMap(({ list }) =>
    list.sort((a, b) => at(a) - at(b) || a.anchor.start - b.anchor.start || compare(a.id, b.id)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

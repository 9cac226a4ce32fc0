import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import type { SearchIndex } from '@/utils/search/search-index';
import type { Found } from '@/utils/search/search-notes';
import { themeTree } from '@/utils/themes/theme-tree';
import type { GroupHead, groupNotes, NoteGroup } from './group-notes';
import type { NoteList } from './note-list';

type World = Omit<Parameters<typeof groupNotes>[1], 'ranked'>;

/**
 * What a search found in groups: those of `groupNotes` with `ranked`, but made of the columns of the index. No note is fetched before it is looked at: to go through
 * fifty thousand of them in the order of a rank is ten times the work.
 */
export function groupFound(
  { index, at }: Pick<Found, 'index' | 'at'>,
  { by, themes, speeches, asked }: World,
): NoteGroup[] {
  const { columns } = index;
  switch (by) {
    case 'theme':
      return byTheme(index, at, { themes, asked });
    case 'speech':
      return byColumn(index, at, columns.speech, columns.speeches.length).map(({ notes }) => {
        const { speechId: id } = notes.at(0)!;
        return headed(id, { kind: 'speech', id, speech: speeches.get(id) }, notes);
      });
    case 'date':
      break;
  }
  return byColumn(index, at, columns.day, columns.days.length).map(({ value, notes }) => {
    const day = columns.days[value]!;
    return headed(day, { kind: 'day', day }, notes);
  });
}

function headed(key: string, head: GroupHead, notes: NoteList): NoteGroup {
  return { key, head, count: notes.length, parts: [{ path: [], notes }] };
}

function byColumn(
  index: SearchIndex,
  at: Uint32Array,
  column: Uint32Array,
  values: number,
): { value: number; notes: NoteList }[] {
  const { lists, begun } = parted(at, values, (place, put) => put(column[place]!));
  return begun.map((value) => ({ value, notes: new FoundNotes(index, lists[value]!) }));
}

type Asked = { themes: readonly Theme[]; asked: string | undefined };

function byTheme(index: SearchIndex, at: Uint32Array, { themes, asked }: Asked): NoteGroup[] {
  const order = themeTree(themes).flatMap(({ theme, children }) => [theme, ...children]);
  const places = new Map(order.map(({ id }, group) => [id, group]));
  const { theme, themeFrom, themes: known } = index.columns;
  // Those that have no group here are as if they were none.
  const groupOf = Int32Array.from(known, ({ theme: { id } }) => places.get(id) ?? -1);
  const without = order.length;
  const { lists, begun } = parted(at, order.length + 1, (place, put) => {
    let isUnder = false;
    for (let each = themeFrom[place]!; each < themeFrom[place + 1]!; each++) {
      const group = groupOf[theme[each]!]!;
      if (group < 0) continue;
      isUnder = true;
      put(group);
    }
    if (!isUnder) put(without);
  });
  const groups = begun.map((group) => {
    const head = order[group] ?? null;
    return headed(head?.id ?? 'none', { kind: 'theme', theme: head }, new FoundNotes(index, lists[group]!));
  });
  const own = asked === undefined ? undefined : order[places.get(asked) ?? -1];
  if (!own) return groups;
  let group = groups.find(({ key }) => key === own.id);
  if (!group) groups.unshift((group = headed(own.id, { kind: 'theme', theme: own }, [])));
  if (order.length > 1) group.withBelow = at.length - (lists[without]?.length ?? 0);
  return groups;
}

/** Places by group, in the order given; and the groups in the order in which they get their first. `each` puts a place into its groups, and is asked twice. */
function parted(
  at: Uint32Array,
  groups: number,
  each: (place: number, put: (group: number) => void) => void,
): { lists: (Uint32Array | undefined)[]; begun: number[] } {
  const counts = new Uint32Array(groups);
  const begun: number[] = [];
  const count = (group: number): void => {
    if (counts[group] === 0) begun.push(group);
    counts[group]! += 1;
  };
  for (let i = 0; i < at.length; i++) each(at[i]!, count);
  const lists: (Uint32Array | undefined)[] = Array.from(counts, (n) => (n > 0 ? new Uint32Array(n) : undefined));
  const filled = new Uint32Array(groups);
  let place = 0;
  const fill = (group: number): void => {
    lists[group]![filled[group]!++] = place;
  };
  for (let i = 0; i < at.length; i++) each((place = at[i]!), fill);
  return { lists, begun };
}

/** Notes at places of an index, each fetched when it is looked at. */
class FoundNotes implements NoteList {
  readonly length: number;
  readonly #index: SearchIndex;
  readonly #places: Uint32Array;

  constructor(index: SearchIndex, places: Uint32Array) {
    this.length = places.length;
    this.#index = index;
    this.#places = places;
  }

  at(i: number): Note | undefined {
    const place = this.#places.at(i);
    return place === undefined ? undefined : this.#index.notes[place]!.note;
  }

  slice(from?: number, to?: number): Note[] {
    return Array.from(this.#places.subarray(from, to), (place) => this.#index.notes[place]!.note);
  }

  map<T>(make: (note: Note, i: number, all: Note[]) => T): T[] {
    return this.slice().map(make);
  }

  findIndex(isIt: (note: Note, i: number, all: Note[]) => unknown): number {
    return this.slice().findIndex(isIt);
  }

  [Symbol.iterator](): ArrayIterator<Note> {
    return this.slice().values();
  }
}

import type { Note } from '@/utils/model/note';
import { filterNotes } from '@/utils/search/filter-notes';
import { makeIndex } from '@/utils/search/make-index';
import { makeIndexInSlices } from '@/utils/search/make-index-in-slices';
import { noFilter } from '@/utils/search/note-filter';
import { parseQuery } from '@/utils/search/parse-query';
import type { SearchedWorld, SearchIndex } from '@/utils/search/search-index';
import { searchNotes } from '@/utils/search/search-notes';
import { inventedNotebook } from './invented-notebook';
import { seededRandom } from './seeded-random';

/** One kind of queries. Times from what is typed to the notes shown and the counts of all chips, ms; and of a plain `includes` over the same texts. */
export type QueryTimes = { kind: string; found: number; times: number[]; plain: number[] };

export type SearchTimes = {
  notes: number;
  characters: number;
  /** Making everything ready, ms: on cold code, with nothing changed, with one note changed; in slices, and the longest task of that. */
  cold: number;
  unchanged: number;
  oneChanged: number;
  sliced: number;
  longest: number;
  queries: QueryTimes[];
  /** Of what is typed letter by letter, each key. */
  keys: number[];
};

/** In a page: a notebook of so many invented notes, searched in many ways. */
export async function search(count: number): Promise<SearchTimes> {
  const world = inventedNotebook(count);
  const characters = world.notes.reduce(
    (sum, note) => sum + note.quote.length + note.thought.length + note.application.length,
    0,
  );
  const sliced = await inSlices(world);
  const [index, cold] = timed(() => makeIndex(world));
  const again = structuredClone(world);
  const [, unchanged] = timed(() => makeIndex(again, index));
  const edited = structuredClone(world) as { notes: Note[] } & SearchedWorld;
  edited.notes[7]!.thought = '换一种说法';
  const [, oneChanged] = timed(() => makeIndex(edited, index));
  const texts = index.notes.map(({ own }) => own.text);
  const queries = Object.entries(queriesOf(world)).map(([kind, all]): QueryTimes => {
    const times: number[] = [];
    const plain: number[] = [];
    let found = 0;
    for (const typed of all) {
      const [notes, time] = timed(() => keyToResults(index, typed));
      times.push(time);
      found += notes;
      const word = parseQuery(typed).all[0] ?? parseQuery(typed).none[0] ?? '';
      plain.push(timed(() => texts.filter((text) => text.includes(word)))[1]);
    }
    return { kind, found: Math.round(found / all.length), times, plain };
  });
  return { notes: count, characters, cold, unchanged, oneChanged, ...sliced, queries, keys: typedOut(index) };
}

function keyToResults(index: SearchIndex, typed: string): number {
  return filterNotes(searchNotes(index, parseQuery(typed)), noFilter, { lost: new Set() }).at.length;
}

function typedOut(index: SearchIndex): number[] {
  return ['群众的满意', '干部 落实 -会议', '“实干”的 本领', 'Wi-Fi', '的 一 要'].flatMap((typed) => {
    let before: ReturnType<typeof searchNotes> | undefined;
    return Array.from(
      typed,
      (_, at) =>
        timed(() => {
          before = searchNotes(index, parseQuery(typed.slice(0, at + 1)), before);
          return filterNotes(before, noFilter, { lost: new Set() });
        })[1],
    );
  });
}

async function inSlices(world: SearchedWorld): Promise<{ sliced: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  let isRunning = true;
  const { port1, port2 } = new MessageChannel();
  // A message that goes round: what lies between two rounds is one task.
  port1.addEventListener('message', () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (isRunning) port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  const start = performance.now();
  await makeIndexInSlices(world);
  const sliced = performance.now() - start;
  isRunning = false;
  port1.close();
  return { sliced, longest };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Queries by kind; those cut out of notes are found at least once. */
function queriesOf({ notes }: SearchedWorld): Record<string, string[]> {
  const random = seededRandom('queries');
  const cut = (length: number): string => {
    const { quote } = random.pick(notes);
    const at = random.below(Math.max(1, quote.length - length));
    return quote.slice(at, at + length).replaceAll(/[\s“”"-]/gu, '的');
  };
  const times = (make: () => string): string[] => Array.from({ length: 30 }, make);
  return {
    'one character': times(() => cut(1)),
    'two characters': times(() => cut(2)),
    'four characters': times(() => cut(4)),
    'a phrase of twelve': times(() => `“${cut(12)}”`),
    'three words': times(() => `${cut(2)} ${cut(2)} ${cut(2)}`),
    'a word, not another': times(() => `${cut(2)} -${cut(2)}`),
    'only not': times(() => `-${cut(2)}`),
    'not there': times(() => `没这话${random.below(100)}`),
    'ten thousand characters': times(() => cut(40).repeat(250)),
    'sixteen words': times(() => Array.from({ length: 16 }, () => cut(1)).join(' ')),
    'sixteen, all “not”': times(() => Array.from({ length: 16 }, (_, index) => `-没这话${index}`).join(' ')),
    nothing: times(() => ''),
  };
}

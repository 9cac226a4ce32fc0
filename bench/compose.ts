import type { Note } from '@/utils/model/note';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { templates } from '@/utils/study-notes/templates';
import { inventedNotebook } from './invented-notebook';

/** One way of composing so many notes. ms: of the first time in a fresh page, of the times after, and of a JSON round trip of the same notes. */
export type ComposeTimes = { kind: string; blocks: number; first: number; times: number[]; plain: number[] };

const ROUNDS = 15;

/** In a page: drafts of so many invented notes, under many themes, under one, and of a single speech. One kind a page, so that the first time is on cold code. */
export function compose(count: number, kind: 'many themes' | 'one theme' | 'one theme, one speech'): ComposeTimes {
  const {
    notes: all,
    speeches,
    themes,
  } = inventedNotebook(count, kind === 'one theme, one speech' ? count : undefined);
  const notes = all.map((note): Note =>
    kind === 'many themes' ? note : { ...note, themes: [{ id: 'theme0', by: 'reader' }] },
  );
  const request = { template: templates[0]!, themes, notes, speeches: [...speeches.values()], date: '2026-04-24' };
  const [blocks, first] = timed(() => composeStudyNotes(request).blocks.length);
  const times = Array.from({ length: ROUNDS }, () => timed(() => composeStudyNotes(request))[1]);
  const plain = Array.from({ length: ROUNDS }, () => timed(() => JSON.parse(JSON.stringify(notes)) as unknown)[1]);
  return { kind, blocks, first, times, plain };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

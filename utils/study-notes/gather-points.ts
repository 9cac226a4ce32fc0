import { keptDay } from '@/utils/model/kept-day';
import type { Note } from '@/utils/model/note';
import type { NoteOrder } from './arrange-notes';
import { nearWording } from './near-wording';
import { pointName } from './point-name';

/** Notes of a theme that belong together. */
export type Point = {
  /** What the speech calls it, where it has a name. */
  name?: string;
  /** `near`: it says nearly what the note before it says. */
  notes: { note: Note; near: boolean }[];
};

/**
 * The points of one theme. In reading order: what stands in the same part of the same speech; a note that says nearly the same as an earlier one stands right behind
 * it, wherever it is from. By date: what was kept on one day, in the order it was kept.
 *
 * @param notes of one theme, in the order of the document
 */
export function gatherPoints(notes: readonly Note[], order: NoteOrder): Point[] {
  const near = order === 'date' ? notes.map(() => -1) : nearWording(notes.map(({ quote }) => quote));
  const followers = new Map<number, number[]>();
  for (const [at, other] of near.entries()) {
    if (other < 0) continue;
    const behind = followers.get(other);
    if (behind) behind.push(at);
    else followers.set(other, [at]);
  }

  const points: Point[] = [];
  let last: string | undefined;
  for (const [at, note] of notes.entries()) {
    if (near[at]! >= 0) continue;
    const key = order === 'date' ? keptDay(note) : JSON.stringify([note.speechId, note.section[0] ?? '']);
    let point = points.at(-1);
    if (point === undefined || key !== last) {
      const name = order === 'date' ? undefined : pointName(note.section[0]);
      last = key;
      point = { notes: [], ...(name === undefined ? {} : { name }) };
      points.push(point);
    }
    // A chain of near ones may be as long as the theme: no recursion.
    const open = [at];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      point.notes.push({ note: notes[next]!, near: next !== at });
      open.push(...(followers.get(next) ?? []).toReversed());
    }
  }
  return points;
}

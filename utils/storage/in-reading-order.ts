import type { Note } from '@/utils/model/note';

/** Notes of one speech as they stand in it: by paragraph, then by place on the page; those whose paragraph is unknown (−1) last. */
export function inReadingOrder(a: Note, b: Note): number {
  const at = ({ paragraph }: Note) => (paragraph.index < 0 ? Number.MAX_SAFE_INTEGER : paragraph.index);
  return at(a) - at(b) || a.anchor.start - b.anchor.start || a.created - b.created || (a.id < b.id ? -1 : 1);
}

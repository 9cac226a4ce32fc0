import type { NoteFilter } from './note-filter';

/** Whether a filter keeps anything out. */
export function isFiltering({ themes, speakers, sites, from, to, lost, thought }: NoteFilter): boolean {
  return (
    [themes, speakers, sites].some(({ length }) => length > 0) ||
    from !== null ||
    to !== null ||
    lost ||
    thought !== null
  );
}

import type { Note } from '@/utils/model/note';
import type { MappedId } from './mapped-blocks';

/** A note's themes by the ids of this notebook, each once, the reader's word before what was suggested; those there are not (any more) left out. */
export function mappedThemes(
  themes: Note['themes'],
  theme: MappedId,
  isThere: (id: string) => boolean,
): Note['themes'] {
  const mapped = new Map<string, Note['themes'][number]>();
  for (const one of themes) {
    const id = theme(one.id);
    if (isThere(id) && mapped.get(id)?.by !== 'reader') mapped.set(id, { ...one, id });
  }
  return [...mapped.values()];
}

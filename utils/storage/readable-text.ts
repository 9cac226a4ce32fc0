import * as v from 'valibot';
import { MAX_DOCUMENT_BLOCKS, MAX_LINE } from '@/utils/model/limits';
import { Block, StudyNotes } from '@/utils/model/study-notes';
import type { Row } from './row';

const { title: Title, changed: Changed } = StudyNotes.entries;

/** What can be read of a document's text, also where the rest of its row is damaged: only this is the reader's writing. `now`: when it was last changed, where the row doesn't say so. */
export function readableText(row: Row, now: number): Pick<StudyNotes, 'id' | 'title' | 'blocks' | 'changed'> {
  const { id, title, blocks, changed } = row as { id: string; title?: unknown; blocks?: unknown; changed?: unknown };
  const readable = (Array.isArray(blocks) ? blocks : []).flatMap((block): Block[] => {
    const parsed = v.safeParse(Block, block);
    return parsed.success ? [parsed.output] : [];
  });
  return {
    id,
    title: v.is(Title, title) ? title : typeof title === 'string' ? title.slice(0, MAX_LINE) : '',
    blocks: readable.slice(0, MAX_DOCUMENT_BLOCKS),
    changed: v.is(Changed, changed) ? changed : now,
  };
}

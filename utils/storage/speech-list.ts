import type { Speech } from '@/utils/model/speech';
import type { Notebook } from './open-notebook';

/** A speech as the list of all shows it: without its text, of which there may be a megabyte. */
export type ListedSpeech = Pick<
  Speech,
  'id' | 'title' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn' | 'lang' | 'urls'
> & {
  /** Notes outside the trash; those of them with a thought. */
  notes: number;
  withThought: number;
  /** Whether there is a thought on the whole. */
  hasThought: boolean;
  /** Study notes outside the trash that quote it. */
  documents: number;
  /** When the reader was at it last, ms: kept something of it, or changed its facts. */
  read: number;
};

/** The speeches outside the trash, and those that a note still quotes; in no order. */
export async function speechList({ db }: Notebook): Promise<ListedSpeech[]> {
  const [speeches, notes, documents] = await db.transaction('r', [db.speeches, db.notes, db.studyNotes], () =>
    Promise.all([db.speeches.toArray(), db.notes.toArray(), db.studyNotes.toArray()]),
  );
  const counts = new Map<string, { notes: number; withThought: number; read: number }>();
  const speechOf = new Map<string, string>();
  for (const { id, speechId, deleted, thought, created } of notes) {
    speechOf.set(id, speechId);
    if (deleted !== undefined) continue;
    const at = counts.get(speechId) ?? { notes: 0, withThought: 0, read: 0 };
    at.notes += 1;
    if (thought.trim() !== '') at.withThought += 1;
    at.read = Math.max(at.read, created);
    counts.set(speechId, at);
  }
  const used = new Map<string, number>();
  for (const { deleted, blocks } of documents) {
    if (deleted !== undefined) continue;
    const quoted = blocks.flatMap((block) => (block.kind === 'quotation' ? (speechOf.get(block.noteId) ?? []) : []));
    for (const id of new Set(quoted)) used.set(id, (used.get(id) ?? 0) + 1);
  }
  return speeches
    .filter(({ id, deleted }) => deleted === undefined || counts.has(id))
    .map(({ id, title, speaker, date, occasion, publication, publishedOn, lang, urls, thought, changed }) => {
      const { notes: count = 0, withThought = 0, read = 0 } = counts.get(id) ?? {};
      return {
        id,
        title,
        speaker,
        date,
        occasion,
        publication,
        publishedOn,
        lang,
        urls,
        notes: count,
        withThought,
        hasThought: thought.trim() !== '',
        documents: used.get(id) ?? 0,
        read: Math.max(read, changed),
      };
    });
}

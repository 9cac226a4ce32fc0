import { MAX_APART, MAX_OWN_WORDS, MAX_URLS } from '@/utils/model/limits';
import type { Change } from '@/utils/model/operation';
import { articleAddress, articleAt } from '@/utils/speeches/article-address';
import { placeInText } from '@/utils/speeches/place-in-text';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import type { NoteRow, SpeechRow } from './row';
import { sameValue } from './same-value';
import { withAddress } from './with-address';
import { whileWanted } from './while-wanted';
import { write } from './write';

const FACTS = ['title', 'preTitle', 'subtitle', 'speaker', 'date', 'occasion', 'publication', 'publishedOn'] as const;

/**
 * Two speeches are one: the notes of `otherId` (those in the trash too) and its addresses go to `speechId`, which keeps its own facts, has those
 * it lacked from the other, the text that is read here, and the longer of both texts; thoughts on the whole stand one below the other. The other goes to the
 * trash. One action, taken back as a whole or not at all.
 *
 * @throws NotFound, InvalidChange (one speech twice; two texts that are read here; more thoughts, or addresses, than are kept of one), the signal's reason when it ended this, and what `write` throws
 */
export async function joinSpeeches(
  notebook: Notebook,
  speechId: string,
  otherId: string,
  telling: Telling = {},
): Promise<{ actionId: string }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const { db } = notebook;
      const [row, other] = await db.speeches.bulkGet([speechId, otherId]);
      if (!row || row.deleted !== undefined) throw new NotFound('speech', speechId);
      if (!other || other.deleted !== undefined) throw new NotFound('speech', otherId);
      if (row.id === other.id) throw new InvalidChange('a speech is one with itself');
      if (row.article && other.article) throw new InvalidChange('of two texts that are read here one would be lost');
      // The text that is read here goes along, to the address of the speech that stays.
      const own = (url: string): string => (articleAt(url) === undefined ? url : articleAddress(row.id));
      const urls = other.urls.map(own).reduce(withAddress, row.urls);
      const fits = new Set([...row.keys, ...other.keys]).size <= MAX_URLS;
      const thought = [...new Set([row.thought, other.thought])].filter((text) => text !== '').join('\n');
      if (!fits || thought.length > MAX_OWN_WORDS)
        throw new InvalidChange('two speeches with more than is kept of one');
      const longer = textLength(other) > textLength(row) ? other : row;
      const { paragraphs, outline, fingerprint } = longer;
      // Whose pages they are the first address may have told; and where there were pages, a text without any is no page of theirs.
      const parts = longer.parts ?? (row.parts && [{ page: 1, paragraphs: paragraphs.length }]);
      const notes = await db.notes.where('speechId').anyOf(row.id, other.id).toArray();
      goOn(0, notes.length);
      const { actionId } = await apply(
        notebook,
        {
          label: 'join-speeches',
          changes: [
            ...rowChanges('speeches', row.id, {
              ...missingFacts(row, other),
              pageTitle: row.pageTitle || other.pageTitle,
              ...(other.article && { article: other.article }),
              urls,
              thought,
              paragraphs,
              outline,
              fingerprint,
              parts: parts?.map((part) => ({ first: longer.urls[0], ...part })),
              apart: apartOf(row, other),
            }),
            ...rowChanges('speeches', other.id, { deleted: notebook.now() }),
            ...moves(notes, { row, other, text: { paragraphs, outline }, own }),
          ],
        },
        { onWritten: goOn },
      );
      // One that was not in the trash is there now.
      return { actionId: actionId as string };
    }),
  );
}

const textLength = ({ paragraphs }: SpeechRow): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

/** The facts one speech lacks and the other has, with where they were found. A title is never undefined, but may be empty. */
function missingFacts(row: SpeechRow, other: SpeechRow): Partial<SpeechRow> {
  const missing = FACTS.filter((fact) => !row[fact] && other[fact]);
  if (missing.length === 0) return {};
  const facts = Object.fromEntries(missing.map((fact) => [fact, other[fact]]));
  const found = Object.fromEntries(missing.map((fact) => [fact, other.evidence[fact]]));
  return { ...facts, evidence: { ...row.evidence, ...found } };
}

/** Of whom both were told apart, each other left out. */
function apartOf(row: SpeechRow, other: SpeechRow): string[] | undefined {
  const apart = new Set([...(row.apart ?? []), ...(other.apart ?? [])]);
  apart.delete(row.id);
  apart.delete(other.id);
  return apart.size === 0 ? undefined : [...apart].slice(-MAX_APART);
}

/** The notes of the other speech move over; those of both stand in the text that is kept. */
function moves(
  notes: readonly NoteRow[],
  {
    row,
    other,
    text,
    own,
  }: {
    row: SpeechRow;
    other: SpeechRow;
    text: Pick<SpeechRow, 'paragraphs' | 'outline'>;
    own: (url: string) => string;
  },
): Change[] {
  return notes.flatMap((note) => {
    const from = note.speechId === row.id ? row : other;
    const { anchor, quote, paragraph, section } = note;
    const place = sameValue(from.paragraphs, text.paragraphs)
      ? {}
      : placeInText({ anchor, quote, paragraph, section }, text);
    return rowChanges('notes', note.id, { speechId: row.id, url: own(note.url ?? from.urls[0]!), ...place });
  });
}

import { MAX_APART } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { Change } from '@/utils/model/operation';
import type { SpeechDraft } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';
import { articleAt } from '@/utils/speeches/article-address';
import { placeInText } from '@/utils/speeches/place-in-text';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { beforeJoin } from './before-join';
import { InvalidChange, NotFound } from './errors';
import { notesOfAddress } from './notes-of-address';
import type { Notebook } from './open-notebook';
import type { NotebookDb } from './db';
import { rowChanges } from './row-changes';
import type { SpeechRow } from './row';
import { sameValue } from './same-value';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * The page at this address is another speech after all: it becomes one of its own, with the notes that were kept there (those in the trash too),
 * and the two are never taken for one by their text again. One action, taken back as a whole or not at all. One that had been joined has again what it had before
 * (before-join.ts), and so has the one it was joined with, as far as nothing was changed there since.
 *
 * `facts`: whose the new speech has: those of its page, its own, or those of the old one, which may be wrong.
 * @param page what the page says of its speech, where it is open
 * @throws NotFound (no such speech, or none with this address), InvalidChange (it has no other address, or this is that of a text read here), the signal's reason when it ended this, and what `write` throws
 */
export async function splitSpeech(
  notebook: Notebook,
  speechId: string,
  url: string,
  page?: SpeechDraft,
  telling: Telling = {},
): Promise<{ actionId: string; speechId: string; facts: 'page' | 'own' | 'shared' }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const { db } = notebook;
      const row = await db.speeches.get(speechId);
      const key = addressKey(url);
      if (row === undefined || row.deleted !== undefined) throw new NotFound('speech', speechId);
      const own = row.urls.find((each) => addressKey(each) === key);
      if (own === undefined) throw new NotFound('address of the speech', url);
      const left = row.urls.filter((each) => each !== own);
      if (articleAt(own) !== undefined) throw new InvalidChange('a text that is read here stays with its speech');
      if (left.length === 0) throw new InvalidChange('the only address of a speech is the speech');
      const notes = await db.notes.where('speechId').equals(speechId).toArray();
      goOn(0, notes.length);
      const moved = notesOfAddress(notes, row, own);
      const sides = await sidesOf(db, row, own, left);
      const goesAs = page ?? sides?.goes;
      const id = newId();
      const moves = notes.flatMap((note): Change[] => {
        // The first address may be the one that goes: from now on it is written down with each note.
        const at = note.url ?? row.urls[0];
        const goes = moved.includes(note);
        const text = goes ? goesAs : sides?.stays;
        const { anchor, quote, paragraph, section } = note;
        const isOther = text !== undefined && !sameValue(text.paragraphs, row.paragraphs);
        const place = isOther ? placeInText({ anchor, quote, paragraph, section }, text) : {};
        return rowChanges('notes', note.id, { ...(goes && { speechId: id }), url: at, ...place });
      });
      const { actionId } = await apply(
        notebook,
        {
          label: 'split-speech',
          changes: [
            ...rowChanges('speeches', id, {
              ...(page ? factsOfPage(page) : factsOf(sides?.goes ?? { ...row, parts: undefined })),
              urls: [own],
              apart: [row.id],
              thought: '',
            }),
            ...rowChanges('speeches', row.id, {
              ...factsOf(sides?.stays ?? row),
              urls: left,
              // Whose pages they are the first address may have told.
              parts: (sides?.stays ?? row).parts?.map((part) => ({ first: row.urls[0], ...part })),
              apart: [...(row.apart ?? []), id].slice(-MAX_APART),
            }),
            ...moves,
          ],
        },
        { onWritten: goOn },
      );
      // A speech that was not there is an effective change.
      return { actionId: actionId as string, speechId: id, facts: page ? 'page' : sides ? 'own' : 'shared' };
    }),
  );
}

function factsOfPage({ pager: _pager, canonical: _canonical, ...facts }: SpeechDraft): Record<string, unknown> {
  return { ...facts, pageTitle: facts.title };
}

/** What either side had before they were joined, where they were; of the text only what `factsOf` takes. */
async function sidesOf(
  db: NotebookDb,
  row: SpeechRow,
  own: string,
  left: readonly string[],
): Promise<{ goes: Facts; stays: Facts } | undefined> {
  const going = await beforeJoin(db, row, own);
  // With a text that is read here its words stay, too.
  if (going) return { goes: going.joined, stays: going.joined.article ? row : { ...row, ...going.rest } };
  // It may be the other one that stays: what was joined to this one keeps the row, and its own facts go.
  const staying = await beforeJoin(db, row, left[0]!);
  const keys = new Set(staying?.joined.keys);
  if (!staying || !left.every((url) => keys.has(addressKey(url)))) return undefined;
  return { goes: { ...row, ...staying.rest }, stays: staying.joined };
}

type Facts = Omit<SpeechRow, 'id' | 'clocks'>;

function factsOf(row: Facts): Record<string, unknown> {
  const { title, preTitle, subtitle, pageTitle, speaker, date, occasion, publication, publishedOn, lang } = row;
  const { outline, paragraphs, fingerprint, evidence } = row;
  const parts = row.parts?.map((part) => ({ first: row.urls[0], ...part }));
  const known = { title, preTitle, subtitle, pageTitle, speaker, date, occasion, publication, publishedOn, lang };
  return { ...known, outline, paragraphs, fingerprint, evidence, parts };
}

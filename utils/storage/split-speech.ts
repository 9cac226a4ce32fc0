import { MAX_APART } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { Change } from '@/utils/model/operation';
import type { SpeechDraft } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';
import { articleAt } from '@/utils/speeches/article-address';
import { placeInText } from '@/utils/speeches/place-in-text';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import { notesOfAddress } from './notes-of-address';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import type { SpeechRow } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * The page at this address is another speech after all: it becomes one of its own, with the notes that were kept there (those in the trash too),
 * and the two are never taken for one by their text again. One action, taken back as a whole or not at all.
 *
 * @param page what the page says of its speech, where it is open; without it the new speech has the facts and the text of the old one
 * @throws NotFound (no such speech, or none with this address), InvalidChange (it has no other address, or this is that of a text read here), the signal's reason when it ended this, and what `write` throws
 */
export async function splitSpeech(
  notebook: Notebook,
  speechId: string,
  url: string,
  page?: SpeechDraft,
  telling: Telling = {},
): Promise<{ actionId: string; speechId: string }> {
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
      const id = newId();
      const moves = notes.flatMap((note): Change[] => {
        // The first address may be the one that goes: from now on it is written down with each note.
        const at = note.url ?? row.urls[0];
        if (!moved.includes(note)) return rowChanges('notes', note.id, { url: at });
        const { anchor, quote, paragraph, section } = note;
        const place = page ? placeInText({ anchor, quote, paragraph, section }, page) : {};
        return rowChanges('notes', note.id, { speechId: id, url: at, ...place });
      });
      const { actionId } = await apply(
        notebook,
        {
          label: 'split-speech',
          changes: [
            ...rowChanges('speeches', id, {
              ...(page ? factsOfPage(page) : factsOf(row)),
              urls: [own],
              apart: [row.id],
              thought: '',
            }),
            ...rowChanges('speeches', row.id, {
              urls: left,
              // Whose pages they are the first address may have told.
              parts: row.parts?.map((part) => ({ first: row.urls[0], ...part })),
              apart: [...(row.apart ?? []), id].slice(-MAX_APART),
            }),
            ...moves,
          ],
        },
        { onWritten: goOn },
      );
      // A speech that was not there is an effective change.
      return { actionId: actionId as string, speechId: id };
    }),
  );
}

function factsOfPage({ pager: _pager, canonical: _canonical, ...facts }: SpeechDraft): Record<string, unknown> {
  return { ...facts, pageTitle: facts.title };
}

function factsOf(row: SpeechRow): Record<string, unknown> {
  const { title, preTitle, subtitle, pageTitle, speaker, date, occasion, publication, publishedOn, lang } = row;
  const { outline, paragraphs, fingerprint, evidence } = row;
  const known = { title, preTitle, subtitle, pageTitle, speaker, date, occasion, publication, publishedOn, lang };
  return { ...known, outline, paragraphs, fingerprint, evidence };
}

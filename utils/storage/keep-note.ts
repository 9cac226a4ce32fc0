import type { Change } from '@/utils/model/operation';
import type { NoteDraft } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { newId } from '@/utils/model/new-id';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import { InvalidChange } from './errors';
import { findSpeech } from './find-speech';
import type { Notebook } from './open-notebook';
import { resolveNewTheme } from './resolve-new-theme';
import { rowChanges } from './row-changes';
import type { NoteRow, SpeechRow } from './row';
import { write } from './write';

export type KeptNote = {
  note: NoteDraft;
  speech: SpeechDraft;
  /** The address key of the page. */
  url: string;
  /** A theme to be made with the note, for it. One that has this name already is taken instead. */
  newTheme?: { id: string; name: string };
};

/** Addresses kept of one speech: as many as the model lets (`Speech.urls`). A speech at more is still told by its title and text. */
const MAX_URLS = 50;

/**
 * Keeps a passage: finds its speech (find-speech.ts) or makes it, makes the theme, makes the note; one action. On disk when it resolves.
 * Told twice of the same note id it answers the same and writes nothing, so that a page that had no answer may ask again; a note
 * that went to the trash meanwhile is taken out again, and `actionId` is then that of taking it out.
 * @throws InvalidChange when a field is not as the model says, or another passage has this id; and what `write` throws.
 */
export async function keepNote(notebook: Notebook, kept: KeptNote): Promise<{ speechId: string; actionId: string }> {
  return write(notebook, async () => {
    const before = await notebook.db.notes.get(kept.note.id);
    if (before !== undefined) return keptBefore(notebook, kept, before);

    const found = await findSpeech(notebook.db, { ...kept.speech, url: kept.url });
    const speechId = found?.id ?? newId();
    const { themes, changes } = await noteThemes(notebook, kept);
    const { id, ...note } = kept.note;
    const { actionId } = await apply(notebook, {
      label: 'keep-note',
      changes: [
        ...(found === undefined ? newSpeech(speechId, kept) : knownSpeech(found, kept.url)),
        ...changes,
        ...rowChanges('notes', id, { ...note, themes, speechId }),
      ],
    });
    // A note that was not there is an effective change.
    return { speechId, actionId: actionId as string };
  });
}

async function keptBefore(notebook: Notebook, { note, url }: KeptNote, before: NoteRow) {
  if (before.anchor.exact !== note.anchor.exact) throw new InvalidChange(`another passage is kept as “${note.id}”`);
  const speech = await notebook.db.speeches.get(before.speechId);
  const { actionId } = await apply(notebook, {
    label: 'keep-note',
    changes:
      before.deleted === undefined
        ? []
        : [
            ...rowChanges('notes', note.id, { deleted: null }),
            ...(speech === undefined ? [] : knownSpeech(speech, url)),
          ],
  });
  return { speechId: before.speechId, actionId: actionId ?? fieldClock(before, 'created') };
}

function newSpeech(id: string, { speech, url }: KeptNote): Change[] {
  return rowChanges('speeches', id, { ...speech, urls: [url], thought: '' });
}

/** Takes a speech out of the trash and adds the address it was found at. Nothing for most notes, so that the speech's long text is left alone. */
function knownSpeech({ id, urls, deleted }: SpeechRow, url: string): Change[] {
  const isNew = !urls.includes(url) && urls.length < MAX_URLS;
  return rowChanges('speeches', id, {
    ...(deleted !== undefined && { deleted: null }),
    ...(isNew && { urls: [...urls, url] }),
  });
}

/** The note's themes that there are, and the changes that make the new one. A page may still show a theme that was deleted meanwhile. */
async function noteThemes({ db }: Notebook, { note, newTheme }: KeptNote) {
  const live = (await db.themes.toArray()).filter((theme) => theme.deleted === undefined);
  const ids = new Set(live.map((theme) => theme.id));
  const themes = note.themes.filter((theme) => ids.has(theme.id));
  if (newTheme === undefined) return { themes, changes: [] };
  const { id, changes } = resolveNewTheme(live, newTheme);
  return {
    themes: themes.some((theme) => theme.id === id) ? themes : [...themes, { id, by: 'reader' as const }],
    changes,
  };
}

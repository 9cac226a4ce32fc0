import type { Change } from '@/utils/model/operation';
import { MAX_URLS } from '@/utils/model/limits';
import type { Note, NoteDraft } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
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

export type Kept = {
  speechId: string;
  actionId: string;
  /** The themes the note is under, which may be fewer than the page asked for: one may have been deleted meanwhile. */
  themes: Note['themes'];
};

/**
 * Keeps a passage: finds its speech (find-speech.ts) or makes it, makes the theme, makes the note; one action. On disk when it resolves.
 * Told twice of the same note id it answers the same and writes nothing, so that a page that had no answer may ask again; a note
 * that went to the trash meanwhile is taken out again, and `actionId` is then that of taking it out.
 * @throws InvalidChange when a field is not as the model says, or another passage has this id; and what `write` throws.
 */
export async function keepNote(notebook: Notebook, kept: KeptNote): Promise<Kept> {
  return write(notebook, async () => {
    const before = await notebook.db.notes.get(kept.note.id);
    if (before !== undefined) return keptBefore(notebook, kept, before);

    const found = await findSpeech(notebook.db, { ...kept.speech, url: kept.url });
    const speechId = found?.id ?? newId();
    const { themes, changes } = resolveThemes(await notebook.db.themes.toArray(), kept.note.themes, kept.newTheme);
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
    return { speechId, actionId: actionId as string, themes };
  });
}

async function keptBefore(notebook: Notebook, kept: KeptNote, before: NoteRow): Promise<Kept> {
  const { note, newTheme, url } = kept;
  const { speechId } = before;
  if (before.anchor.exact !== note.anchor.exact) throw new InvalidChange(`another passage is kept as “${note.id}”`);
  const created = fieldClock(before, 'created');
  if (before.deleted === undefined) return { speechId, actionId: created, themes: before.themes };

  const speech = await notebook.db.speeches.get(speechId);
  const all = await notebook.db.themes.toArray();
  const isLive = ({ id }: { id: string }) => all.some((theme) => theme.id === id && theme.deleted === undefined);
  // A note holds a theme that is in the trash only when the undo of keeping it has put both there: then the new theme is wanted again.
  // Otherwise its themes are those the reader has put it under since.
  const wanted = before.themes.every(isLive) ? undefined : newTheme;
  const { themes, changes } = resolveThemes(all, before.themes, wanted);
  const { actionId } = await apply(notebook, {
    label: 'keep-note',
    changes: [
      ...(speech === undefined ? [] : knownSpeech(speech, url)),
      ...changes,
      ...rowChanges('notes', note.id, { deleted: null, themes }),
    ],
  });
  return { speechId, actionId: actionId ?? created, themes };
}

function newSpeech(id: string, { speech, url }: KeptNote): Change[] {
  return rowChanges('speeches', id, { ...speech, pageTitle: speech.title, urls: [url], thought: '' });
}

/**
 * Takes a speech out of the trash and adds the address it was found at; one at more addresses than are kept is still told by its title
 * and text. Nothing for most notes, so that the speech's long text is left alone.
 */
function knownSpeech({ id, urls, deleted }: SpeechRow, url: string): Change[] {
  const isNew = !urls.includes(url) && urls.length < MAX_URLS;
  return rowChanges('speeches', id, {
    ...(deleted !== undefined && { deleted: null }),
    ...(isNew && { urls: [...urls, url] }),
  });
}

/** Those of a note's themes that there are, and the changes that make the new one. A page may still show a theme that was deleted meanwhile. */
function resolveThemes(all: readonly Theme[], wanted: Note['themes'], newTheme?: KeptNote['newTheme']) {
  const live = new Set(all.filter((theme) => theme.deleted === undefined).map((theme) => theme.id));
  const themes = wanted.filter((theme) => live.has(theme.id));
  if (newTheme === undefined) return { themes, changes: [] };
  const { id, changes } = resolveNewTheme(all, newTheme);
  return {
    themes: themes.some((theme) => theme.id === id) ? themes : [...themes, { id, by: 'reader' as const }],
    changes,
  };
}

import * as v from 'valibot';
import type { Change } from '@/utils/model/operation';
import type { Note, NoteDraft, NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { Url } from '@/utils/model/url';
import { newId } from '@/utils/model/new-id';
import { cleanAddress } from '@/utils/speeches/clean-address';
import { firstPage } from '@/utils/speeches/first-page';
import { ownParts } from '@/utils/speeches/own-parts';
import { placeAgain } from '@/utils/speeches/place-again';
import { placeInText } from '@/utils/speeches/place-in-text';
import type { KeptText, textWithPage } from '@/utils/speeches/text-with-page';
import { wholeText } from '@/utils/speeches/whole-text';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';
import { InvalidChange } from './errors';
import { findSpeech } from './find-speech';
import type { Notebook } from './open-notebook';
import { resolveNewTheme } from './resolve-new-theme';
import { rowChanges } from './row-changes';
import type { NoteRow, SpeechRow } from './row';
import { sameValue } from './same-value';
import { withAddress } from './with-address';
import { write } from './write';

export type KeptNote = {
  note: NoteDraft;
  speech: SpeechDraft;
  /** The address of the page, as `cleanAddress` gives it. */
  url: string;
  /** A theme to be made with the note, for it. One that has this name already is taken instead. */
  newTheme?: { id: string; name: string };
};

type WithPage = typeof textWithPage;

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
 * @param withPage puts the text of one more page into that of a split article; without it the page's text stays out. Handed in, since the background
 * has it in a script of its own (docs/decisions/0021).
 * @throws InvalidChange when a field is not as the model says, or another passage has this id; and what `write` throws.
 */
export async function keepNote(notebook: Notebook, kept: KeptNote, withPage?: WithPage): Promise<Kept> {
  if (!v.is(Url, kept.url))
    throw new InvalidChange(`no address to keep a note from: “${String(kept.url).slice(0, 80)}”`);
  return write(notebook, async () => {
    const before = await notebook.db.notes.get(kept.note.id);
    if (before !== undefined) return keptBefore(notebook, kept, before, withPage);

    const found = await findSpeech(notebook.db, { ...kept.speech, url: kept.url });
    const speechId = found?.id ?? newId();
    const known = found && (await knownSpeech(notebook.db, found, kept, withPage));
    const { themes, changes } = resolveThemes(await notebook.db.themes.toArray(), kept.note.themes, kept.newTheme);
    const { id, ...note } = kept.note;
    const { actionId } = await apply(notebook, {
      label: 'keep-note',
      changes: [
        ...(known?.changes ?? newSpeech(speechId, kept)),
        ...changes,
        ...rowChanges('notes', id, { ...note, ...known?.place, themes, speechId, url: kept.url }),
      ],
    });
    // A note that was not there is an effective change.
    return { speechId, actionId: actionId as string, themes };
  });
}

async function keptBefore(
  notebook: Notebook,
  kept: KeptNote,
  before: NoteRow,
  withPage: WithPage | undefined,
): Promise<Kept> {
  const { note, newTheme } = kept;
  const { speechId } = before;
  if (before.anchor.exact !== note.anchor.exact) throw new InvalidChange(`another passage is kept as “${note.id}”`);
  const created = fieldClock(before, 'created');
  if (before.deleted === undefined) return { speechId, actionId: created, themes: before.themes };

  const speech = await notebook.db.speeches.get(speechId);
  // Its page's text may have gone with it.
  const known = speech && (await knownSpeech(notebook.db, speech, kept, withPage));
  const all = await notebook.db.themes.toArray();
  const isLive = ({ id }: { id: string }) => all.some((theme) => theme.id === id && theme.deleted === undefined);
  // A note holds a theme that is in the trash only when the undo of keeping it has put both there: then the new theme is wanted again.
  // Otherwise its themes are those the reader has put it under since.
  const wanted = before.themes.every(isLive) ? undefined : newTheme;
  const { themes, changes } = resolveThemes(all, before.themes, wanted);
  const { actionId } = await apply(notebook, {
    label: 'keep-note',
    changes: [
      ...(known?.changes ?? []),
      ...changes,
      ...rowChanges('notes', note.id, { ...known?.place, deleted: null, themes }),
    ],
  });
  return { speechId, actionId: actionId ?? created, themes };
}

function newSpeech(id: string, { speech: { pager, canonical: _canonical, ...facts }, url }: KeptNote): Change[] {
  const first = cleanAddress(firstPage(url, pager) ?? url);
  return rowChanges('speeches', id, {
    ...facts,
    pageTitle: facts.title,
    urls: withAddress([first], url),
    ...(pager && { parts: [{ page: pager.page, paragraphs: facts.paragraphs.length, first }] }),
    thought: '',
  });
}

/**
 * Takes a speech out of the trash and adds the address it was read at; one at more addresses than are kept is still told by its text. Nothing for
 * most notes, so that the speech's long text is left alone.
 */
function readAgain({ id, urls, deleted }: SpeechRow, url: string): Change[] {
  const addresses = withAddress(urls, url);
  return rowChanges('speeches', id, {
    ...(deleted !== undefined && { deleted: null }),
    ...(addresses !== urls && { urls: addresses }),
  });
}

/** What becomes of a speech that is kept from again, maybe from another page or site: its text and where its notes stand in it; and the new note's place. */
async function knownSpeech(
  db: NotebookDb,
  row: SpeechRow,
  { note, speech, url }: KeptNote,
  withPage: WithPage | undefined,
): Promise<{ changes: Change[]; place: NotePlace }> {
  const place = { anchor: note.anchor, quote: note.quote, paragraph: note.paragraph, section: note.section };
  const known = readAgain(row, url);
  const more = withPage?.(row, speech, url);
  if (more) {
    const changes = [...known, ...rowChanges('speeches', row.id, more.text), ...(await shifted(db, row.id, more))];
    return { changes, place: placeInText(place, more.text, { from: more.at, to: more.at + more.count }) };
  }
  const whole = wholeText(row, speech, url);
  if (whole) {
    const changes = [...known, ...rowChanges('speeches', row.id, whole), ...(await placedIn(db, row.id, whole))];
    return { changes, place };
  }
  if (sameValue(speech.paragraphs, row.paragraphs)) return { changes: known, place };
  return { changes: known, place: placeInText(place, row, partOf(row, speech, url)) };
}

/** The paragraphs of one page in a text put together from several; all where that page isn't known, or is of another article. */
function partOf(row: SpeechRow, { pager }: SpeechDraft, url: string): { from: number; to: number } {
  let from = 0;
  for (const part of (pager && row.parts && ownParts(row, url, pager)?.parts) ?? []) {
    if (part.page === pager?.page) return { from, to: from + part.paragraphs };
    from += part.paragraphs;
  }
  return { from: 0, to: row.paragraphs.length };
}

/**
 * The notes of a speech behind paragraphs that came in, and the points above them, which may be others now; also those whose paragraph is only
 * there since then. Those in the trash may count paragraphs that have gone: they are placed when they come out (place-now.ts).
 */
async function shifted(
  db: NotebookDb,
  speechId: string,
  { text, at, count }: { text: KeptText; at: number; count: number },
): Promise<Change[]> {
  const notes = await db.notes.where('speechId').equals(speechId).toArray();
  return notes.flatMap(({ id, anchor, quote, paragraph, section }) => {
    const place = { anchor, quote, paragraph, section };
    if (paragraph.index < 0) {
      const found = placeAgain(place, text, { from: at, to: at + count });
      return rowChanges('notes', id, { paragraph: found.paragraph, section: found.section });
    }
    const index = paragraph.index + (paragraph.index >= at ? count : 0);
    // In the paragraph it was in: only where that stands is another.
    const above = placeInText(place, text, { from: index, to: index + 1 }).section;
    return rowChanges('notes', id, { paragraph: { ...paragraph, index }, section: above });
  });
}

/** The notes of a speech where their words stand in another text of it. */
async function placedIn(db: NotebookDb, speechId: string, text: KeptText): Promise<Change[]> {
  const notes = await db.notes.where('speechId').equals(speechId).toArray();
  return notes.flatMap(({ id, anchor, quote, paragraph, section }) =>
    rowChanges('notes', id, placeAgain({ anchor, quote, paragraph, section }, text)),
  );
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

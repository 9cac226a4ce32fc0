import { browser } from 'wxt/browser';
import type { PageHandlers } from '@/utils/messaging/answer-calls';
import { CallFailed } from '@/utils/messaging/call-failed';
import type { PageNote, PageSpeech, PageTheme } from '@/utils/messaging/calls';
import { tellReaders } from '@/utils/messaging/tell-readers';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { articleAt } from '@/utils/speeches/article-address';
import { cleanAddress } from '@/utils/speeches/clean-address';
import { addSpeechAddress } from '@/utils/storage/add-speech-address';
import { changeNoteThemes } from '@/utils/storage/change-note-themes';
import { editNote } from '@/utils/storage/edit-note';
import { isActionAt } from '@/utils/storage/is-action-at';
import { isNoteAt } from '@/utils/storage/is-note-at';
import { keepNote } from '@/utils/storage/keep-note';
import { keptAt } from '@/utils/storage/kept-at';
import { liveThemes } from '@/utils/storage/live-themes';
import { moveNote } from '@/utils/storage/move-note';
import { notesAt } from '@/utils/storage/notes-at';
import { notesOfAddress } from '@/utils/storage/notes-of-address';
import type { Notebook } from '@/utils/storage/open-notebook';
import { recentThemes } from '@/utils/storage/recent-themes';
import { refuseWords } from '@/utils/storage/refuse-words';
import { readSettings, writeSettings } from '@/utils/storage/settings';
import { trashNote } from '@/utils/storage/trash-note';
import { undo } from '@/utils/storage/undo';
import { recordPlaces, unplacedNotes } from '@/utils/storage/unplaced-notes';
import { withAddress } from '@/utils/storage/with-address';
import { bringTools } from './bring-tools';
import { followVisit } from './follow-visit';
import { injectReader } from './inject-reader';
import { mayRun } from './may-run';
import { openPanel } from './open-panel';
import { suggestThemesOf } from './suggest-themes';

/** How many themes a toolbar offers: as many as fit one look and the keys 1–3. */
const LIKELY = 3;

/** What pages may ask. Each speaks for the address the browser gives, and can name only notes kept from there. */
export function answerPages(notebook: Notebook): PageHandlers {
  const suggest = suggestThemesOf(notebook);
  const mine = async (noteId: string, url: string): Promise<void> => {
    if (!(await isNoteAt(notebook, noteId, cleanAddress(url))))
      throw new CallFailed('not-found', 'there is no such note of this page');
  };
  /** A write answered with its action; none was needed when everything already stood so. */
  const acted = async (action: Promise<{ actionId: string | null }>): Promise<{ actionId: string }> => {
    const { actionId } = await action;
    void tellReaders();
    return { actionId: actionId ?? '' };
  };

  return {
    async watchPage({ title }, { url, tabId, frameId }) {
      const may = await mayRun(tabId, frameId, url);
      const kept = may && (await keptAt(notebook, cleanAddress(url), title));
      if (kept) await injectReader(tabId, frameId, []);
      return { kept, may };
    },
    async leaving(_, { tabId }) {
      followVisit(tabId);
      return {};
    },
    async callReader(_, { tabId, frameId }) {
      const refused = await injectReader(tabId, frameId);
      // Said, so that it is tried again: unsaid, no toolbar would come in that page for good.
      if (refused !== undefined) throw new CallFailed('unreachable', refused);
      return {};
    },
    async bringSpeeches(_, { tabId, frameId }) {
      await injectReader(tabId, frameId, ['speech-reader']);
      return {};
    },
    async bringArticleFinder(_, { tabId, frameId }) {
      await injectReader(tabId, frameId, ['article-finder']);
      return {};
    },
    async bringControls(_, { tabId, frameId }) {
      await injectReader(tabId, frameId, ['controls']);
      return {};
    },
    async bringStyle(_, { tabId, frameId, url }) {
      // A page of ours brings its own; nothing can be put into it.
      if (articleAt(url) !== undefined) return {};
      await browser.scripting.insertCSS({
        target: { tabId, frameIds: [frameId] },
        files: ['/highlight.css'] as never,
        origin: 'AUTHOR',
      });
      // Against the page's own, also where it says “important” on the element itself.
      await browser.scripting.insertCSS({
        target: { tabId, frameIds: [frameId] },
        files: ['/selectable.css'] as never,
        origin: 'USER',
      });
      return {};
    },
    async readHere({ text }, { url }) {
      const address = cleanAddress(url);
      const [{ speech, notes }, themes, likely, settings, unplaced] = await Promise.all([
        notesAt(notebook, { ...text, url: address }),
        liveThemes(notebook),
        recentThemes(notebook, LIKELY),
        readSettings(),
        unplacedNotes(notebook),
      ]);
      // Whether a note is lost, only the page it was kept from can tell: another has another part of the speech, or another text.
      const own = new Set(speech && notesOfAddress(notes, speech, address));
      // Recognised by its text at a new address: the next visit need not read the text again, and its notes may be named from here.
      if (speech && withAddress(speech.urls, address) !== speech.urls)
        await addSpeechAddress(notebook, speech.id, address);
      return {
        speechId: speech?.id ?? null,
        speech: speech && pageSpeech(speech),
        notes: notes.map((note) => ({
          ...pageNote(note),
          ...(own.has(note) && { unplaced: unplaced[note.id]?.state ?? null }),
        })),
        themes: themes.filter(({ archived }) => !archived).map(pageTheme),
        likely,
        locale: chooseLocale(settings.locale, navigator.language),
        settings,
      };
    },
    async keepNote({ note, speech, newTheme }, { url }) {
      // For a page of several. Where it can't be had the note is kept all the same, and the page's text comes in with the next one.
      const joiner = speech.pager && (await bringTools('pages').catch(() => undefined));
      const kept = await keepNote(notebook, { note, speech, newTheme, url: cleanAddress(url) }, joiner?.textWithPage);
      void tellReaders();
      return kept;
    },
    async writeWords({ noteId, words, seen, both }, { url }) {
      await mine(noteId, url);
      return acted(editNote(notebook, noteId, words, seen, { both }));
    },
    async changeThemes({ noteId, ...change }, { url }) {
      await mine(noteId, url);
      return acted(changeNoteThemes(notebook, noteId, change));
    },
    async suggestThemes(passage) {
      const found = await suggest(passage);
      return { suggestions: found.map(({ theme, because }) => ({ theme: pageTheme(theme), because })) };
    },
    async setQuick({ on }) {
      await writeSettings({ quick: on });
      void tellReaders();
      return {};
    },
    async moveNote({ noteId, how, ...place }, { url }) {
      await mine(noteId, url);
      return acted(moveNote(notebook, noteId, place, how === 'resized' ? 'resize-note' : 'confirm-place'));
    },
    async refusePlace({ noteId, words }, { url }) {
      await mine(noteId, url);
      return acted(refuseWords(notebook, noteId, words));
    },
    async reportPlaces({ places }, { url }) {
      for (const noteId of Object.keys(places)) await mine(noteId, url);
      await recordPlaces(notebook, places);
      return {};
    },
    async removeNote({ noteId }, { url }) {
      await mine(noteId, url);
      return acted(trashNote(notebook, noteId));
    },
    async undo({ actionId }, { url }) {
      if (!(await isActionAt(notebook, actionId, cleanAddress(url))))
        throw new CallFailed('not-found', 'this page did no such thing');
      const answer = await undo(notebook, actionId);
      void tellReaders();
      return answer;
    },
    async openPanel(_, { tabId }) {
      return { opened: await openPanel(tabId) };
    },
  };
}

const pageNote = (note: Note): PageNote => {
  const { id, anchor, quote, section, refused, themes, thought, application, created } = note;
  return { id, anchor, quote, section, refused, themes, thought, application, created };
};
const pageSpeech = ({ title, speaker, date, publication, publishedOn }: Speech): PageSpeech => ({
  title,
  speaker,
  date,
  publication,
  publishedOn,
});
const pageTheme = ({ id, name, style }: Theme): PageTheme => ({ id, name, style });

import { browser } from 'wxt/browser';
import { highlightCss } from '@/utils/highlighting/highlight-css';
import type { PageHandlers } from '@/utils/messaging/answer-calls';
import { CallFailed } from '@/utils/messaging/call-failed';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import { tellReaders } from '@/utils/messaging/tell-readers';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { addressKey } from '@/utils/speeches/address-key';
import { addSpeechAddress } from '@/utils/storage/add-speech-address';
import { editNote } from '@/utils/storage/edit-note';
import { isActionAt } from '@/utils/storage/is-action-at';
import { isNoteAt } from '@/utils/storage/is-note-at';
import { keepNote } from '@/utils/storage/keep-note';
import { keptAt } from '@/utils/storage/kept-at';
import { liveThemes } from '@/utils/storage/live-themes';
import { moveNote } from '@/utils/storage/move-note';
import { notesAt } from '@/utils/storage/notes-at';
import type { Notebook } from '@/utils/storage/open-notebook';
import { recentThemes } from '@/utils/storage/recent-themes';
import { refuseWords } from '@/utils/storage/refuse-words';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import { readSettings } from '@/utils/storage/settings';
import { trashNote } from '@/utils/storage/trash-note';
import { undo } from '@/utils/storage/undo';
import { followVisit } from './follow-visit';
import { injectReader } from './inject-reader';
import { mayRun } from './may-run';
import { openPanel } from './open-panel';

/** How many themes a toolbar offers: as many as fit one look and the keys 1–3. */
const LIKELY = 3;

/** What pages may ask. Each speaks for the address the browser gives, and can name only notes kept from there. */
export function answerPages(notebook: Notebook): PageHandlers {
  const mine = async (noteId: string, url: string): Promise<void> => {
    if (!(await isNoteAt(notebook, noteId, addressKey(url))))
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
      const kept = may && (await keptAt(notebook, addressKey(url), title));
      if (kept) await injectReader(tabId, frameId, []);
      return { kept, may };
    },
    async leaving(_, { tabId }) {
      followVisit(tabId);
      return {};
    },
    async callReader(_, { tabId, frameId }) {
      await injectReader(tabId, frameId);
      return {};
    },
    async bringSpeeches(_, { tabId, frameId }) {
      await injectReader(tabId, frameId, ['speech-reader']);
      return {};
    },
    async bringControls(_, { tabId, frameId }) {
      await injectReader(tabId, frameId, ['controls']);
      return {};
    },
    async bringStyle(_, { tabId, frameId }) {
      await browser.scripting.insertCSS({
        target: { tabId, frameIds: [frameId] },
        css: highlightCss(),
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
      const address = addressKey(url);
      const [{ speech, notes }, themes, likely, settings] = await Promise.all([
        notesAt(notebook, { url: address, ...text }),
        liveThemes(notebook),
        recentThemes(notebook, LIKELY),
        readSettings(),
      ]);
      // Recognised by its text at a new address: the next visit need not read the text again, and its notes may be named from here.
      if (speech && !speech.urls.includes(address)) await addSpeechAddress(notebook, speech.id, address);
      return {
        speechId: speech?.id ?? null,
        notes: notes.map(pageNote),
        themes: themes.filter(({ archived }) => !archived).map(pageTheme),
        likely,
        locale: chooseLocale(settings.locale, navigator.language),
        settings,
      };
    },
    async keepNote({ note, speech, newTheme }, { url }) {
      const kept = await keepNote(notebook, { note, speech, newTheme, url: addressKey(url) });
      void tellReaders();
      return kept;
    },
    async writeThought({ noteId, thought }, { url }) {
      await mine(noteId, url);
      return acted(editNote(notebook, noteId, { thought }));
    },
    async setTheme({ noteId, themeId, newTheme }, { url }) {
      await mine(noteId, url);
      return acted(setNoteTheme(notebook, noteId, themeId, newTheme));
    },
    async moveNote({ noteId, how, ...place }, { url }) {
      await mine(noteId, url);
      return acted(moveNote(notebook, noteId, place, how === 'resized' ? 'resize-note' : 'confirm-place'));
    },
    async refusePlace({ noteId, words }, { url }) {
      await mine(noteId, url);
      return acted(refuseWords(notebook, noteId, words));
    },
    async removeNote({ noteId }, { url }) {
      await mine(noteId, url);
      return acted(trashNote(notebook, noteId));
    },
    async undo({ actionId }, { url }) {
      if (!(await isActionAt(notebook, actionId, addressKey(url))))
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

const pageNote = ({ id, anchor, quote, refused, themes, thought, created }: Note): PageNote => ({
  id,
  anchor,
  quote,
  refused,
  themes,
  thought,
  created,
});
const pageTheme = ({ id, name, style }: Theme): PageTheme => ({ id, name, style });

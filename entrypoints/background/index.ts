import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '@/utils/messaging/answer-calls';
import { askReader } from '@/utils/messaging/ask-reader';
import { tellReaders } from '@/utils/messaging/tell-readers';
import { addStarterThemes } from '@/utils/storage/add-starter-themes';
import { editNote } from '@/utils/storage/edit-note';
import { editSpeech } from '@/utils/storage/edit-speech';
import { openNotebook } from '@/utils/storage/open-notebook';
import { lockSettings, readSettings, storageSentinel, writeSettings } from '@/utils/storage/settings';
import { starterThemes } from '@/utils/themes/starter-themes';
import { answerPages } from './answer-pages';
import { injectReader } from './inject-reader';
import { addMenus, onMenu } from './menus';
import { openNotebookPage } from './open-notebook-page';
import { openPanel } from './open-panel';
import { showQuick } from './show-quick';
import { tellOfMoves } from './tell-of-moves';
import { watchOpenTabs } from './watch-open-tabs';

/** Answers, menu, commands. May die at any moment and starts again with the next event: it holds an open database and nothing else. */
export default defineBackground(() => {
  void lockSettings();
  const notebook = openNotebook({ sentinel: storageSentinel() });

  answerCalls(answerPages(notebook), {
    startReader: async ({ tabId }) => ({ started: await injectReader(tabId) }),
    saveWords: (words) =>
      words.table === 'notes'
        ? editNote(notebook, words.id, words.fields, words.seen)
        : editSpeech(notebook, words.id, { thought: words.thought }),
  });

  // The panel first and at once: the browser lets it open only in the very task of the click.
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel(tab.id).then(
      (opened) => (opened ? undefined : openNotebookPage()),
      () => openNotebookPage(),
    );
    void injectReader(tab.id);
  });

  onMenu({
    async keepSelection(tabId, frameId) {
      await injectReader(tabId, frameId);
      await askReader(tabId, 'offer', {}, frameId);
    },
    async walkNotes(tabId) {
      await injectReader(tabId);
      // In all frames: those that have something drawn answer to it.
      await askReader(tabId, 'walk', {});
    },
    async toggleQuick() {
      const { quick } = await readSettings();
      await writeSettings({ quick: !quick });
      void tellReaders();
    },
    openNotebook: openNotebookPage,
  });
  showQuick();

  tellOfMoves();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    if (reason === 'install') void addStarterThemes(notebook, starterThemes);
    // Pages that were open before: our script only comes to those that load from now on.
    void watchOpenTabs();
  });
});

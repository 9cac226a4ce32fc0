import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '@/utils/messaging/answer-calls';
import { askReader } from '@/utils/messaging/ask-reader';
import { tellReaders } from '@/utils/messaging/tell-readers';
import { editNote } from '@/utils/storage/edit-note';
import { editSpeech } from '@/utils/storage/edit-speech';
import { openNotebook } from '@/utils/storage/open-notebook';
import { saveStudyNotesClosing } from '@/utils/storage/save-study-notes-closing';
import { lockSettings, storageSentinel, writeSettings } from '@/utils/storage/settings';
import { addFirstPack } from './add-first-pack';
import { answerPages } from './answer-pages';
import { allowTools } from './bring-tools';
import { injectReader } from './inject-reader';
import { addMenus, onMenu } from './menus';
import { openNotebookPage } from './open-notebook-page';
import { openPanel } from './open-panel';
import { showBadge } from './show-badge';
import { sayUnread } from './say-unread';
import { startReader } from './start-reader';
import { tellOfMoves } from './tell-of-moves';
import { watchSites } from './watch-sites';

/** Answers, menu, commands. May die at any moment and starts again with the next event: it holds an open database and nothing else. */
export default defineBackground(() => {
  void lockSettings();
  allowTools();
  const notebook = openNotebook({ sentinel: storageSentinel() });

  answerCalls(answerPages(notebook), {
    startReader: ({ tabId }) => startReader(tabId),
    saveWords: (words) =>
      words.table === 'notes'
        ? editNote(notebook, words.id, words.fields, words.seen, words)
        : editSpeech(notebook, words.id, words.fields, words.seen, words),
    saveStudyNotes: (save) => saveStudyNotesClosing(notebook, save),
  });

  // The panel first and at once: the browser lets it open only in the very task of the click.
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel(tab.id).then(
      (opened) => (opened ? undefined : openNotebookPage()),
      () => openNotebookPage(),
    );
    void startReader(tab.id);
  });

  onMenu({
    async highlight(tabId, frameId, allowed) {
      const { why } = await startReader(tabId);
      // In the frame that was pressed in, which may be another site's; by the keys in all, of which one has the focus.
      await allowed;
      if (frameId) await injectReader(tabId, frameId);
      if (why) await sayUnread(tabId);
      await askReader(tabId, 'offer', { byKeys: frameId === undefined }, frameId);
    },
    async walkNotes(tabId) {
      const { why } = await startReader(tabId);
      if (why) await sayUnread(tabId);
      // In all frames: those that have something drawn answer to it.
      await askReader(tabId, 'walk', {});
    },
    async toggleQuick() {
      await writeSettings(({ quick }) => ({ quick: !quick }));
      void tellReaders();
    },
    openNotebook: openNotebookPage,
  });
  showBadge();

  tellOfMoves();
  watchSites();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    if (reason === 'install') void addFirstPack(notebook);
  });
});

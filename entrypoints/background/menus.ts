import { browser } from 'wxt/browser';
import { askForSites } from '@/utils/storage/allowed-sites';
import { siteOf } from '@/utils/sites/site-of';

/** Where the entry may stand: the browser's own pages would only refuse it. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The menu of a page, of what is selected and of frames, and of the toolbar button. Firefox for Android has none. Made anew at each installation, as browsers ask. */
export function addMenus(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: 'keep',
      contexts: ['page', 'frame', 'selection'],
      documentUrlPatterns: PAGES,
      title: browser.i18n.getMessage('menuKeep'),
    });
    browser.contextMenus.create({ id: 'walk', contexts: ['action'], title: browser.i18n.getMessage('menuWalk') });
    browser.contextMenus.create({ id: 'quick', contexts: ['action'], title: browser.i18n.getMessage('menuQuick') });
    browser.contextMenus.create({
      id: 'notebook',
      contexts: ['action'],
      title: browser.i18n.getMessage('menuNotebook'),
    });
  });
}

type Menu = {
  /**
   * Starts the reader in a tab and offers what is selected in it. `frameId`: the frame that was pressed in; by the keys, the one with the focus.
   * `allowed`: settles when the reader has answered whether we may into that frame.
   */
  highlight: (tabId: number, frameId?: number, allowed?: Promise<unknown>) => Promise<void>;
  /** Goes through the notes that are drawn in a tab. */
  walkNotes: (tabId: number) => Promise<void>;
  /** Switches quick mode. */
  toggleQuick: () => Promise<void>;
  openNotebook: () => Promise<void>;
};

/** Listens to the menus and to the keyboard commands of the manifest. */
export function onMenu({ highlight, walkNotes, toggleQuick, openNotebook }: Menu): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId, frameUrl, pageUrl }, tab) => {
    if (menuItemId === 'notebook') void openNotebook();
    else if (menuItemId === 'quick') void toggleQuick();
    else if (tab?.id === undefined) return;
    else if (menuItemId === 'walk') void walkNotes(tab.id);
    // In the very task of the click: later the browser would not ask.
    else void highlight(tab.id, frameId ?? 0, askForFrame(frameUrl, pageUrl));
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-notebook') void openNotebook();
    else if (command === 'toggle-quick') void toggleQuick();
    else if (tab?.id === undefined) return;
    else if (command === 'keep-selection') void highlight(tab.id);
    else if (command === 'walk-notes') void walkNotes(tab.id);
  });
}

/** The press allows the page's own site for this visit; of a frame of another site the browser has to ask. What is allowed already it doesn't ask again. */
async function askForFrame(frame: string | undefined, page: string | undefined): Promise<void> {
  const [inner, outer] = [frame, page].map((address) => siteOf(address ?? ''));
  if (!inner || !outer || new URL(frame ?? '').origin === new URL(page ?? '').origin) return;
  await askForSites([inner.pattern]).catch(() => undefined);
}

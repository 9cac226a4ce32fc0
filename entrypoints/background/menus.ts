import { browser } from 'wxt/browser';

/** The menu of a selection, and of the toolbar button. Firefox for Android has none. Made anew at each installation, as browsers ask. */
export function addMenus(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: 'keep', contexts: ['selection'], title: browser.i18n.getMessage('menuKeep') });
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
  keepSelection: (tabId: number, frameId: number) => Promise<void>;
  /** Goes through the notes that are drawn in a tab. */
  walkNotes: (tabId: number) => Promise<void>;
  /** Switches quick mode. */
  toggleQuick: () => Promise<void>;
  openNotebook: () => Promise<void>;
};

/** Listens to the menus and to the keyboard commands of the manifest. */
export function onMenu({ keepSelection, walkNotes, toggleQuick, openNotebook }: Menu): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === 'notebook') void openNotebook();
    else if (menuItemId === 'quick') void toggleQuick();
    else if (tab?.id === undefined) return;
    else if (menuItemId === 'walk') void walkNotes(tab.id);
    else void keepSelection(tab.id, frameId ?? 0);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-notebook') void openNotebook();
    else if (command === 'toggle-quick') void toggleQuick();
    else if (tab?.id === undefined) return;
    else if (command === 'keep-selection') void keepSelection(tab.id, 0);
    else if (command === 'walk-notes') void walkNotes(tab.id);
  });
}

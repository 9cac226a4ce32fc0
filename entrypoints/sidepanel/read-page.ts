import { browser } from 'wxt/browser';

/** Address of the notebook's page where text is pasted and files are opened. */
export const readPage = (): string => `${browser.runtime.getURL('/notebook.html')}#read`;

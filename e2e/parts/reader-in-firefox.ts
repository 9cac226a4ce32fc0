import type { Page } from 'puppeteer-core';
import { readerTexts } from '../../utils/i18n/reader-texts.ts';
import { ClosedShadowInFirefox } from '../fixtures/closed-shadow-firefox.ts';

/** As in utils/anchoring/host-tag.ts. Written out: a test should notice when it changes. */
const HOST_TAG = 'zhaji-reader';

/** What the reader of a page shows in it, in Firefox and in Chinese: toolbar, note card, messages. */
export class ReaderInFirefox {
  readonly shadow: ClosedShadowInFirefox;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.shadow = new ClosedShadowInFirefox(page, HOST_TAG);
  }

  /** Waits for the toolbar of a selection. */
  async toolbar(): Promise<void> {
    await this.shadow.waitFor({ tag: 'div', name: readerTexts.toolbar.zh });
  }

  /** Waits for the toolbar, presses a key of it, and waits until it is gone. */
  async pressOnToolbar(key: 'h' | 'n' | '1' | '2' | '3' | 'Escape'): Promise<void> {
    await this.toolbar();
    await this.page.keyboard.press(key);
    await this.shadow.waitUntilGone({ tag: 'div', name: readerTexts.toolbar.zh });
  }

  /** Keeps the selection and opens the field for a thought on it. */
  async keepAndOpenField(): Promise<void> {
    await this.pressOnToolbar('n');
    await this.shadow.waitFor({ tag: 'textarea' });
  }

  /** Presses Ctrl+Enter: saves what was written. */
  async saveByKeys(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up('Control');
  }

  /** Types into the field that is open, saves, and closes the card. */
  async writeThought(thought: string): Promise<void> {
    await this.page.keyboard.type(thought);
    await this.saveByKeys();
    await this.shadow.waitUntilGone({ tag: 'textarea' });
    // As in reader-in-page.ts: the message of the keeping goes when that of the thought comes.
    await this.shadow.waitFor({ name: new RegExp(readerTexts.thoughtSaved.zh) });
    await this.page.keyboard.press('Escape');
  }
}

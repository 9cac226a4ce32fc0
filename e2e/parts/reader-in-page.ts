import type { Page } from '@playwright/test';
import { readerTexts } from '../../utils/i18n/reader-texts.ts';
import { ClosedShadow } from '../fixtures/closed-shadow.ts';

/** As in utils/anchoring/host-tag.ts. Written out: a test should notice when it changes. */
const HOST_TAG = 'zhaji-reader';

/** What the reader of a page shows in it: toolbar, note card, messages, highlights. */
export class ReaderInPage {
  readonly shadow: ClosedShadow;
  private readonly page: Page;
  private readonly locale: 'zh' | 'en';

  private constructor(page: Page, shadow: ClosedShadow, locale: 'zh' | 'en') {
    this.page = page;
    this.shadow = shadow;
    this.locale = locale;
  }

  static async of(page: Page, locale: 'zh' | 'en' = 'zh'): Promise<ReaderInPage> {
    return new ReaderInPage(page, await ClosedShadow.of(page, HOST_TAG), locale);
  }

  private text(key: keyof typeof readerTexts): string {
    return readerTexts[key][this.locale];
  }

  /** Waits for the toolbar of a selection. */
  async toolbar(): Promise<void> {
    await this.shadow.waitFor({ tag: 'div', name: this.text('toolbar') });
  }

  /** Waits for the toolbar, presses a key of it, and waits until it is gone. */
  async pressOnToolbar(key: string): Promise<void> {
    await this.toolbar();
    await this.page.keyboard.press(key);
    await this.shadow.waitUntilGone({ tag: 'div', name: this.text('toolbar') });
  }

  /** Keeps the selection under a theme that is found, or made, by typing its name. */
  async keepUnder(theme: string): Promise<void> {
    await this.toolbar();
    await this.page.keyboard.press('0');
    await this.shadow.waitFor({ tag: 'input' });
    await this.page.keyboard.type(theme);
    await this.page.keyboard.press('Enter');
    await this.shadow.waitUntilGone({ tag: 'div', name: this.text('toolbar') });
  }

  /** Keeps the selection and opens the field for a thought on it. */
  async keepAndOpenField(): Promise<void> {
    await this.pressOnToolbar('n');
    await this.shadow.waitFor({ tag: 'textarea' });
  }

  /** Types into the field that is open, saves, and closes the card. */
  async writeThought(thought: string): Promise<void> {
    await this.page.keyboard.type(thought);
    await this.page.keyboard.press('Control+Enter');
    // The message of the keeping goes when that of the thought comes: Escape before would leave the new one standing.
    await this.shadow.waitFor({ name: new RegExp(this.text('thoughtSaved')) });
    await this.page.keyboard.press('Escape');
  }

  /** Takes back what was done last, by the message's key. */
  async undo(): Promise<void> {
    await this.shadow.waitFor({ tag: 'button', name: new RegExp(this.text('undo')) });
    await this.page.keyboard.press('z');
  }

  /** The words of every painted part, in no order. Read in the page's own world, as the page could. A passage across elements has several parts. */
  async painted(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range.toString();
        }),
      ),
    );
  }
}

import type { Locator, Page } from '@playwright/test';

/** The notebook's page of review: where it begins, a session, reading through. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The card of the note that is asked or read. */
  get card(): Locator {
    return this.page.locator('.recall');
  }

  get grades(): Locator {
    return this.page.locator('.grade');
  }

  /** What was done last, in words. */
  get said(): Locator {
    return this.page.locator('.said');
  }

  /** How far one is: slips that are done, and all. */
  async progress(): Promise<[done: number, all: number]> {
    return [await this.page.locator('.cord > .done').count(), await this.page.locator('.cord > *').count()];
  }

  /** How many notes wait, as the tab says; none where it says nothing. */
  get due(): Locator {
    return this.page.locator('.tabs .count-badge > [aria-hidden]');
  }

  /** What the button in the browser's toolbar shows. */
  badge(): Promise<string> {
    return this.page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
      return chrome.action.getBadgeText({});
    });
  }

  /** The quotation of the note that is asked, with what is hidden of it as squares. */
  async asked(): Promise<string> {
    await this.card.waitFor();
    return (await this.card.locator('.line').innerText()).replaceAll(/\s/g, '');
  }

  /** Sees the answer and grades it, by keys; waits for what comes next. */
  async answer(grade: 1 | 2 | 3 | 4): Promise<void> {
    await this.card.locator('.acts').waitFor();
    await this.page.keyboard.press('Space');
    await this.grades.first().waitFor();
    await this.page.keyboard.press(String(grade));
    await this.grades.first().waitFor({ state: 'detached' });
  }
}

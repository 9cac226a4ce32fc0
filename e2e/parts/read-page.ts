import type { Locator, Page } from '@playwright/test';
import { readTexts } from '../../utils/i18n/read-texts.ts';

/** What can be given to a file field: a path, or a file made by the test. */
type GivenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** “Read here”: where files are opened, and the article that is read. */
export class ReadPage {
  readonly page: Page;
  private readonly locale: 'zh' | 'en';

  private constructor(page: Page, locale: 'zh' | 'en') {
    this.page = page;
    this.locale = locale;
  }

  /** Opens it in this tab. */
  static async in(page: Page, extensionId: string, locale: 'zh' | 'en' = 'zh'): Promise<ReadPage> {
    await page.goto(`chrome-extension://${extensionId}/read.html`);
    const read = new ReadPage(page, locale);
    await read.zone.waitFor();
    return read;
  }

  get zone(): Locator {
    return this.page.locator('.drop-zone');
  }

  /** The text of the article that is open. */
  get text(): Locator {
    return this.page.locator('.article-text');
  }

  /** What the page says where something can't be opened. */
  get problem(): Locator {
    return this.page.locator('.read-problem');
  }

  /** Articles in the list, by their titles. */
  get titles(): Locator {
    return this.page.locator('.articles a');
  }

  get message(): Locator {
    return this.page.locator('.toast');
  }

  /** Gives a file to the field, as choosing one does; waits until it is read, or throws what the page says. */
  async openFile(file: GivenFile): Promise<void> {
    await this.give(file);
    await this.text.or(this.problem).first().waitFor();
    if ((await this.text.count()) === 0)
      throw new Error((await this.problem.textContent()) ?? 'The file was not opened.');
    // What the address tells of the opening is taken out of it once it was read.
    await this.page.waitForURL(({ hash }) => hash === '');
  }

  /** Gives a file, or several, to the field and waits for nothing. */
  async give(file: GivenFile | Exclude<GivenFile, string>[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Drops a file on the page, as from the desktop. `over`: only holds it there. */
  async drop(file: { name: string; mimeType: string; buffer: Buffer }, over = false): Promise<void> {
    await this.page.evaluate(
      ([name, type, base64, over]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name, { type }));
        for (const kind of over ? ['dragenter', 'dragover'] : ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [file.name, file.mimeType, file.buffer.toString('base64'), over] as const,
    );
  }

  /** Opens the article of this title from the list. */
  async reopen(title: string): Promise<void> {
    await this.titles.filter({ hasText: title }).click();
    await this.text.waitFor();
  }

  /** Takes an article out of the list. */
  async remove(title: string): Promise<void> {
    await this.page.getByRole('button', { name: readTexts.remove[this.locale].replace('{title}', title) }).click();
  }
}

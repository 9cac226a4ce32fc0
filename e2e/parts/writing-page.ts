import type { Download, Locator, Page } from '@playwright/test';
import { documentsTexts } from '../../utils/i18n/documents-texts.ts';
import { exportTexts } from '../../utils/i18n/export-texts.ts';
import { editorTexts } from '../../utils/i18n/editor-texts.ts';
import { studyNotesTexts } from '../../utils/i18n/study-notes-texts.ts';
import { writingTexts } from '../../utils/i18n/writing-texts.ts';
import type { LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { ExportDialogPart } from './export-dialog-part.ts';

/** The notebook's pages where study notes are set up and written. */
export class WritingPage {
  readonly page: Page;
  private readonly locale: 'zh' | 'en';

  private constructor(page: Page, locale: 'zh' | 'en') {
    this.page = page;
    this.locale = locale;
  }

  /** On a page of the extension that shows it already. */
  static on(page: Page, locale: 'zh' | 'en' = 'zh'): WritingPage {
    return new WritingPage(page, locale);
  }

  /** Where a new one is set up. */
  static async open(chromium: LaunchedChromium, locale: 'zh' | 'en' = 'zh'): Promise<WritingPage> {
    return new WritingPage(await chromium.openOwnPage('notebook.html#write/new'), locale);
  }

  /** The draft as it will be handed in, or the document in its editor. */
  get draft(): Locator {
    return this.page.getByRole('main', { name: writingTexts.draft[this.locale] });
  }

  /** The text that is written in. */
  get text(): Locator {
    return this.page.getByRole('textbox', { name: editorTexts.text[this.locale] });
  }

  /** What the checks say, kind by kind. */
  get findings(): Locator {
    return this.page.locator('.checks .findings > li');
  }

  /** What the notes say otherwise by now. */
  get changed(): Locator {
    return this.page.locator('.changed-notes li');
  }

  /** The paragraphs of the draft, each as its words. */
  async paragraphs(): Promise<string[]> {
    await this.draft.locator('.a4').waitFor();
    const texts = await this.draft.locator('.a4 > *').allTextContents();
    return texts.map((text) => text.trim());
  }

  /** The blocks of the document in the editor, each as its words; numbers of headings, which nobody typed, are not among them. */
  async blocks(): Promise<string[]> {
    await this.text.waitFor();
    const texts = await this.text.locator('> *').allTextContents();
    return texts.map((text) => text.trim());
  }

  /** The box of a theme, or of the notes without one. */
  theme(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  /** What the draft will hold, in words. */
  get contents(): Locator {
    return this.page.getByRole('status', { name: documentsTexts.contents[this.locale] });
  }

  /** How handing in stands. */
  get state(): Locator {
    return this.page.locator('.hand-in [role=status]');
  }

  /** The documents in the list. */
  get documents(): Locator {
    return this.page.locator('.document-list > li');
  }

  private field(key: 'title' | 'date' | 'occasion' | 'writerName' | 'writerUnit'): Locator {
    return this.page.locator('.setup').getByLabel(writingTexts[key][this.locale], { exact: true });
  }

  /** Fills in fields of the set-up. */
  async setUp(
    values: Partial<Record<'title' | 'date' | 'occasion' | 'writerName' | 'writerUnit', string>>,
  ): Promise<void> {
    for (const [key, value] of Object.entries(values)) await this.field(key as 'title').fill(value);
  }

  async chooseTemplate(name: string): Promise<void> {
    await this.page.getByLabel(writingTexts.template[this.locale], { exact: true }).selectOption({ label: name });
  }

  /** Makes a document of what is set up, and waits until it can be written in. */
  async compose(): Promise<void> {
    await this.page.getByRole('button', { name: documentsTexts.compose[this.locale] }).click();
    await this.text.waitFor();
    // Its address, by which others open it, is told apart from what is drawn.
    await this.page.waitForURL(/#write\/(?!new$)/);
  }

  /** Waits until all that was written is saved. */
  async saved(): Promise<void> {
    // It follows what was written 150 ms later: by a clock of the page's own, which on a busy one goes late, and this one with it.
    await this.page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    await this.page.locator('.saved-sign[data-saved=true]').waitFor();
  }

  /** The dialog of all ways out, once it is open. */
  get exporting(): ExportDialogPart {
    return new ExportDialogPart(this.page, this.locale);
  }

  /** Hands in as Word at once, as anything else through the dialog; the file as the browser got it. What is only set up is made a document before. */
  async handIn(format: 'formatWord' | 'formatMarkdown' | 'formatText'): Promise<Download> {
    if (new URL(this.page.url()).hash.endsWith('/new')) await this.compose();
    const name = studyNotesTexts[format][this.locale];
    if (format === 'formatWord') {
      const label = writingTexts.handInAs[this.locale].replace('{format}', name);
      const [download] = await Promise.all([
        this.page.waitForEvent('download'),
        this.page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      return download;
    }
    await this.page.getByRole('button', { name: exportTexts.otherFormats[this.locale] }).click();
    await this.exporting.choose(format === 'formatText' ? 'text' : 'markdown');
    const download = await this.exporting.save();
    await this.exporting.close();
    return download;
  }
}

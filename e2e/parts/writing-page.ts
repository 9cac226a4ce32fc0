import type { Download, Locator, Page } from '@playwright/test';
import { writingTexts } from '../../utils/i18n/writing-texts.ts';
import { studyNotesTexts } from '../../utils/i18n/study-notes-texts.ts';
import type { LaunchedChromium } from '../fixtures/launch-chromium.ts';

/** The notebook's page where study notes are made. */
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

  static async open(chromium: LaunchedChromium, locale: 'zh' | 'en' = 'zh'): Promise<WritingPage> {
    return new WritingPage(await chromium.openOwnPage('notebook.html#write'), locale);
  }

  /** The draft as it will be handed in. */
  get draft(): Locator {
    return this.page.getByRole('main', { name: writingTexts.draft[this.locale] });
  }

  /** What the checks say. */
  get findings(): Locator {
    return this.page.locator('.findings > li');
  }

  /** The paragraphs of the draft, each as its words. */
  async paragraphs(): Promise<string[]> {
    await this.draft.locator('.a4').waitFor();
    const texts = await this.draft.locator('.a4 > *').allTextContents();
    return texts.map((text) => text.trim());
  }

  /** The box of a theme, or of the notes without one. */
  theme(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  /** How handing in stands. */
  get state(): Locator {
    return this.page.locator('.hand-in [role=status]');
  }

  /** What was handed in before. */
  get past(): Locator {
    return this.page.locator('.past li');
  }

  private field(key: 'title' | 'date' | 'occasion' | 'writerName' | 'writerUnit'): Locator {
    return this.page.getByLabel(writingTexts[key][this.locale], { exact: true });
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

  /** Hands in as Word, Markdown or text; the file as the browser got it. */
  async handIn(format: 'formatWord' | 'formatMarkdown' | 'formatText'): Promise<Download> {
    const name = studyNotesTexts[format][this.locale];
    const label = format === 'formatWord' ? writingTexts.handInAs[this.locale].replace('{format}', name) : name;
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: label, exact: true }).click(),
    ]);
    return download;
  }
}

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { templateTexts } from '../../utils/i18n/template-texts.ts';

type Key = keyof typeof templateTexts;

/** What is said in Chinese, with these values filled in. */
export const said = (key: Key, values: Record<string, string | number> = {}): string => {
  const { zh } = templateTexts[key] as { zh: string };
  return zh.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};

/** The pages of templates in the notebook: all, and one. */
export class TemplatesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Names of the reader's own templates, in order. */
  get own(): Locator {
    return this.page.locator('section[aria-labelledby="own-templates"] h3');
  }

  get builtIn(): Locator {
    return this.page.locator('section[aria-labelledby="built-in-templates"] h3');
  }

  get title(): Locator {
    return this.page.locator('h1');
  }

  button(key: Key, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('button', { name: said(key, values), exact: true });
  }

  link(key: Key, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('link', { name: said(key, values), exact: true });
  }

  field(key: Key): Locator {
    return this.page.getByLabel(said(key), { exact: true });
  }

  /** The sections of the template that is edited. */
  get sections(): Locator {
    return this.page.locator('.section-name > span:first-child');
  }

  section(name: string): Locator {
    return this.page.locator('.section-name', { hasText: name });
  }

  /** Headings of the skeleton, with their numbers. */
  get headings(): Locator {
    return this.page.locator('.skeleton .h1');
  }

  get message(): Locator {
    return this.page.locator('.toast');
  }

  get refused(): Locator {
    return this.page.locator('.templates-refused li');
  }

  /** Hands files to the page, as the browser's own dialogue does. */
  async import(...files: { name: string; text: string }[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
      );
  }

  /** Presses Enter on a button that takes something out; the file as the browser got it. */
  async exported(button: Locator): Promise<{ name: string; text: string }> {
    await button.focus();
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.keyboard.press('Enter')]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}

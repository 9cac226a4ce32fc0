import type { Locator, Page } from '@playwright/test';
import { commonTexts } from '../../utils/i18n/common-texts.ts';

/** The board of themes in the notebook, with what stands beside it. */
export class ThemesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Names of the themes that stand under none, in order. */
  get names(): Locator {
    return this.page.locator('.folder h2 .mark');
  }

  /** The card of a theme that stands under none. */
  card(name: string): Locator {
    return this.page.locator('.folder', { has: this.page.locator('h2', { hasText: name }) });
  }

  /** A theme as what is walked by keys, on a card of its own or on another's. */
  theme(name: string): Locator {
    return this.page.locator('[data-theme-link]', { hasText: name });
  }

  /** Names of what stands under a theme. */
  under(name: string): Locator {
    return this.card(name).locator('.children .mark');
  }

  get pane(): Locator {
    return this.page.getByRole('complementary');
  }

  async edit(name: string): Promise<Locator> {
    await this.theme(name).click();
    await this.pane.getByRole('heading', { name }).waitFor();
    return this.pane;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get message(): Locator {
    return this.page.locator('.toast');
  }

  /** Takes back what the message speaks of. */
  async undo(): Promise<void> {
    await this.message.getByRole('button', { name: commonTexts.undo.zh }).click();
    await this.message.getByText(commonTexts.undone.zh).waitFor();
  }

  /** Hands a file to the board, as the browser's own dialogue does. */
  async import(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }
}

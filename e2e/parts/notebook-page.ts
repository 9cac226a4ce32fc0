import type { Locator, Page } from '@playwright/test';
import { commonTexts } from '../../utils/i18n/common-texts.ts';
import { notebookTexts } from '../../utils/i18n/notebook-texts.ts';

/** The notebook's page of notes and themes. */
export class NotebookPage {
  readonly page: Page;
  private readonly locale: 'zh' | 'en';

  constructor(page: Page, locale: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.locale = locale;
  }

  get cards(): Locator {
    return this.page.locator('article[data-note]');
  }

  card(words: string): Locator {
    return this.cards.filter({ hasText: words });
  }

  /** Names of the groups, from above. */
  get groups(): Locator {
    return this.page.locator('h2.group > :first-child');
  }

  group(name: string): Locator {
    return this.page.locator('main').getByRole('group', { name, exact: true });
  }

  /** The names in the index, those that are themes. */
  get themeNames(): Locator {
    return this.page.locator('aside.themes a .mark');
  }

  /** A line of the index: a theme, all notes, those without a theme, the trash. */
  shelf(name: string): Locator {
    return this.page.locator('aside.themes a', { hasText: name });
  }

  /** Names of what stands under a theme in the index. */
  under(name: string): Locator {
    return this.page
      .locator('aside.themes > ul > li', { has: this.page.locator('> a', { hasText: name }) })
      .locator('ul .mark');
  }

  /** What a card is dragged by. */
  grip(card: Locator): Locator {
    return card.locator('.note-grip');
  }

  get message(): Locator {
    return this.page.locator('.toast');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  button(key: keyof typeof notebookTexts, values: Record<string, string> = {}): Locator {
    const { zh, en } = notebookTexts[key] as { zh: string; en: string };
    const text = this.locale === 'en' ? en : zh;
    const name = text.replaceAll(/\{(\w+)\}/g, (_, word: string) => values[word] ?? word);
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Takes back what the message speaks of. */
  async undo(): Promise<void> {
    await this.message.getByRole('button', { name: commonTexts.undo[this.locale] }).click();
    await this.message.getByText(commonTexts.undone[this.locale]).waitFor();
  }

  /** Puts a card under another theme, by the list on it. */
  async move(card: Locator, choice: string): Promise<void> {
    await card.locator('.theme-chip').click();
    await card.getByRole('option', { name: choice }).click();
  }
}

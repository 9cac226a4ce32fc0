import type { Locator, Page } from '@playwright/test';
import { commonTexts } from '../../utils/i18n/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel-texts.ts';
import type { LaunchedChromium } from '../fixtures/launch-chromium.ts';

/** The side panel, opened as a page of its own that stays with one tab: the browser's own panel can't be reached by tests. */
export class PanelPage {
  readonly page: Page;
  private readonly locale: 'zh' | 'en';

  private constructor(page: Page, locale: 'zh' | 'en') {
    this.page = page;
    this.locale = locale;
  }

  /** Opens the panel for the tab at `address`, the only one there. */
  static async open(chromium: LaunchedChromium, address: string, locale: 'zh' | 'en' = 'zh'): Promise<PanelPage> {
    const own = await chromium.openOwnPage('notebook.html');
    const pages = chromium.context.pages().filter((page) => page.url() === address);
    if (pages.length !== 1 || !pages[0]) throw new Error(`${pages.length} tabs show ${address}.`);
    // Where we may not run we may not see the address either: the tab is found by being in front.
    await pages[0].bringToFront();
    const id = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(by: object): Promise<{ id?: number }[]> } };
      };
      return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    });
    await own.goto(own.url().replace(/notebook\.html.*$/, `sidepanel.html?tab=${id}`));
    // What is hidden is drawn once a second at most.
    await own.bringToFront();
    return new PanelPage(own, locale);
  }

  /** The cards of notes, in the order they stand. */
  get cards(): Locator {
    return this.page.locator('article[data-note]');
  }

  /** The card whose quotation holds these words. */
  card(words: string): Locator {
    return this.cards.filter({ hasText: words });
  }

  get message(): Locator {
    return this.page.locator('.toast');
  }

  /** Takes back what the message speaks of. */
  async undo(): Promise<void> {
    await this.message.getByRole('button', { name: commonTexts.undo[this.locale] }).click();
    await this.message.getByText(commonTexts.undone[this.locale]).waitFor();
  }

  /** Writes a thought (感悟) on a card. */
  async writeThought(card: Locator, thought: string): Promise<void> {
    await card.getByRole('button', { name: commonTexts.thoughtPrompt[this.locale] }).click();
    await card.getByRole('textbox', { name: commonTexts.thought[this.locale] }).fill(thought);
    await this.page.keyboard.press('Control+Enter');
    await card.getByText(thought).waitFor();
  }

  /** Writes how it will be used (应用) on a card that has a thought. */
  async writeApplication(card: Locator, application: string): Promise<void> {
    await card.getByRole('button', { name: commonTexts.applicationPrompt[this.locale] }).click();
    await card.getByRole('textbox', { name: commonTexts.application[this.locale] }).fill(application);
    await this.page.keyboard.press('Control+Enter');
    await card.getByText(application).waitFor();
  }

  /** Puts a card without a theme under one, found or made by its name. */
  async chooseTheme(card: Locator, theme: string): Promise<void> {
    await card.getByRole('button', { name: commonTexts.chooseTheme[this.locale] }).click();
    await card.getByRole('combobox').fill(theme);
    await this.page.keyboard.press('Enter');
    await card.locator('.theme-chip', { hasText: theme }).waitFor();
  }

  /** Changes a fact that is known. */
  async changeFact(fact: 'title' | 'speaker' | 'date', value: string): Promise<void> {
    const label = panelTexts[fact][this.locale];
    await this.page.getByRole('button', { name: panelTexts.editFact[this.locale].split('{')[0] + label }).click();
    await this.page.getByLabel(label, { exact: true }).fill(value);
    await this.page.keyboard.press('Enter');
  }

  /** Fills in a fact of the speech that was not found. */
  async addFact(fact: 'speaker' | 'date' | 'occasion' | 'publication', value: string): Promise<void> {
    const label = panelTexts[fact][this.locale];
    const empty = panelTexts.addThisFact[this.locale].replace('{fact}', label);
    await this.page.getByRole('button', { name: empty }).click();
    await this.page.getByLabel(label, { exact: true }).fill(value);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: empty }).waitFor({ state: 'detached' });
  }
}

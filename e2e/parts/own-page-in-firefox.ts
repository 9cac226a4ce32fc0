import type { KeyInput, Page } from 'puppeteer-core';
import { untilTrue, type LaunchedFirefox } from '../fixtures/launch-firefox.ts';

type Role = 'button' | 'textbox' | 'combobox' | 'searchbox' | 'link' | 'radio' | 'checkbox';

/** A page of the extension in Firefox, used as a person does: by role and name, with mouse and keyboard. */
export class OwnPageInFirefox {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens one in a tab of its own and waits until it shows something. */
  static async open(firefox: LaunchedFirefox, path: string): Promise<OwnPageInFirefox> {
    const page = await firefox.openOwnPage(path);
    await untilTrue(page, () => (document.getElementById('app')?.childElementCount ?? 0) > 0);
    return new OwnPageInFirefox(page);
  }

  /** Waits for it, and clicks it with the mouse. */
  async click(role: Role, name: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** Puts the cursor into a field, takes what is there away, and types. */
  async fill(role: 'textbox' | 'combobox' | 'searchbox', name: string, text: string): Promise<void> {
    await this.click(role, name);
    const { keyboard } = this.page;
    await keyboard.down('Control');
    await keyboard.press('a');
    await keyboard.up('Control');
    await keyboard.press('Backspace');
    await keyboard.type(text);
  }

  /** Presses the last key while the others are held. */
  async chord(...keys: KeyInput[]): Promise<void> {
    const { keyboard } = this.page;
    for (const key of keys.slice(0, -1)) await keyboard.down(key);
    await keyboard.press(keys.at(-1)!);
    for (const key of keys.slice(0, -1).toReversed()) await keyboard.up(key);
  }

  /** Presses Ctrl+Enter. */
  async save(): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');
  }

  /** What is shown in the first element that fits, white space as one space; empty where there is none. */
  text(selector: string): Promise<string> {
    return this.page.evaluate(
      (selector) => (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim(),
      selector,
    );
  }

  /** What is shown in each element that fits, in order. */
  texts(selector: string): Promise<string[]> {
    return this.page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
          innerText.replaceAll(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  }
}

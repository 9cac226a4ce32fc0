import type { Download, Locator, Page } from '@playwright/test';
import { exportTexts } from '../../utils/i18n/export-texts.ts';

/** The dialog of the ways out, on whatever page it is open. */
export class ExportDialogPart {
  private readonly page: Page;
  private readonly locale: 'zh' | 'en';

  constructor(page: Page, locale: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.locale = locale;
  }

  get root(): Locator {
    return this.page.locator('dialog.export-dialog');
  }

  get formats(): Locator {
    return this.root.getByRole('radio');
  }

  /** What is said of what was done last. */
  get state(): Locator {
    return this.root.locator('.foot [role=status]');
  }

  get preview(): Locator {
    return this.root.getByRole('region', { name: exportTexts.preview[this.locale] });
  }

  button(key: 'save' | 'copy' | 'print' | 'done' | 'stop'): Locator {
    return this.root.locator('.foot').getByRole('button', { name: exportTexts[key][this.locale], exact: true });
  }

  /** Ids of the formats, from above. */
  async ids(): Promise<string[]> {
    await this.formats.first().waitFor();
    return this.formats.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  /** Chooses a format by its id, and waits until its preview is there. */
  async choose(id: string): Promise<void> {
    await this.root.locator(`input[value="${id}"]`).click();
    await this.shown();
  }

  /** Waits until a preview is there. */
  async shown(): Promise<void> {
    await this.preview.locator(':is(.page-preview, pre, .files)').first().waitFor();
  }

  /** Saves; the file as the browser got it. */
  async save(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('save').click()]);
    return download;
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.root.waitFor({ state: 'detached' });
  }
}

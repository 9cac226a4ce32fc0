import { expect, test } from '@playwright/test';
import { launchChromium } from '../fixtures/launch-chromium.ts';

test('the extension loads, and its pages render', async () => {
  const chromium = await launchChromium();
  try {
    for (const path of ['notebook.html', 'sidepanel.html']) {
      const faults: string[] = [];
      const page = await chromium.context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      await expect(page.locator('#app > *').first()).toBeAttached();
      // The ground of base.css and pages.css: what a browser puts around paragraphs, lists and headings is not there.
      const around = await page.evaluate(() =>
        ['p', 'ul', 'ol', 'h2', 'fieldset'].map((name) => {
          const element = document.body.appendChild(document.createElement(name));
          const { margin, padding, listStyleType, borderTopWidth } = getComputedStyle(element);
          element.remove();
          return [name, margin, padding, name === 'ul' || name === 'ol' ? listStyleType : 'none', borderTopWidth];
        }),
      );
      expect(around).toEqual(['p', 'ul', 'ol', 'h2', 'fieldset'].map((name) => [name, '0px', '0px', 'none', '0px']));
      expect(faults, path).toEqual([]);
    }
  } finally {
    await chromium.close();
  }
});

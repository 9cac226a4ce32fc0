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
      expect(faults, path).toEqual([]);
    }
  } finally {
    await chromium.close();
  }
});

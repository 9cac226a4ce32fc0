import { expect, test } from '@playwright/test';
import { launchFirefox, untilTrue } from '../fixtures/launch-firefox.ts';

test('the extension loads, and its pages render', async () => {
  const firefox = await launchFirefox();
  try {
    for (const path of ['notebook.html', 'sidepanel.html']) {
      const page = await firefox.openOwnPage(path);
      await untilTrue(page, () => (document.getElementById('app')?.childElementCount ?? 0) > 0);
      expect(await page.evaluate(() => location.href)).toBe(firefox.base + path);
    }
  } finally {
    await firefox.close();
  }
});

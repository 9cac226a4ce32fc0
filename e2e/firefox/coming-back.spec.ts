import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchFirefox } from '../fixtures/launch-firefox.ts';
import { NotebookInFirefox } from '../fixtures/notebook-in-firefox.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { paintedInFirefox } from '../fixtures/painted-in-firefox.ts';
import { selectInFirefox } from '../fixtures/select-in-firefox.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';
import { ReaderInFirefox } from '../parts/reader-in-firefox.ts';

test('a browser that was closed comes back with everything painted, and with the notebook', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'zhaji-firefox-'));
  const server = await PageServer.start(testPages());
  try {
    const first = await launchFirefox({ port: server.port, profile });
    const page = await first.browser.newPage();
    await page.goto(addresses.people);
    await selectInFirefox(page, '一分部署，九分落实。');
    await new ReaderInFirefox(page).pressOnToolbar('1');
    await expect.poll(() => paintedInFirefox(page)).toEqual({ zj5: ['一分部署，九分落实。'] });
    await first.close();

    const again = await launchFirefox({ port: server.port, profile });
    try {
      const later = await again.browser.newPage();
      await later.goto(addresses.people);
      await expect.poll(() => paintedInFirefox(later)).toEqual({ zj5: ['一分部署，九分落实。'] });
      const notebook = await NotebookInFirefox.open(again);
      expect(await notebook.quotes()).toEqual(['一分部署，九分落实。']);
      // The starter themes came once.
      expect(await notebook.table('themes')).toHaveLength(6);
    } finally {
      await again.close();
    }
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});

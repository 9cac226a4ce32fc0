import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { firstThemes } from '../fixtures/first-themes.ts';
import { builtExtension } from '../fixtures/built-extension.ts';
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
    await expect.poll(() => paintedInFirefox(page)).toEqual({ zj1: ['一分部署，九分落实。'] });
    await first.close();

    const again = await launchFirefox({ port: server.port, profile });
    try {
      const later = await again.browser.newPage();
      await later.goto(addresses.people);
      await expect.poll(() => paintedInFirefox(later)).toEqual({ zj1: ['一分部署，九分落实。'] });
      const notebook = await NotebookInFirefox.open(again);
      expect(await notebook.quotes()).toEqual(['一分部署，九分落实。']);
      // The first themes came once.
      expect(await notebook.table('themes')).toHaveLength(firstThemes.length);
    } finally {
      await again.close();
    }
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('an extension that is updated under an open page goes on there, and leaves nothing dead behind', async () => {
  const server = await PageServer.start(testPages());
  const firefox = await launchFirefox({ port: server.port });
  try {
    const page = await firefox.browser.newPage();
    await page.goto(addresses.people);
    const reader = new ReaderInFirefox(page);
    const hosts = (): Promise<number> => page.evaluate(() => document.getElementsByTagName('zhaji-reader').length);
    await selectInFirefox(page, '一分部署，九分落实。');
    await reader.pressOnToolbar('1');
    await selectInFirefox(page, '态度决定方向');
    await reader.toolbar();

    await firefox.browser.installExtension(builtExtension('firefox'));
    await expect.poll(hosts).toBe(0);
    await page.keyboard.press('h');
    await page.mouse.click(5, 300);
    await selectInFirefox(page, '感情决定温度');
    await reader.pressOnToolbar('2');
    await expect.poll(() => paintedInFirefox(page)).toEqual({ zj1: ['一分部署，九分落实。'], zj2: ['感情决定温度'] });
    expect(await hosts()).toBe(1);
  } finally {
    await firefox.close();
    await server.close();
  }
});

import { englishNotes, inventedNotes } from '../fixtures/invented-rows.ts';
import { test } from '../fixtures/own-pages-test.ts';
import { firstThemes } from '../fixtures/first-themes.ts';

test('look', async ({ keep, open }) => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    ...inventedNotes[n % inventedNotes.length]!,
    theme: firstThemes[n % 7]!.name,
    created: Date.UTC(2026, 1 + (n % 5), 1 + (n % 27), 3),
  }));
  for (const [name, notes] of [
    ['few', [...inventedNotes, ...englishNotes]],
    ['many', many],
  ] as const) {
    await keep([...notes], {});
    const page = await open('notebook.html#notes');
    for (const width of [1440, 900, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const hash of ['notes', 'notes/speeches', 'notes/dates']) {
        if (name === 'few' && hash === 'notes/dates') continue;
        await page.evaluate((h) => (location.hash = h), hash);
        await page.waitForTimeout(500);
        await page.screenshot({ path: `/tmp/shots/${name}-${width}-${hash.replace('/', '-')}.png` });
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: '列表' }).click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/${name}-list.png` });
    await page.locator('[data-note]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/${name}-read.png` });
    await page.close();
  }
});

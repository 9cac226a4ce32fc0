import type { Page } from '@playwright/test';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { firstThemes } from '../fixtures/first-themes.ts';
import { isLong } from '../fixtures/is-long.ts';
import { reachView, views } from '../fixtures/notebook-views.ts';
import { notesToView, unplacedToView } from '../fixtures/notes-to-view.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { putRows } from '../fixtures/put-rows.ts';

/* Every view of the notebook in the narrowest window there is a picture of, empty and with long words: nothing goes beyond it; in dark, nothing is wrong to axe; what is pressed by a finger is high enough. */

const NARROW = { width: 360, height: 800 };
const all = views.flatMap((view) => (view.empty ? [0, 3] : [3]).map((count) => ({ view, count })));

for (const [turn, [lang, locale]] of (
  [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const
).entries()) {
  test(`every view fits 360 px: ${locale}`, async ({ bare, keep, open }) => {
    test.setTimeout(120_000);
    // In the quick run the languages take turns: each view is looked at in one of them.
    for (const { view, count } of isLong ? all : all.filter((_, at) => at % 2 === turn)) {
      const now = Date.now();
      // This browser's themes are the Chinese ones, in both languages.
      const notes = (count === 0 ? [] : notesToView(lang, count, now)).map((note, at) =>
        note.theme ? { ...note, theme: firstThemes[at]!.name } : note,
      );
      await keep(notes, { locale, appearance: 'dark', look: view.look ?? 'cards' });
      await putRows(bare, 'meta', [{ key: 'unplaced', value: unplacedToView(count, now) }]);
      const page = await open(`notebook.html${view.hash}`);
      await page.setViewportSize(NARROW);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reachView(page, view, lang);
      const name = `${view.name}, ${count} notes`;
      const wide = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        tabs: document.querySelector('.tabs')!.scrollWidth - document.querySelector('.tabs')!.clientWidth,
      }));
      expect.soft(wide, name).toEqual({ page: NARROW.width, tabs: 0 });
      // Colours and heights don't depend on the language.
      if (lang === 'zh' || !isLong) {
        expect.soft(await axeViolations(page), name).toEqual([]);
        expect.soft(await lowForFingers(page), name).toEqual([]);
      }
      await page.close();
    }
  });
}

/** What is pressed and is lower than 44 px on a phone; in a row of choices the row's border counts. */
async function lowForFingers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setDeviceMetricsOverride', { ...NARROW, deviceScaleFactor: 1, mobile: true });
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, select, summary, textarea, [role=option]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: (element.closest('label, .segments') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.height < 43.5)
      .map(({ element, box }) => `${element.tagName} ${element.className} ${element.textContent} ${box.height} px`),
  );
}

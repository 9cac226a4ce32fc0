import type { Page } from '@playwright/test';
import { pressActionButton } from '../fixtures/action-button.ts';
import { inExtensionWorld } from '../fixtures/in-extension-world.ts';
import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { painted } from '../fixtures/painted.ts';
import { RealPanel } from '../fixtures/real-panel.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses } from '../fixtures/test-pages.ts';
import { watchObservers } from '../fixtures/watch-observers.ts';

/* The outline in the browser's own panel, beside a page that is read: what is kept where, where one is, and the way there. */

const POINTS = [
  '一、端正干的态度，把心贴近群众',
  '一要在学习中站稳立场',
  '二要在走访中增进感情',
  '三要在担责中锤炼品格',
  '二、练强干的本领，把事办得扎实',
  '一要练调查研究的本领',
  '二要练推动落实的本领',
  '三要练改革创新的本领',
  '三、守牢干的底线，让风气持续向好',
  '一要把基层负担减下来',
  '二要把监督约束严起来',
  '三要把评价标准立起来',
];

/** The point that is marked as being read. */
const now = (panel: RealPanel): Promise<string | undefined> =>
  panel.evaluate(() => document.querySelector('.outline [aria-current] .label')?.textContent);
const press = (panel: RealPanel, label: string): Promise<void> =>
  panel.evaluate((label) => {
    const labels = [...document.querySelectorAll('.outline .label')];
    labels
      .find(({ textContent }) => textContent === label)
      ?.closest('button')
      ?.click();
  }, label);
/** Where the first line with these words stands in the window, as a part of its height. */
const placeOf = (page: Page, words: string): Promise<number> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top / innerHeight;
    }
    return NaN;
  }, words);
const scrollUntil = async (page: Page, words: string, part: number): Promise<void> => {
  const top = await placeOf(page, words);
  await page.evaluate((by) => scrollBy({ top: by * innerHeight, behavior: 'instant' }), top - part);
};
/** Room below the speech, so that each of its points can come to the top of the window. */
const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
  });

test.beforeEach(async ({ keep, page }) => {
  await keep(inventedNotes);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const address of [addresses.people, addresses.breaks]) {
  test(`points with their notes; the one being read follows the page, and the page goes to the one that is pressed: ${address}`, async ({
    chromium,
    page,
  }) => {
    await page.goto(address);
    await makeRoom(page);
    await pressActionButton(chromium, page);
    const panel = await RealPanel.opened(chromium);
    try {
      await expect
        .poll(() => panel.evaluate(() => [...document.querySelectorAll('.outline .label')].map((e) => e.textContent)))
        .toEqual(POINTS);
      if (address === addresses.people) {
        const counts = (): Promise<string[]> =>
          panel.evaluate(() =>
            [...document.querySelectorAll('.outline li')].map(
              (row) => `${row.querySelector('.n')?.textContent}:${row.querySelectorAll('.slips i').length}`,
            ),
          );
        // What the page says of itself is there first.
        const kept = ['3:3', '1:1', '1:1', '0:0', '2:2', '1:1', '1:1', '0:0', '2:2', '0:0', '0:0', '1:1'];
        await expect.poll(counts).toEqual(kept);
      }
      await scrollUntil(page, POINTS[4]!, 0.3);
      await expect.poll(() => now(panel)).toBe(POINTS[4]);
      await scrollUntil(page, POINTS[4]!, 0.4);
      await expect.poll(() => now(panel)).toBe(POINTS[3]);
      await scrollUntil(page, POINTS[11]!, 0.1);
      await expect.poll(() => now(panel)).toBe(POINTS[11]);

      await press(panel, POINTS[6]!);
      await expect.poll(() => placeOf(page, POINTS[6]!)).toBeCloseTo(0.2, 1);
      await expect.poll(() => now(panel)).toBe(POINTS[6]);
    } finally {
      await panel.close();
    }
  });
}

test('of two windows, each with a panel that follows, one is closed: the other goes on following', async ({
  chromium,
  page,
  bare,
}) => {
  await page.goto(addresses.people);
  await makeRoom(page);
  await pressActionButton(chromium, page);
  const here = await RealPanel.opened(chromium);
  try {
    const opened = chromium.context.waitForEvent('page');
    const windowId = await bare.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(what: object): Promise<{ id: number }> } };
      };
      return (await chrome.windows.create({ url })).id;
    }, addresses.breaks);
    const other = await opened;
    await other.waitForLoadState();
    await makeRoom(other);
    await pressActionButton(chromium, other);
    const there = await RealPanel.opened(chromium, [here]);
    for (const [at, panel] of [
      [other, there],
      [page, here],
      [other, there],
    ] as const) {
      for (const point of [4, 11]) {
        await scrollUntil(at, POINTS[point]!, 0.3);
        await expect.poll(() => now(panel)).toBe(POINTS[point]);
      }
    }

    await bare.evaluate(
      (id) =>
        (globalThis as unknown as { chrome: { windows: { remove(id: number): Promise<void> } } }).chrome.windows.remove(
          id,
        ),
      windowId,
    );
    await expect.poll(() => other.isClosed()).toBe(true);
    await page.bringToFront();
    for (const point of [6, 8]) {
      await scrollUntil(page, POINTS[point]!, 0.3);
      await expect.poll(() => now(here)).toBe(POINTS[point]);
    }
    await press(here, POINTS[4]!);
    await expect.poll(() => placeOf(page, POINTS[4]!)).toBeCloseTo(0.2, 1);
  } finally {
    await here.close();
  }
});

test('a point that the page can’t be scrolled to is still the one that was pressed, until one scrolls', async ({
  chromium,
  page,
}) => {
  await page.goto(addresses.people);
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  try {
    await expect.poll(() => panel.text()).toContain(POINTS[11]!);
    await expect
      .poll(async () => {
        await press(panel, POINTS[11]!);
        return now(panel);
      })
      .toBe(POINTS[11]);
    await page.waitForTimeout(600);
    expect(await now(panel)).toBe(POINTS[11]);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -4_000);
    await expect.poll(() => now(panel)).toBeUndefined();
  } finally {
    await panel.close();
  }
});

test('nothing is observed and no timer waits while one only reads with the panel open', async ({
  chromium,
  keep,
  page,
}) => {
  await keep([]);
  await page.goto(addresses.people);
  await makeRoom(page);
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  await expect.poll(() => panel.text()).toContain(POINTS[11]!);
  await scrollUntil(page, POINTS[4]!, 0.3);
  await expect.poll(() => now(panel)).toBe(POINTS[4]);
  // The look after the scrolling may still be due.
  await page.waitForTimeout(600);
  const observers = await watchObservers(page);
  await inExtensionWorld(page, () => {
    const real = Object.getOwnPropertyDescriptor(Range.prototype, 'getBoundingClientRect')!.value as (
      this: Range,
    ) => DOMRect;
    const seen = { measured: 0 };
    Object.assign(globalThis, { measuredByTest: seen });
    Range.prototype.getBoundingClientRect = function measure() {
      seen.measured += 1;
      return real.call(this);
    };
  });
  const measured = (): Promise<number> =>
    inExtensionWorld(
      page,
      () => (globalThis as unknown as { measuredByTest: { measured: number } }).measuredByTest.measured,
    );
  await page.waitForTimeout(600);
  expect([await observers(), await measured()]).toEqual([{ made: 0, observing: 0, timers: 0 }, 0]);

  // A second of scrolling: four looks, each at most as many measurements as it takes to find one of twelve by halves.
  for (let i = 0; i < 20; i++) {
    await page.evaluate((i) => scrollTo({ top: i * 30, behavior: 'instant' }), i);
    await page.waitForTimeout(50);
  }
  const during = await measured();
  expect(during).toBeGreaterThan(0);
  const { timers } = await observers();
  expect(during).toBeLessThanOrEqual(timers * 4);

  await panel.close();
});

test('what a page does not have of the outline can’t be gone to, and can once it is there', async ({
  chromium,
  page,
}) => {
  await page.goto(addresses.people);
  await makeRoom(page);
  // The rest of the speech is folded away, as behind “read on”; what is read of speeches does not depend on style sheets.
  const style = await page.addStyleTag({ content: '#rm_txt_zw > p:nth-child(n + 12) { display: none; }' });
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  const away = (): Promise<(string | null)[]> =>
    panel.evaluate(() => [...document.querySelectorAll('.outline [aria-disabled] .label')].map((e) => e.textContent));
  try {
    await expect.poll(away).toEqual(POINTS.slice(8));
    await style.evaluate((element) => (element as Element).remove());
    await page.waitForTimeout(2_100);
    await page.evaluate(() => scrollBy({ top: 10, behavior: 'instant' }));
    await expect.poll(away).toEqual([]);
  } finally {
    await panel.close();
  }
});

test('the notes of one theme alone are shown, until a note of another is chosen on the page', async ({
  chromium,
  page,
}) => {
  await page.goto(addresses.people);
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  const quotes = (): Promise<(string | null)[]> =>
    panel.evaluate(() => [...document.querySelectorAll('.list .quote')].map((e) => e.textContent));
  try {
    await expect.poll(quotes).toHaveLength(7);
    await panel.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.sift button')]
        .find(({ textContent }) => textContent === '担当作为与实干2')
        ?.click();
    });
    const wanted = inventedNotes.filter(({ theme }) => theme === '担当作为与实干').map(({ quote }) => quote);
    await expect.poll(quotes).toEqual(wanted);
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.getByText(inventedNotes[0]!.quote.slice(0, 6)).first().scrollIntoViewIfNeeded();
    const box = await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 2);
        range.setEnd(node, at + 3);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return { x: 0, y: 0 };
    }, inventedNotes[0]!.quote);
    await page.mouse.click(box.x, box.y);
    await expect.poll(quotes).toHaveLength(7);
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.note[aria-current] .quote')?.textContent))
      .toBe(inventedNotes[0]!.quote);
  } finally {
    await panel.close();
  }
});

test('a speech in a frame as high as its text is followed and led through as well', async ({
  chromium,
  keep,
  page,
}) => {
  await keep([]);
  await page.goto(addresses.framed);
  await makeRoom(page);
  const frame = page.frames().find((each) => each.url().includes('/frame/body.html'))!;
  const placeInFrame = async (words: string): Promise<number> => {
    const top = await frame.evaluate((words) => {
      const line = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words));
      return (line?.getBoundingClientRect().top ?? NaN) + (frameElement?.getBoundingClientRect().top ?? NaN);
    }, words);
    return top / (await page.evaluate(() => innerHeight));
  };
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  try {
    await expect.poll(() => panel.text()).toContain(POINTS[11]!);
    const top = await placeInFrame(POINTS[4]!);
    await page.evaluate((by) => scrollBy({ top: by * innerHeight, behavior: 'instant' }), top - 0.3);
    await expect.poll(() => now(panel)).toBe(POINTS[4]);
    await press(panel, POINTS[8]!);
    await expect.poll(() => placeInFrame(POINTS[8]!)).toBeCloseTo(0.2, 1);
    // The page scrolls first, and tells then.
    await expect.poll(() => now(panel)).toBe(POINTS[8]);

    // A note that is kept in the frame: its card leads there, with the page around it.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await selectText(frame, '脚步就会迈向谁');
    await expect
      .poll(async () => {
        await page.keyboard.press('h');
        return painted(frame);
      })
      .toEqual({ zj0: ['脚步就会迈向谁'] });
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.list .note').length)).toBe(1);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await panel.evaluate(() => document.querySelector<HTMLElement>('.list .quote')?.click());
    await expect.poll(() => placeInFrame('脚步就会迈向谁')).toBeCloseTo(0.4, 1);
    await expect.poll(() => painted(frame)).toHaveProperty('zja');
  } finally {
    await panel.close();
  }
});

test('a speech that scrolls in a box of its own is followed and led through as well', async ({
  chromium,
  keep,
  page,
  serve,
}) => {
  await keep([]);
  const lines = Array.from({ length: 6 }, (_, part) => [
    `${'一二三四五六'[part]}、把第${part + 1}件事办到群众心坎上`,
    ...Array.from(
      { length: 6 },
      (_, line) => `第${part + 1}件事要一抓到底，抓第${line + 1}遍，件件有着落，事事有回音。`,
    ),
  ]).flat();
  serve(
    addresses.people,
    `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>办好六件事</title><style>body{margin:0;font:16px/2 serif}
    #rm_txt_zw{height:500px;overflow:auto;margin-top:100px}</style>
    <div id="rm_txt_zw">${lines.map((line) => `<p>${line}</p>`).join('')}</div></html>`,
  );
  await page.goto(addresses.people);
  await pressActionButton(chromium, page);
  const panel = await RealPanel.opened(chromium);
  const third = '三、把第3件事办到群众心坎上';
  const fifth = '五、把第5件事办到群众心坎上';
  try {
    await expect.poll(() => panel.text()).toContain(fifth);
    const top = await placeOf(page, third);
    await page.evaluate(
      (by) => document.getElementById('rm_txt_zw')?.scrollBy({ top: by * innerHeight, behavior: 'instant' }),
      top - 0.25,
    );
    await expect.poll(() => now(panel)).toBe(third);
    await press(panel, fifth);
    // A fifth of the box, which itself can't be moved.
    await expect.poll(() => placeOf(page, fifth)).toBeCloseTo((100 + 100) / 900, 1);
    await expect.poll(() => now(panel)).toBe(fifth);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  } finally {
    await panel.close();
  }
});

test('where else a speech was read is listed, as soon as it was read there', async ({
  chromium,
  notebook,
  openPanel,
  page,
  reader,
}) => {
  // An invented speech has no text to be recognised by.
  await notebook.empty();
  await page.goto(addresses.people);
  await selectText(page, '老路走不到新地方');
  await reader.pressOnToolbar('h');
  const panel = await openPanel(addresses.people);
  await expect(panel.cards).toHaveCount(1);
  await expect(panel.page.locator('.sources summary')).toHaveText('出处');

  const other = await chromium.context.newPage();
  try {
    await other.goto(addresses.xinhua);
    await expect.poll(async () => Object.values(await painted(other)).flat()).toEqual(['老路走不到新地方']);
    await panel.page.bringToFront();
    await panel.page.getByText('也在另外 1 处').click();
    const link = panel.page.locator('.sources a');
    await expect(link).toHaveText(addresses.xinhua.replace(/^http:\/\/(www\.)?/, ''));
    await expect(link).toHaveAttribute('href', addresses.xinhua);
  } finally {
    await other.close();
  }
});

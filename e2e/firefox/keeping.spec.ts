import { expect, test } from '@playwright/test';
import { launchFirefox, untilTrue } from '../fixtures/launch-firefox.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

/* Firefox can't be looked at inside a closed shadow root; what is painted, and what the notebook then shows, tells enough. */

test('a passage is kept by key, painted again after a reload, and stands in the notebook', async () => {
  const server = await PageServer.start(testPages());
  const firefox = await launchFirefox({ port: server.port });
  try {
    const page = await firefox.browser.newPage();
    await page.goto(addresses.people);
    const ends = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('#rm_txt_zw p')].find((element) =>
        element.textContent?.includes('九分落实'),
      );
      const text = paragraph?.firstChild;
      if (!(text instanceof Text)) throw new Error('The paragraph is not there.');
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = (at: number): DOMRect => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [
        box(text.data.indexOf('一分部署')),
        box(text.data.indexOf('落实。', text.data.indexOf('九分')) + 2),
      ];
      return {
        x1: first.left + 1,
        y1: first.top + first.height / 2,
        x2: last.right - 1,
        y2: last.top + last.height / 2,
      };
    });
    await page.mouse.move(ends.x1, ends.y1);
    await page.mouse.down();
    await page.mouse.move(ends.x2, ends.y2, { steps: 8 });
    await page.mouse.up();
    await untilTrue(page, () => document.documentElement.lastElementChild?.localName === 'zhaji-reader');
    await page.keyboard.press('h');
    await untilTrue(page, () => [...CSS.highlights.values()].some(({ size }) => size > 0));

    await page.reload();
    await untilTrue(page, () => [...CSS.highlights.values()].some(({ size }) => size > 0));

    const notebook = await firefox.openOwnPage('notebook.html');
    await untilTrue(
      notebook,
      () => document.querySelector('article[data-note]')?.textContent?.includes('一分部署，九分落实') === true,
    );
    expect(await notebook.evaluate(() => document.querySelectorAll('article[data-note]').length)).toBe(1);
  } finally {
    await firefox.close();
    await server.close();
  }
});

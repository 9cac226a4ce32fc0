import { inventedNotes } from '../fixtures/invented-rows.ts';
import { expect, test } from '../fixtures/own-pages-test.ts';
import { WritingPage } from '../parts/writing-page.ts';

test('look', async ({ keep, open }) => {
  test.setTimeout(120_000);
  await keep(inventedNotes);
  const page = await open('notebook.html#write');
  page.on('console', (m) => console.log(m.type(), m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message, e.stack));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/docs-look/list-empty.png' });
  await page.goto(page.url() + '/new');
  const writing = WritingPage.on(page);
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/docs-look/new.png' });
  await writing.compose();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/docs-look/doc.png' });
  for (const [w, h] of [
    [900, 900],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width: w, height: h });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/docs-look/doc-${w}.png` });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/docs-look/doc-dark.png' });
  await page.goto(page.url().replace(/#.*/, '#write'));
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/docs-look/list.png' });
});

import { bundle } from '../../bench/bundle.ts';
import { hardMarkup } from '../fixtures/hard-markup.ts';
import { expect, test } from '../fixtures/reading-test.ts';
import { addresses } from '../fixtures/test-pages.ts';

/* The text that is read of a page, where there is layout. */

const script = bundle('text-of-page', 'e2e/parts');

test('of hard markup is what a reader sees', async ({ page }) => {
  await page.goto(addresses.empty);
  await page.evaluate(await script);
  for (const [name, html, text] of hardMarkup) {
    expect.soft(await page.evaluate(`bench.textOf(${JSON.stringify(html)})`), name).toBe(text);
  }
});

for (const name of ['people', 'xinhua', 'government', 'wechat', 'breaks'] as const) {
  test(`every passage of ${name} that is described is found, and painted whole`, async ({ page }) => {
    await page.goto(addresses[name]);
    await page.evaluate(await script);
    const roundTrips = (): Promise<{ tried: number; wrong: string[] }> => page.evaluate('bench.roundTrips()');
    // Some pages show their text a moment after they are loaded.
    await expect.poll(async () => (await roundTrips()).tried).toBeGreaterThan(20);
    expect((await roundTrips()).wrong).toEqual([]);
  });
}

test('a giant page is read in slices as it is at once, up to the limit', { tag: '@long' }, async ({ page }) => {
  await page.goto(addresses.empty);
  await page.evaluate(await script);
  expect(await page.evaluate('bench.readGiant(40_000, 9)')).toEqual({
    length: 400_000 - 20_000 + 19_999,
    cut: false,
    same: true,
  });
  const { length, cut, same } = await page.evaluate<{ length: number; cut: boolean; same: boolean }>(
    'bench.readGiant(2, 3_000_000)',
  );
  expect([length, cut, same]).toEqual([3_000_000, true, true]);
});

import { bundle } from '../../bench/bundle.ts';
import { expect, test } from '../fixtures/firefox-test.ts';
import { hardMarkup } from '../fixtures/hard-markup.ts';
import { addresses } from '../fixtures/test-pages.ts';

const script = bundle('text-of-page', 'e2e/parts');

test('the text of hard markup is what a reader sees', async ({ tab }) => {
  await tab.goto(addresses.empty);
  await tab.evaluate(await script);
  for (const [name, html, text] of hardMarkup) {
    expect.soft(await tab.evaluate(`bench.textOf(${JSON.stringify(html)})`), name).toBe(text);
  }
});

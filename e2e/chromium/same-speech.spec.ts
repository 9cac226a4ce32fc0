import { expect, test } from '@playwright/test';
import { ClosedShadow } from '../fixtures/closed-shadow.ts';
import { launchChromium } from '../fixtures/launch-chromium.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

const WORDS = '老路走不到新地方';

test('a passage kept on one site is painted where another site carries the same speech', { tag: '@long' }, async () => {
  const server = await PageServer.start(testPages());
  const chromium = await launchChromium({ port: server.port });
  try {
    const page = await chromium.context.newPage();
    await page.goto(addresses.people);
    const ours = await ClosedShadow.of(page, 'zhaji-reader');
    await selectText(page, WORDS);
    await ours.waitFor({ tag: 'button', name: /^划线/ });
    await page.keyboard.press('h');
    await ours.waitFor({ name: /^已划线/ });

    for (const name of ['xinhua', 'government'] as const) {
      await page.goto(addresses[name]);
      await expect
        .poll(async () =>
          Object.values(await painted(page))
            .flat()
            .join(''),
        )
        .toBe(WORDS);
    }
    // Another page of these sites has nothing of ours.
    await page.goto(addresses.empty);
    expect(await painted(page)).toEqual({});
  } finally {
    await chromium.close();
    await server.close();
  }
});

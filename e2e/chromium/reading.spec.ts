import { expect, test } from '@playwright/test';
import { ClosedShadow } from '../fixtures/closed-shadow.ts';
import { launchChromium, type LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { painted } from '../fixtures/painted.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

const HOST = 'zhaji-reader';

let server: PageServer;
let chromium: LaunchedChromium;

test.beforeEach(async () => {
  server = await PageServer.start(testPages());
  chromium = await launchChromium({ port: server.port });
});
test.afterEach(async () => {
  await chromium.close();
  await server.close();
});

test('a passage is kept by key, painted, undone', async () => {
  const page = await chromium.context.newPage();
  await page.goto(addresses.people);
  const ours = await ClosedShadow.of(page, HOST);
  await selectText(page, '干部心里装着谁，脚步就会迈向谁');
  console.log(
    await ours.waitFor({ name: /^划线/ }),
    await page.evaluate(() => {
      const h = document.querySelector('zhaji-reader')!;
      const s = getComputedStyle(h);
      return [
        s.display,
        s.position,
        s.inset,
        s.opacity,
        s.width,
        s.height,
        h.matches(':popover-open'),
        JSON.stringify(h.getBoundingClientRect()),
      ];
    }),
  );
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/toolbar.png' });
  await page.screenshot({ path: '/tmp/t1.png' });
  await page.keyboard.press('0');
  await page.keyboard.type('群众');
  await page.waitForTimeout(200);
  await page.screenshot({ path: '/tmp/t2.png' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.waitForTimeout(500);
  await page.keyboard.type('先把心放下去。');
  await page.screenshot({ path: '/tmp/t3.png' });
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/t4.png' });
  await ours.waitFor({ name: /^已划线/ });
  await page.screenshot({ path: '/tmp/kept.png' });
  expect(await painted(page)).toEqual({ zj0: ['干部心里装着谁，脚步就会迈向谁'] });
  await page.keyboard.press('z');
  await expect.poll(() => painted(page)).toEqual({});
});

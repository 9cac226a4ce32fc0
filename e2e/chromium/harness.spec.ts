import { expect, test } from '@playwright/test';
import { pressActionButton } from '../fixtures/action-button.ts';
import { ClosedShadow } from '../fixtures/closed-shadow.ts';
import { launchChromium, type LaunchedChromium } from '../fixtures/launch-chromium.ts';
import { PageServer } from '../fixtures/page-server.ts';
import { selectText } from '../fixtures/select-text.ts';
import { addresses, testPages } from '../fixtures/test-pages.ts';

/* What the other tests stand on: real host names, words selected by hand, a look into a closed shadow root, the toolbar's button. */

let server: PageServer;
let chromium: LaunchedChromium;

test.beforeAll(async () => {
  server = await PageServer.start(testPages());
  chromium = await launchChromium({ port: server.port });
});
test.afterAll(async () => {
  await chromium.close();
  await server.close();
});

const selected = (): string => document.getSelection()?.toString() ?? '';

test('real host names are answered by the page server, in the encoding of the page', async () => {
  const page = await chromium.context.newPage();
  for (const name of ['people', 'xinhua', 'government', 'breaks', 'gb2312'] as const) {
    await page.goto(addresses[name]);
    await expect(page.locator('body')).toContainText('把心贴近群众');
  }
  await page.close();
});

test('words are selected with the mouse, across paragraphs and inline elements', async () => {
  const page = await chromium.context.newPage();
  await page.goto(addresses.people);
  await selectText(page, '干部心里装着谁，脚步就会迈向谁');
  expect(await page.evaluate(selected)).toBe('干部心里装着谁，脚步就会迈向谁');
  await selectText(page, '守牢干的底线，让风气', '干事和干净');
  expect(await page.evaluate(selected)).toMatch(/^守牢干的底线，让风气持续向好\s+好风气[^]*干事和干净$/);
  await page.goto(addresses.government);
  await selectText(page, '理论上清醒', '要把学习当作每天的必修课');
  expect(await page.evaluate(selected)).toBe('理论上清醒，行动上才能坚定。要把学习当作每天的必修课');
  await page.close();
});

test('words are selected in an iframe, and on a page that overrides what measuring needs', async () => {
  const page = await chromium.context.newPage();
  await page.goto(addresses.framed);
  const frame = page.frame({ url: /body\.html$/ });
  if (!frame) throw new Error('The frame is missing.');
  await selectText(frame, '老路走不到新地方');
  expect(await frame.evaluate(selected)).toBe('老路走不到新地方');

  await page.goto(addresses.hostile);
  await selectText(page, '老路走不到新地方');
  await page.keyboard.press('h');
  expect(await page.evaluate('heard.filter(([kind]) => kind === "keydown")')).toEqual([['keydown', 'h']]);
  await page.close();
});

test('a closed shadow root is read and clicked', async () => {
  const page = await chromium.context.newPage();
  await page.goto(addresses.people);
  await page.evaluate(() => {
    const host = document.createElement('test-host');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>p{color:red}</style><p>inside</p><button aria-label="Count">0</button>';
    root.querySelector('button')?.addEventListener('click', (event) => {
      document.title = `clicked, trusted: ${event.isTrusted}`;
    });
    document.documentElement.append(host);
  });
  const shadow = await ClosedShadow.of(page, 'test-host');
  expect(await shadow.text()).toBe('inside0');
  expect(await shadow.names('button')).toEqual(['Count']);
  await shadow.click({ tag: 'button', name: 'Count' });
  await expect(page).toHaveTitle('clicked, trusted: true');
  expect(await shadow.shows({ name: 'Gone' })).toBe(false);
  await page.close();
});

test('the toolbar button is pressed for the page in front', async () => {
  const page = await chromium.context.newPage();
  await page.goto(addresses.elsewhere);
  await chromium.worker.evaluate(() => {
    const { action } = (
      globalThis as unknown as {
        chrome: { action: { onClicked: { addListener(listener: (tab: { url?: string }) => void): void } } };
      }
    ).chrome;
    action.onClicked.addListener((tab) => Object.assign(globalThis, { pressedFor: tab.url }));
  });
  await pressActionButton(chromium, page);
  await expect
    .poll(() => chromium.worker.evaluate(() => (globalThis as unknown as { pressedFor?: string }).pressedFor))
    .toBe(addresses.elsewhere);
  await page.close();
});

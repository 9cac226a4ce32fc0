import { launchChromium, type LaunchedChromium } from '../e2e/fixtures/launch-chromium.ts';
import { PageServer } from '../e2e/fixtures/page-server.ts';
import { selectText } from '../e2e/fixtures/select-text.ts';
import { addresses, testPages } from '../e2e/fixtures/test-pages.ts';

const WORDS = '干部心里装着谁，脚步就会迈向谁';

/** From the release of the pointer to our element standing in the page, ms: on fresh pages, the worker awake or stopped before. */
export async function toolbar(rounds: number): Promise<{ awake: number[]; asleep: number[] }> {
  const server = await PageServer.start(testPages());
  const chromium = await launchChromium({ port: server.port });
  try {
    const times = { awake: [] as number[], asleep: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.awake.push(await once(chromium, false));
      times.asleep.push(await once(chromium, true));
    }
    return times;
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function once(chromium: LaunchedChromium, asleep: boolean): Promise<number> {
  const page = await chromium.context.newPage();
  await page.goto(addresses.people);
  await page.evaluate(() => {
    const seen = { released: 0, shown: 0 };
    Object.assign(window, { seen });
    addEventListener('pointerup', ({ timeStamp }) => (seen.released = timeStamp), true);
    new MutationObserver((records) => {
      const ours = records.some(({ addedNodes }) =>
        [...addedNodes].some(({ nodeName }) => nodeName === 'ZHAJI-READER'),
      );
      if (ours) seen.shown = performance.now();
    }).observe(document.documentElement, { childList: true });
  });
  if (asleep) {
    const own = await chromium.openOwnPage('notebook.html#settings');
    const session = await own.context().newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await own.close();
    await page.bringToFront();
  }
  await selectText(page, WORDS);
  const seen = await page.waitForFunction(() => {
    const { released, shown } = (window as unknown as { seen: { released: number; shown: number } }).seen;
    return shown > 0 && shown - released;
  });
  const time = Number(await seen.jsonValue());
  await page.close();
  return time;
}

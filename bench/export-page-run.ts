import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { launchChromium, type LaunchedChromium } from '../e2e/fixtures/launch-chromium.ts';
import { NotebookRows } from '../e2e/fixtures/notebook-rows.ts';
import { ExportDialogPart } from '../e2e/parts/export-dialog-part.ts';
import { WritingPage } from '../e2e/parts/writing-page.ts';
import { bundle } from './bundle.ts';
import { inOwnPage } from './in-own-page.ts';
import { threadTasks } from './thread-tasks.ts';

/** How many notes go out as notes, and as quotations of study notes. */
const NOTES = 5_000;
const QUOTATIONS = 500;
const LONG = 50;
const MINUTE = 60_000;
/** What is done behind the first rows, or behind a document that was opened, is done by then, ms. */
const SETTLED = 4_000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const load = (): string => loadavg()[0]!.toFixed(1);

/** How many tasks took the processor longer than they may, and how long the longest took it. */
function longOnes(tasks: readonly number[]): string {
  const long = tasks.filter((each) => each > LONG);
  const longest = ms(Math.max(0, ...tasks));
  return long.length === 0
    ? `no task over ${LONG} ms (longest ${longest})`
    : `${long.length} over ${LONG} ms, the longest ${longest}`;
}

/** `npm run bench -- export-page`: what the page is kept from while its notes, and a long document, go out through the dialog: the longest task of its thread, format by format. */
export async function runExportPage(): Promise<void> {
  const chromium = await launchChromium();
  try {
    await NotebookRows.open(chromium.context, chromium.extensionId);
    const bare = await chromium.openOwnPage('manifest.json');
    const { call } = await inOwnPage(bare, await bundle('notebook'));
    await call('fill', NOTES);
    const notes = await opened(chromium, '#notes');
    await notes.locator('.chips').waitFor({ timeout: MINUTE });
    await notes.waitForTimeout(SETTLED);
    await goOut(notes, `${NOTES.toLocaleString('en')} notes`);
    await notes.close();

    await call('fill', QUOTATIONS);
    const writing = WritingPage.on(await opened(chromium, '#write/new'));
    await writing.compose();
    await writing.page.waitForTimeout(SETTLED);
    await goOut(writing.page, `${QUOTATIONS} quotations`);
  } finally {
    await chromium.close();
  }
}

async function opened(chromium: LaunchedChromium, hash: string): Promise<Page> {
  const page = await chromium.openOwnPage(`notebook.html${hash}`);
  page.setDefaultTimeout(MINUTE);
  // It would wait for somebody at the browser’s own dialog.
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  return page;
}

/** Everything the dialog does, watched one by one. By keys: for a click the test’s own tool asks what lies under the pointer, which over a long document is a task of 100 ms by itself. */
async function goOut(page: Page, what: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const dialog = new ExportDialogPart(page);
  const watched = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const ended = await threadTasks(session);
    const start = performance.now();
    await act();
    const time = performance.now() - start;
    say(`export-page  ${what}, ${name}: ${longOnes(await ended())}; after ${ms(time)}`);
  };
  say(`export-page  load of the machine ${load()}`);
  await watched('the dialog opened, its first preview there', async () => {
    await page.keyboard.press('Control+Shift+E');
    await dialog.shown();
  });
  const { keyboard } = page;
  for (const [at, id] of (await dialog.ids()).entries()) {
    await watched(`${id} seen and saved`, async () => {
      if (at > 0) await keyboard.press('ArrowDown');
      await dialog.shown();
      await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    });
  }
  await dialog.choose('word');
  await watched('drawn to be printed', async () => {
    await dialog.button('print').focus();
    await keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset['printed'] === 'yes');
  });
  await watched('the dialog closed', () => dialog.close());
}

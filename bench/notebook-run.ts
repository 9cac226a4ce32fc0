import { loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import { launchChromium, type LaunchedChromium } from '../e2e/fixtures/launch-chromium.ts';
import { NotebookRows } from '../e2e/fixtures/notebook-rows.ts';
import { NotebookPage } from '../e2e/parts/notebook-page.ts';
import { bundle } from './bundle.ts';
import { inOwnPage } from './in-own-page.ts';
import { median } from './median.ts';
import { threadTasks } from './thread-tasks.ts';
import { watchNotebook, type Watched } from './notebook-watch.ts';

const NOTES = 50_000;
const OPENS = 5;
const LONG = 50;
const MINUTE = 60_000;
/** So long nothing changes on the sheet when it has come to rest, ms. */
const REST = 120;
/** What is done behind the first rows is done by then, ms. */
const SETTLED = 4000;
const QUERIES = [
  '群众的满意',
  '干部 落实 -会议',
  '“工作”',
  '实干',
  'Wi-Fi',
  '的 一 要',
  '没这话',
  'theme 3',
  '讲话人7 的',
];

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const both = (times: number[]): string => `median ${ms(median(times).middle)}, worst ${ms(Math.max(...times))}`;
const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const load = (): string => loadavg()[0]!.toFixed(1);

/** A page of the notebook that is watched, and the processor's time its own thread has used. */
type Opened = {
  page: Page;
  book: NotebookPage;
  session: CDPSession;
  watched: () => Promise<Watched>;
  /** Watches anew from now on: how many cards, which tasks. */
  again: () => Promise<void>;
  /** ms of processor time since the page was made: machines that do other things as well don't make it more. */
  cpu: () => Promise<number>;
};

/** `npm run bench -- notebook`: the notebook with 50,000 notes in it, opened, searched, scrolled, and a tenth of it moved to another theme. */
export async function runNotebook(options: string[]): Promise<void> {
  const at = options.indexOf('--notes');
  const notes = at < 0 ? NOTES : Number(options[at + 1]);
  if (!Number.isSafeInteger(notes) || notes < 1) throw new Error('--notes is followed by how many');
  const chromium = await launchChromium();
  try {
    await NotebookRows.open(chromium.context, chromium.extensionId);
    const bare = await chromium.openOwnPage('manifest.json');
    const { call, session } = await inOwnPage(bare, await bundle('notebook'));
    const { speeches, themes, characters } = await call<{ speeches: number; themes: number; characters: number }>(
      'fill',
      notes,
    );
    say(
      `notebook  ${notes.toLocaleString('en')} notes of ${(characters / 1e6).toFixed(1)}M characters from ${speeches} speeches, ${themes} themes; load of the machine ${load()}`,
    );
    const before = await heapOf(session);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = await cpuOf(session);
    const raw = await call<number[]>('readRaw', OPENS);
    const rawWork = ((await cpuOf(session)) - worked) / OPENS;
    const rows = (await heapOf(session)) - before;
    const plain = await call<number[]>('scanRaw', QUERIES);
    await call('dropRaw');
    await opening(chromium, raw, rawWork);
    const opened = await openNotebook(chromium);
    await opened.page.locator('.chips').waitFor({ timeout: MINUTE });
    await opened.page.waitForTimeout(SETTLED);
    const heap = (await heapOf(opened.session)) - before;
    await searching(opened, plain);
    await scrolling(opened);
    say(
      `          memory: ${mb(heap)} of heap after it was cleared up; the rows alone ${mb(rows)}: ${(heap / rows).toFixed(1)} times it`,
    );
    await moving(opened, await call<number>('rewriteRaw', Math.round(notes / 10)));
    say(`          load of the machine at the end: ${load()}`);
  } finally {
    await chromium.close();
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** How many tasks took the processor longer than they may, and how long the longest took it. */
function longOnes(tasks: readonly number[]): string {
  const long = tasks.filter((each) => each > LONG);
  const longest = ms(Math.max(0, ...tasks));
  return long.length === 0
    ? `no task over ${LONG} ms (longest ${longest})`
    : `${long.length} tasks over ${LONG} ms, the longest ${longest}`;
}

async function openNotebook(chromium: LaunchedChromium): Promise<Opened> {
  const page = await chromium.context.newPage();
  await page.addInitScript(watchNotebook);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`chrome-extension://${chromium.extensionId}/notebook.html#notes`);
  const watched = (): Promise<Watched> => page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.first !== null, undefined, {
    timeout: MINUTE,
  });
  return {
    page,
    book: new NotebookPage(page),
    session,
    watched,
    again: () =>
      page.evaluate(() => {
        Object.assign((window as unknown as { watched: Watched }).watched, {
          rows: 0,
          cards: 0,
          progress: [],
        });
      }),
    cpu: () => cpuOf(session),
  };
}

async function opening(chromium: LaunchedChromium, raw: number[], rawWork: number): Promise<void> {
  const first: number[] = [];
  const work: number[] = [];
  const ready: number[] = [];
  const before: number[] = [];
  const later: number[] = [];
  for (let round = 0; round <= OPENS; round++) {
    const bare = await chromium.context.newPage();
    const watcher = await chromium.context.newCDPSession(bare);
    const begun = await threadTasks(watcher);
    const opened = await openNotebook(chromium);
    work.push(await opened.cpu());
    before.push(...(await begun()));
    const behind = await threadTasks(watcher);
    await opened.page.locator('.chips').waitFor({ timeout: MINUTE });
    // What is learned of the notes for suggesting goes on behind.
    await opened.page.waitForTimeout(SETTLED);
    later.push(...(await behind()));
    const seen = await opened.watched();
    first.push(seen.first!);
    ready.push(seen.ready!);
    await opened.page.close();
    await bare.close();
  }
  // Only the first time nothing is known of the notes beforehand.
  const [never, fresh] = [first.shift()!, work.shift()!];
  say(
    `          open → first rows: ${both(first)}, processor ${both(work)}; the first time ${ms(never)}, processor ${ms(fresh)}; the rows read with getAll and nothing done ${both(raw)}, processor ${ms(rawWork)}: ${(median(first).middle / median(raw).middle).toFixed(1)} and ${(median(work).middle / rawWork).toFixed(1)} times it`,
  );
  say(
    `          on the way there, processor: ${longOnes(before)}; open → can be searched: ${both(ready)}; from the first rows on ${longOnes(later)}`,
  );
}

async function searching({ page, book, session, watched, again, cpu }: Opened, plain: number[]): Promise<void> {
  const times: number[] = [];
  const work: number[] = [];
  /** Until the results are there; what is painted after them is what belongs to each card. */
  const answers: number[] = [];
  const clears: number[] = [];
  await page.keyboard.press('/');
  await again();
  const ended = await threadTasks(session);
  const press = async (key: string): Promise<number> => {
    const worked = await cpu();
    await (key.length === 1 && key.charCodeAt(0) > 127
      ? // No keyboard has it: what an input method puts in comes without a key.
        insert(page, key)
      : page.keyboard.press(key));
    const time = await rested(page);
    work.push((await cpu()) - worked);
    const { answered, pressed } = await watched();
    // Where nothing that is seen became another there is nothing to wait for.
    if (answered > pressed) answers.push(answered - pressed);
    return time;
  };
  for (const query of QUERIES) {
    for (const key of query) times.push(await press(key === ' ' ? 'Space' : key));
    // Letter by letter back: what was found before isn't of use then. One stays: an Escape in an empty field leaves it, and the next letter would go nowhere.
    for (let n = 0; n < Math.min(2, query.length - 1); n++) times.push(await press('Backspace'));
    clears.push(await press('Escape'));
  }
  const tasks = await ended();
  const { rows, cards } = await watched();
  const all = [...times, ...clears];
  say(
    `          key → results painted: ${both(answers)}, over ${LONG} ms ${answers.filter((each) => each > LONG).length} of ${answers.length}; and everything at rest: ${both(times)}; cleared: ${both(clears)}; processor ${both(work)}; a plain includes of each word: ${both(plain)}: ${(median(all).middle / median(plain).middle).toFixed(1)} times it; processor: ${longOnes(tasks)}; at most ${rows} rows and ${cards} cards alive`,
  );
  await book.search.blur();
}

/** What an input method does when a word is chosen. */
async function insert(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    // As old as the page until it is heard: one that nobody hears must not pass for a fast one.
    watched.pressed = 0;
    document.addEventListener('beforeinput', ({ timeStamp }) => (watched.pressed = timeStamp), {
      once: true,
      capture: true,
    });
  });
  await page.keyboard.insertText(text);
}

/** Waits until nothing on the page has changed for a while; answers how long after the last key it was painted, ms. */
async function rested(page: Page): Promise<number> {
  return page.evaluate(async (rest) => {
    const { watched } = window as unknown as { watched: Watched };
    while (performance.now() - Math.max(watched.painted, watched.pressed) < rest)
      await new Promise((turn) => setTimeout(turn, 20));
    return Math.max(0, watched.painted - watched.pressed);
  }, REST);
}

async function scrolling({ page, book, session, watched, again, cpu }: Opened): Promise<void> {
  await page.mouse.move(800, 500);
  const act = async (name: string, times: number, once: () => Promise<unknown>): Promise<void> => {
    await again();
    const worked = await cpu();
    const ended = await threadTasks(session);
    for (let n = 0; n < times; n++) {
      await once();
      await page.waitForTimeout(30);
    }
    await rested(page);
    const used = (await cpu()) - worked;
    const tasks = await ended();
    const { rows, cards } = await watched();
    say(
      `          ${name}: processor ${ms(used / times)} each, ${longOnes(tasks)}; at most ${rows} rows and ${cards} cards alive`,
    );
  };
  await act('wheel, 100 times 1,000 px', 100, () => page.mouse.wheel(0, 1000));
  await act('wheel, 50 times 40,000 px', 50, () => page.mouse.wheel(0, 40_000));
  await book.cards.first().focus();
  await act('End and Home, 10 times each', 20, () => page.keyboard.press(flip() ? 'End' : 'Home'));
  await act('PageDown, 100 times', 100, () => page.keyboard.press('PageDown'));
  await act('an arrow down, 100 times', 100, () => page.keyboard.press('ArrowDown'));
}

let isEnd = false;
const flip = (): boolean => (isEnd = !isEnd);

async function moving({ page, book, session, watched, again, cpu }: Opened, raw: number): Promise<void> {
  await page.evaluate(() => (location.hash = '#notes/theme/theme0'));
  await page.locator('.chips').waitFor();
  await rested(page);
  await page.locator('.bulk input').check();
  const n = await page.locator('.bulk b').textContent();
  await page.locator('.bulk .mover button').first().click();
  await page.locator('.bulk [role=option]', { hasText: '主题9' }).waitFor();
  await rested(page);
  await again();
  /** From the press until a word is said; and until the sheet behind it is at rest. */
  const timed = async (act: () => Promise<void>, said: RegExp): Promise<[number, number, Watched, string]> => {
    await again();
    const worked = await cpu();
    const ended = await threadTasks(session);
    await act();
    await book.message.getByText(said).waitFor({ timeout: MINUTE });
    const used = (await cpu()) - worked;
    const rest = await rested(page);
    const seen = await watched();
    return [seen.saidAt - seen.pressed, rest, seen, `processor ${ms(used)}, ${longOnes(await ended())}`];
  };
  const [moved, shown, seen, tasks] = await timed(
    () => page.locator('.bulk [role=option]', { hasText: '主题9' }).click(),
    /已移到/,
  );
  say(
    `          ${n} and moved to another theme: said after ${ms(moved)}, shown after ${ms(shown)}; as many rows read and written and nothing done ${ms(raw)}: ${(moved / raw).toFixed(1)} times it; ${seen.progress.length} times said how far (${seen.progress.at(0) ?? '–'}); ${tasks}`,
  );
  const [undone, back, , then] = await timed(
    () => book.message.getByRole('button', { name: '撤销' }).click(),
    /已撤销/,
  );
  say(`          and taken back: said after ${ms(undone)}, shown after ${ms(back)}; ${then}`);
}

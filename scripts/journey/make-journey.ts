import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchChromium, type LaunchedChromium } from '../../e2e/fixtures/launch-chromium.ts';
import { selectText } from '../../e2e/fixtures/select-text.ts';
import { PanelPage } from '../../e2e/parts/panel-page.ts';
import { ReaderInPage } from '../../e2e/parts/reader-in-page.ts';
import { WritingPage } from '../../e2e/parts/writing-page.ts';
import { Account } from './account.ts';
import { choosePassages, type Passage } from './choose-passages.ts';
import type { FoundSpeech } from './find-speech.ts';
import { journeyWords } from './journey-words.ts';
import { serveSpeech } from './serve-speech.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
/** Passages to keep: two for each of four ways of keeping. */
const PASSAGES = 8;
/** Fewer than that are no journey. */
const FEWEST = 6;

/** Makes the whole journey on a speech in a browser without a window, and leaves pictures, documents and an account of it in out/. Answers the exit status. */
export async function makeJourney(speech: FoundSpeech): Promise<number> {
  await rm(join(out, 'journey'), { recursive: true, force: true });
  await mkdir(join(out, 'journey'), { recursive: true });
  const account = new Account(join(out, 'journey'), (line) => process.stdout.write(`${line}\n`), () => performance.now());
  account.tell(`The journey of ${speech.name}`);
  await using server = await serveSpeech(speech);
  const chromium = await launchChromium({ ...(server && { port: server.port }), network: !server });
  try {
    await travel(chromium, speech, account);
    account.tell(`Everything is in ${join(out, 'journey')}`);
    return 0;
  } finally {
    await account.save();
    await chromium.close();
  }
}

/** The words of each paragraph that is shown, and all of the page's. */
function paragraphsOf(): { paragraphs: string[]; text: string; lang: string } {
  const blocks = [...document.querySelectorAll('p, li, section, article, div')].filter(
    (block) => !block.querySelector('p, li, section, article, div, h1') && block.checkVisibility(),
  );
  return {
    paragraphs: blocks.map((block) => block.textContent ?? ''),
    text: document.body.textContent ?? '',
    lang: /\p{Script=Han}/u.test(document.title + document.body.textContent) ? 'zh' : 'en',
  };
}

async function travel(chromium: LaunchedChromium, speech: FoundSpeech, account: Account): Promise<void> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const reader = await ReaderInPage.of(page);
  const words = journeyWords.zh;
  let passages: Passage[] = [];

  await account.step(
    'Open the speech',
    async () => {
      await page.goto(speech.url, { waitUntil: 'load' });
      const { paragraphs, text } = await page.evaluate(paragraphsOf);
      passages = choosePassages(paragraphs, text, PASSAGES);
      if (passages.length < FEWEST) throw new Error(`only ${passages.length} sentences can be kept; a journey needs ${FEWEST}.`);
      return `${paragraphs.join('').length} characters, ${passages.length} passages to keep`;
    },
    () => page,
  );

  /** Selects a passage as a person does and keeps it in one of four ways. */
  const keep = async (passage: Passage, turn: number): Promise<string> => {
    await selectText(page, passage.from, passage.to);
    const thought = words.thoughts[Math.floor(turn / 2) % words.thoughts.length] ?? '';
    if (turn % 4 === 3) await reader.keepUnder(words.newTheme);
    else if (turn % 4 === 2) await reader.keepAndWrite(thought);
    else await reader.pressOnToolbar(String((turn % 3) + 1));
    return passage.from.slice(0, 16);
  };

  await account.step(
    'Select a passage: the toolbar is there',
    async () => {
      const { from, to } = passages[0] ?? { from: '', to: '' };
      await selectText(page, from, to);
      await reader.toolbar();
    },
    () => page,
  );
  for (const [turn, passage] of passages.entries()) {
    await account.step(`Keep passage ${turn + 1}`, () => keep(passage, turn), turn < 4 ? () => page : undefined);
  }
  await account.step('Undo the last one, and keep it again', async () => {
    const before = (await reader.painted()).length;
    await reader.undo();
    await page.waitForFunction((count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < count, before);
    await keep(passages.at(-1) ?? { from: '', to: '' }, passages.length - 1);
  });

  let painted: string[] = [];
  await account.step(
    'Reload: everything is painted again',
    async () => {
      await page.waitForTimeout(0);
      painted = (await reader.painted()).toSorted();
      await page.reload();
      await page.waitForFunction((count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= count, painted.length);
      const again = (await reader.painted()).toSorted();
      if (again.join('\n') !== painted.join('\n')) throw new Error(`painted before: ${painted.join(' | ')}; now: ${again.join(' | ')}`);
      return `${again.length} parts of ${passages.length} passages, the same words as before`;
    },
    () => page,
  );

  await reviewInPanel(chromium, page, account, passages);
  await seeNotebook(chromium, account);
  await write(chromium, account);
}

/** The side panel: every note is there; thoughts, themes and facts that are missing are filled in. */
async function reviewInPanel(chromium: LaunchedChromium, page: Page, account: Account, passages: Passage[]): Promise<void> {
  const words = journeyWords.zh;
  let panel: PanelPage | undefined;
  await account.step(
    'Open the side panel',
    async () => {
      panel = await PanelPage.open(chromium, page.url());
      await panel.page.setViewportSize({ width: 420, height: 900 });
      await panel.cards.nth(passages.length - 1).waitFor();
      return `${await panel.cards.count()} notes`;
    },
    () => panel?.page,
  );
  if (!panel) return;
  const { cards } = panel;
  await account.step(
    'Review: thoughts, themes, facts',
    async () => {
      const count = await cards.count();
      let written = 0;
      for (let at = 0; at < count; at += 1) {
        const card = cards.nth(at);
        if ((await card.locator('.theme-chip .mark').count()) === 0) await panel?.chooseTheme(card, words.newTheme);
        if (at % 3 === 0 && (await card.locator('.prompt:not(.is-slight)').count()) > 0) {
          await panel?.writeThought(card, words.thoughts[at % words.thoughts.length] ?? '');
          written += 1;
        }
      }
      return `${written} thoughts written beside the page`;
    },
    () => panel?.page,
  );
}

/** The notebook: notes by theme. */
async function seeNotebook(chromium: LaunchedChromium, account: Account): Promise<void> {
  let page: Page | undefined;
  await account.step(
    'Open the notebook',
    async () => {
      page = await chromium.openOwnPage('notebook.html#notes');
      await page.locator('article[data-note]').first().waitFor();
      return `${await page.locator('article[data-note]').count()} notes`;
    },
    () => page,
  );
}

/** Study notes: composed, checked, handed in as Word and Markdown. */
async function write(chromium: LaunchedChromium, account: Account): Promise<void> {
  const words = journeyWords.zh;
  let writing: WritingPage | undefined;
  await account.step(
    'Compose the study notes',
    async () => {
      writing = await WritingPage.open(chromium);
      await writing.chooseTemplate(words.template);
      await writing.fill({ occasion: words.occasion, writerName: words.writerName, writerUnit: words.writerUnit });
      await writing.draft.locator('[data-block]').first().waitFor();
      return `${await writing.findings.count()} kinds of findings`;
    },
    () => writing?.page,
  );
  for (const [format, name] of [['formatWord', 'Word'], ['formatMarkdown', 'Markdown']] as const) {
    await account.step(`Hand in as ${name}`, async () => {
      const download = await writing?.handIn(format);
      if (!download) return;
      const path = join(out, 'journey', download.suggestedFilename());
      await download.saveAs(path);
      return `${download.suggestedFilename()}, ${(await stat(path)).size} bytes`;
    });
  }
}

import { mkdir, readdir, rm, stat } from 'node:fs/promises';
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
import { openSpeech } from './open-speech.ts';
import { serveSpeech } from './serve-speech.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
/** Passages to keep: two for each of four ways of keeping. */
const PASSAGES = 8;
/** Fewer than that are no journey. */
const FEWEST = 6;
/** What an earlier journey left. Nothing else in out/ is touched. */
const LEFT_BEHIND = /\.(?:png|docx|md|txt)$/;

type Travel = { chromium: LaunchedChromium; account: Account; speech: FoundSpeech; words: (typeof journeyWords)['zh'] };

/** Makes the whole journey on a speech in a browser without a window; leaves pictures, documents and an account of it in out/. Answers the exit status. */
export async function makeJourney(speech: FoundSpeech): Promise<number> {
  await mkdir(out, { recursive: true });
  for (const name of await readdir(out)) if (LEFT_BEHIND.test(name)) await rm(join(out, name));
  const account = new Account(
    out,
    (line) => process.stdout.write(`${line}\n`),
    () => performance.now(),
  );
  account.tell(`The journey of ${speech.name}`);
  await using server = await serveSpeech(speech);
  const chromium = await launchChromium({
    ...(server && { port: server.port }),
    network: !server && speech.file === undefined,
    language: speech.locale === 'en' ? 'en-US' : 'zh-CN',
  });
  const travel: Travel = { chromium, account, speech, words: journeyWords[speech.locale] };
  try {
    const { page, kept } = await read(travel);
    await reviewInPanel(travel, page, kept);
    await seeNotebook(travel);
    await write(travel);
    account.tell(`Pictures, documents and this account are in ${out}`);
    return 0;
  } finally {
    await account.save();
    await chromium.close();
  }
}

/** The words of each paragraph that is shown, and all of the page's. */
function wordsOf(): { paragraphs: string[]; text: string } {
  const inner = 'p, li, section, article, div, h1, h2';
  // In a page of our own, what stands beside the text is no speech.
  const root = document.querySelector('.article-text') ?? document.body;
  const blocks = [...root.querySelectorAll('p, li, section, article, div')].filter(
    (block) => !block.querySelector(inner) && block.checkVisibility(),
  );
  return { paragraphs: blocks.map((block) => block.textContent ?? ''), text: root.textContent ?? '' };
}

/** Reading: passages selected and kept in four ways, one taken back, everything there again after a reload. */
async function read({ chromium, account, speech, words }: Travel): Promise<{ page: Page; kept: number }> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const reader = await ReaderInPage.of(page, speech.locale);
  const pictured = (): Page => page;
  let passages: Passage[] = [];
  await account.step(
    'Open the speech',
    async () => {
      await openSpeech(speech, page, chromium);
      const { paragraphs, text } = await page.evaluate(wordsOf);
      passages = choosePassages(paragraphs, text, PASSAGES);
      if (passages.length < FEWEST)
        throw new Error(`only ${passages.length} sentences can be kept; a journey needs ${FEWEST}.`);
      return `${paragraphs.join('').length} characters`;
    },
    pictured,
  );
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) throw new Error('The page holds no sentences.');
  await account.step(
    'Select a passage: the toolbar is there',
    async () => {
      await selectText(page, first.from, first.to);
      await reader.toolbar();
    },
    pictured,
  );
  for (const [turn, passage] of passages.entries()) {
    await selectText(page, passage.from, passage.to);
    const beginning = `“${passage.from.slice(0, 14)}…”`;
    const keep = async (act: Promise<void>): Promise<string> => act.then(() => beginning);
    if (turn % 4 === 2) {
      await account.step('Keep, and open the field for a thought', () => keep(reader.keepAndOpenField()), pictured);
      await account.step(
        'Write the thought',
        () => reader.writeThought(words.thoughts[turn % words.thoughts.length] ?? ''),
        pictured,
      );
    } else if (turn % 4 === 3) {
      await account.step('Keep under a theme by its name', () => keep(reader.keepUnder(words.newTheme)), pictured);
    } else {
      const key = String((turn % 3) + 1);
      await account.step(`Keep with key ${key}`, () => keep(reader.pressOnToolbar(key)), pictured);
    }
  }
  await account.step(
    'Undo the last one, and keep it again',
    async () => {
      const before = (await reader.painted()).length;
      await reader.undo();
      await page.waitForFunction(
        (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < count,
        before,
      );
      await selectText(page, last.from, last.to);
      await reader.keepUnder(words.newTheme);
    },
    pictured,
  );
  await account.step(
    'Reload: everything is painted again',
    async () => {
      const painted = (await reader.painted()).toSorted();
      await page.reload();
      await page.waitForFunction(
        (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= count,
        painted.length,
      );
      const again = (await reader.painted()).toSorted();
      if (again.join('\n') !== painted.join('\n'))
        throw new Error(`painted before: ${painted.join(' | ')}; now: ${again.join(' | ')}`);
      return `${passages.length} passages, the same words as before`;
    },
    pictured,
  );
  return { page, kept: passages.length };
}

/** The side panel: every note is there; facts, themes and thoughts are filled in, some thoughts left for later. */
async function reviewInPanel({ chromium, account, speech, words }: Travel, page: Page, kept: number): Promise<void> {
  let panel: PanelPage | undefined;
  const pictured = (): Page | undefined => panel?.page;
  await account.step(
    'Open the side panel',
    async () => {
      panel = await PanelPage.open(chromium, page.url(), speech.locale);
      // As wide as a panel, and high enough for the picture to hold more than two notes.
      await panel.page.setViewportSize({ width: 420, height: 1100 });
      await panel.cards.nth(kept - 1).waitFor();
      return `${await panel.cards.count()} notes`;
    },
    pictured,
  );
  const { facts } = speech;
  if (facts) {
    await account.step(
      'Add what the page did not tell',
      async () => {
        for (const fact of ['speaker', 'date'] as const) await panel?.addFact(fact, facts[fact]);
        return `${facts.speaker}, ${facts.date}`;
      },
      pictured,
    );
  }
  await account.step(
    'Review the notes',
    async () => {
      if (!panel) throw new Error('The panel is not open.');
      let [written, themed] = [0, 0];
      for (let at = 0; at < kept; at += 1) {
        const card = panel.cards.nth(at);
        if ((await card.locator('.theme-chip .mark').count()) === 0) {
          await panel.chooseTheme(card, words.newTheme);
          themed += 1;
        }
        // Every fourth waits: its place in the study notes asks for it.
        if (at % 4 !== 3 && (await card.locator('.prompt:not(.is-slight)').count()) > 0) {
          await panel.writeThought(card, words.thoughts[(at + 3) % words.thoughts.length] ?? '');
          written += 1;
        }
      }
      await panel.writeApplication(panel.cards.first(), words.application);
      return `${written} thoughts written, ${themed} notes put under a theme`;
    },
    pictured,
  );
}

/** The notebook: notes by theme. */
async function seeNotebook({ chromium, account }: Travel): Promise<void> {
  let page: Page | undefined;
  await account.step(
    'Open the notebook',
    async () => {
      page = await chromium.openOwnPage('notebook.html#notes');
      await page.locator('article[data-note]').first().waitFor();
      return `${await page.locator('article[data-note]').count()} notes by theme`;
    },
    () => page,
  );
}

/** Study notes: composed, checked, handed in as Word and Markdown. */
async function write({ chromium, account, speech, words }: Travel): Promise<void> {
  let writing: WritingPage | undefined;
  await account.step(
    'Compose the study notes',
    async () => {
      writing = await WritingPage.open(chromium, speech.locale);
      await writing.chooseTemplate(words.template);
      await writing.setUp({ occasion: words.occasion, writerName: words.writerName, writerUnit: words.writerUnit });
      await writing.draft.locator('[data-block]').first().waitFor();
      await writing.compose();
      await writing.findings.first().waitFor();
      return `${(await writing.blocks()).length} blocks, ${await writing.findings.count()} kinds of findings`;
    },
    () => writing?.page,
  );
  for (const [format, name] of [
    ['formatWord', 'Word'],
    ['formatMarkdown', 'Markdown'],
    ['formatText', 'plain text'],
  ] as const) {
    await account.step(
      `Hand in as ${name}`,
      async () => {
        if (!writing) throw new Error('The writing page is not open.');
        const download = await writing.handIn(format);
        const path = join(out, download.suggestedFilename());
        await download.saveAs(path);
        return `${download.suggestedFilename()}, ${(await stat(path)).size} bytes`;
      },
      () => writing?.page,
    );
  }
}

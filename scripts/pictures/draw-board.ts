import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillNotebook } from '../../e2e/fixtures/fill-notebook.ts';
import { launchChromium } from '../../e2e/fixtures/launch-chromium.ts';
import { NotebookRows } from '../../e2e/fixtures/notebook-rows.ts';
import { ThemesPage } from '../../e2e/parts/themes-page.ts';
import { notesFor } from '../../e2e/fixtures/notes-for.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** When the pictures are taken, whenever that is. */
const NOW = Date.UTC(2026, 5, 20, 8);
/** More than that is no picture for a document. */
const MOST_BYTES = 150_000;

type Picture = { name: string; each: number; width: number; height: number; appearance: 'light' | 'dark' };
const PICTURES: Record<'zh' | 'en', Picture[]> = {
  zh: [
    { name: 'board-3', each: 3, width: 1440, height: 532, appearance: 'light' },
    { name: 'board-30', each: 30, width: 1440, height: 532, appearance: 'light' },
    { name: 'board-300', each: 300, width: 1440, height: 532, appearance: 'light' },
    { name: 'board-30-narrow', each: 30, width: 360, height: 800, appearance: 'light' },
  ],
  en: [{ name: 'board-30-en-dark', each: 30, width: 1440, height: 532, appearance: 'dark' }],
};

/** Draws the board of themes with few, with many and with very many notes under each, wide and narrow, in both languages and appearances. */
export async function drawBoard(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const lang of ['zh', 'en'] as const) await drawIn(lang);
}

/** A browser of its own for each language: a new notebook has the themes of that. */
async function drawIn(lang: 'zh' | 'en'): Promise<void> {
  const chromium = await launchChromium({ language: lang === 'en' ? 'en-US' : 'zh-CN' });
  try {
    await NotebookRows.open(chromium.context, chromium.extensionId);
    const bare = await chromium.openOwnPage('manifest.json');
    await chromium.context.clock.setFixedTime(NOW);
    let isNested = false;
    for (const { name, each, width, height, appearance } of PICTURES[lang]) {
      await fillNotebook(bare, notesFor(lang === 'en' ? 'en-speech' : 'zh-speech', each, NOW), {
        locale: lang === 'en' ? 'en' : 'zh-CN',
        appearance,
      });
      const page = await chromium.openOwnPage('notebook.html#themes');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const board = new ThemesPage(page);
      await board.names.first().waitFor();
      if (!isNested) {
        // Two under the second: so it is seen how themes stand under another.
        for (let times = 0; times < 2; times++) {
          await page
            .locator('[data-theme-link]')
            .nth(times + 2)
            .focus();
          await page.keyboard.press('Alt+Shift+ArrowRight');
          await page.locator('.children li').nth(times).waitFor();
        }
        isNested = true;
        await page.reload();
        await board.names.first().waitFor();
      }
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      const { size } = await stat(path);
      if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}.`);
      process.stdout.write(`· docs/pictures/${name}.png, ${Math.ceil(size / 1000)} kB\n`);
      await page.close();
    }
  } finally {
    await chromium.close();
  }
}

import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fillNotebook } from '../../e2e/fixtures/fill-notebook.ts';
import { launchChromium, type LaunchedChromium } from '../../e2e/fixtures/launch-chromium.ts';
import { NotebookRows } from '../../e2e/fixtures/notebook-rows.ts';
import { putRows } from '../../e2e/fixtures/put-rows.ts';
import { chosenViews, MOST_BYTES } from './chosen-views.ts';
import { notesToView, unplacedToView } from '../../e2e/fixtures/notes-to-view.ts';
import { takePicture } from './take-picture.ts';
import { reachView, views, type View } from '../../e2e/fixtures/notebook-views.ts';

const all = fileURLToPath(new URL('../../out/pictures', import.meta.url));
const chosen = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** When the pictures are taken, whenever that is. */
const NOW = Date.UTC(2026, 5, 20, 8);
const COUNTS = [0, 3, 3000];
const APPEARANCES = ['light', 'dark'] as const;
const WINDOWS = [
  { width: 360, height: 800 },
  { width: 900, height: 900 },
  { width: 1440, height: 900 },
];
const TALLEST = 2400;

/**
 * Draws every view of the notebook (with `names`, those whose picture's name begins with one) empty, with 3 and with 3,000 notes, in three widths, both
 * appearances and both languages, into out/pictures; those chosen for docs/pictures are copied there.
 * @throws when one of those is too large for a document.
 */
export async function drawViews(names: readonly string[]): Promise<void> {
  await mkdir(all, { recursive: true });
  for (const lang of ['zh', 'en'] as const) {
    const jobs = COUNTS.flatMap((count) =>
      views
        .filter(({ empty, most = Infinity }) => (empty || count > 0) && count <= most)
        .map((view) => ({ view, count, lang, name: `${view.name}-${count}-${lang}` })),
    ).filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)));
    if (jobs.length === 0) continue;
    const chromium = await launchChromium({ language: lang === 'en' ? 'en-US' : 'zh-CN' });
    try {
      await NotebookRows.open(chromium.context, chromium.extensionId);
      const bare = await chromium.openOwnPage('manifest.json');
      await chromium.context.clock.setFixedTime(NOW);
      for (const job of jobs) await draw(chromium, bare, job);
    } finally {
      await chromium.close();
    }
  }
  process.stdout.write('· out/pictures/\n');
}

type Job = { view: View; count: number; lang: 'zh' | 'en'; name: string };

async function draw(chromium: LaunchedChromium, bare: Page, { view, count, lang, name }: Job): Promise<void> {
  const settings = { locale: lang === 'en' ? 'en' : 'zh-CN', look: view.look ?? 'cards' };
  await fillNotebook(bare, count === 0 ? [] : notesToView(lang, count, NOW), settings, []);
  await putRows(bare, 'meta', [{ key: 'unplaced', value: unplacedToView(count, NOW) }]);
  const page = await chromium.openOwnPage(`notebook.html${view.hash}`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Counted after the first notes are drawn.
  if (count > 0) await page.locator('.count-badge.due').waitFor();
  await reachView(page, view, lang);
  for (const appearance of APPEARANCES) {
    await page.evaluate((theme) => {
      document.documentElement.dataset['theme'] = theme;
    }, appearance);
    for (const window of WINDOWS) {
      const file = `${name}-${appearance}-${window.width}.png`;
      const path = join(all, file);
      await takePicture(page, path, { ...window, tall: view.tall && TALLEST });
      if (!chosenViews.includes(file.replace('.png', ''))) continue;
      const { size } = await stat(path);
      if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}.`);
      await copyFile(path, join(chosen, file));
      process.stdout.write(`· docs/pictures/${file}, ${Math.ceil(size / 1000)} kB\n`);
    }
  }
  await page.close();
}

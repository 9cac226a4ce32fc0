import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { bundle } from '../../bench/bundle.ts';
import { wordToPdf } from '../word/word-to-pdf.ts';
import type * as Drafts from './word-drafts.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** Dots per inch: an A4 page is 600 wide. */
const RESOLUTION = 73;
/** Which pages: the last of one too. */
const LAST_TOO = 'word-personal';

/** Draws pages of the Word files of docs/drafts.md, as LibreOffice lays them out, into docs/pictures/. */
export async function drawWord(): Promise<void> {
  const { wordDrafts } = runInThisContext(`${await bundle('word-drafts', 'scripts/pictures')}; bench`, {
    filename: 'word-drafts.js',
  }) as typeof Drafts;
  await mkdir(folder, { recursive: true });
  const into = await mkdtemp(join(tmpdir(), 'zhaji-word-'));
  try {
    const files = await wordDrafts();
    const paths: string[] = [];
    for (const [name, bytes] of files) {
      paths.push(join(into, `${name}.docx`));
      await writeFile(paths.at(-1)!, new Uint8Array(bytes));
    }
    for (const [at, pdf] of wordToPdf(paths, into).entries()) {
      const name = [...files.keys()][at]!;
      draw(pdf, 1, join(folder, `${name}-1`));
      if (name === LAST_TOO) draw(pdf, pagesOf(pdf), join(folder, `${name}-last`));
    }
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

function draw(pdf: string, page: number, picture: string): void {
  const args = ['-png', '-singlefile', '-r', String(RESOLUTION), '-f', String(page), '-l', String(page), pdf, picture];
  const done = spawnSync('pdftoppm', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${picture}.png could not be drawn: ${done.error?.message ?? done.stderr}`);
}

function pagesOf(pdf: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout)?.[1] ?? 1);
}

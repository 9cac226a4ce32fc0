import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import type { ExportTimes } from './export.ts';
import { FreshPages } from './fresh-pages.ts';
import { median } from './median.ts';

/** How many notes become one file: a long document, and a notebook of years. */
const NOTES = { 'study notes': 500, notes: 5_000 } as const;
/** So many pages nobody has been on before: of one alone the first time says as much of the machine. */
const PAGES = 5;
/** What is asked of the first file, ms. */
const most = (id: string): number => (id === 'word' ? 1_000 : 500);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** `npm run bench -- export`: how long each kind of file takes to be made, beside writing the same input down as JSON. */
export async function runExport(): Promise<void> {
  await using fresh = await FreshPages.start();
  const code = await bundle('export');
  const kinds = await fresh.on('/', code, (page) => callInPage<Record<keyof typeof NOTES, string[]>>(page, 'kinds'));
  for (const kind of ['study notes', 'notes'] as const)
    for (const id of kinds[kind]) {
      const count = NOTES[kind];
      const pages: ExportTimes[] = [];
      for (let k = 0; k < PAGES; k++)
        pages.push(await fresh.on('/', code, (page) => callInPage<ExportTimes>(page, 'exportTimes', kind, id, count)));
      const firsts = pages.map(({ first }) => first);
      const { middle } = median(pages.flatMap(({ times }) => times));
      const written = median(pages.flatMap(({ plain }) => plain)).middle;
      const size = pages[0]!.size;
      process.stdout.write(
        `export    ${count.toLocaleString('en')} ${kind === 'notes' ? 'notes' : 'quotations'} to ${id} (${(size / 1024).toFixed(0)} KB): first in a fresh page, median of ${PAGES}, ${ms(median(firsts).middle)} (${ms(Math.min(...firsts))} to ${ms(Math.max(...firsts))}; asked: < ${most(id)} ms), then ${ms(middle)}; as JSON ${ms(written)}: ${(middle / written).toFixed(0)} times it\n`,
      );
    }
}

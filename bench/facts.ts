import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SpeechDraft } from '@/utils/model/speech';
import { speechPageBytes, speechTestPages } from '../e2e/fixtures/speech-pages.ts';
import { bundle } from './bundle.ts';
import { callInPage } from './call-in-page.ts';
import { decodePage } from './decode-page.ts';
import { factsCells, factsTable, type FactsRow } from './facts-table.ts';
import { FreshPages } from './fresh-pages.ts';
import { rightCells } from './right-cells.ts';
import { savedAddress } from './saved-address.ts';

type Wanted = { page: string; html: string; url: string; right?: FactsRow['right'] };
type Read = Wanted & { speech: SpeechDraft; took: number };

/**
 * `npm run bench -- facts [--set FOLDER] [--details] [--no-rules] [--json]`: what is read of saved pages (.html, .htm, .shtml, in any encoding,
 * in folders or not), as a table; of our own test pages where no folder is given, with what is wrong. Options that make no sense are told, with exit code 1.
 */
export async function runFacts(args: string[]): Promise<void> {
  let options: Options;
  let wanted: Wanted[];
  try {
    options = readOptions(args);
    wanted = options.set === undefined ? ownPages() : savedPages(options.set);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const read = await readAll(wanted, !options['no-rules']);
  const rows = read.map(({ page, speech, right }) => ({ page, read: factsCells(speech), ...(right && { right }) }));
  const said = options.json
    ? JSON.stringify(
        read.map(({ page, url, speech, took }) => ({ page, url, took, ...speech })),
        null,
        1,
      )
    : [factsTable(rows), ...(options.details ? read.map(detailsOf) : [])].join('\n\n');
  process.stdout.write(`${said}\n`);
}

type Options = { set?: string; details: boolean; 'no-rules': boolean; json: boolean };

function readOptions(args: string[]): Options {
  const off = { type: 'boolean', default: false } as const;
  return parseArgs({ args, options: { set: { type: 'string' }, details: off, 'no-rules': off, json: off } }).values;
}

async function readAll(wanted: Wanted[], rules: boolean): Promise<Read[]> {
  await using fresh = await FreshPages.start();
  const code = await bundle('facts-in-page');
  return await fresh.on('/', code, async (page) => {
    const all: Read[] = [];
    for (const each of wanted)
      all.push({
        ...each,
        ...(await callInPage<Pick<Read, 'speech' | 'took'>>(page, 'readFacts', each.html, each.url, rules)),
      });
    return all;
  });
}

function ownPages(): Wanted[] {
  return speechTestPages.map(({ name, url, right }) => ({
    page: name,
    html: decodePage(speechPageBytes(name)),
    url,
    right: rightCells(right),
  }));
}

/** The pages in a folder and those in it, by name. */
function savedPages(folder: string): Wanted[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.s?html?$/iu.test(path))
    .toSorted();
  if (paths.length === 0) throw new Error(`--set: there are no .html files in ${folder}.`);
  return paths.map((path) => {
    const html = decodePage(readFileSync(join(folder, path)));
    return { page: path, html, url: savedAddress(html, path.replaceAll('\\', '/')) };
  });
}

/** Everything that was read of a page but its text, and where each fact was found. */
function detailsOf({ page, url, speech, took }: Read): string {
  const facts = Object.entries(speech.evidence).map(([fact, evidence]) => {
    const value = speech[fact as keyof typeof speech.evidence];
    return `  ${fact}: ${value} (${evidence?.from}${evidence?.guessed ? ', guessed' : ''})`;
  });
  const outline = speech.outline.map(({ level, marker, label }) => `  ${'  '.repeat(level)}${marker}${label}`);
  const size = speech.paragraphs.reduce((sum, text) => sum + text.length, 0);
  return [
    `${page} (${url})`,
    ...facts,
    `  ${speech.lang}, ${speech.paragraphs.length} paragraphs, ${size} characters, ${took.toFixed(1)} ms`,
    ...outline,
  ].join('\n');
}

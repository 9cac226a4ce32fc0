import { describe, expect, it } from 'vitest';
import { decodePage } from '@/bench/decode-page';
import { factsCells, factsTable, wrongCells, type FactsRow } from '@/bench/facts-table';
import { speechPageBytes, speechTestPages } from '@/e2e/fixtures/speech-pages';
import { rightCells } from '@/bench/right-cells';
import { readSpeech } from './read-speech';

const parse = (name: string): Document =>
  new DOMParser().parseFromString(decodePage(speechPageBytes(name)), 'text/html');

describe('facts of our test pages', () => {
  it('are right, each and every one', () => {
    const rows: FactsRow[] = speechTestPages.map(({ name, url, right }) => ({
      page: name,
      read: factsCells(readSpeech(parse(name), url)),
      right: rightCells(right),
    }));
    process.stdout.write(`${factsTable(rows)}\n`);
    expect(rows.flatMap(wrongCells)).toEqual([]);
  });
});

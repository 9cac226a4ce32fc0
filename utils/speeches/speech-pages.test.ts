// @vitest-environment happy-dom
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

  it('without any rule are the same, but for what only a rule can tell', () => {
    const rows: FactsRow[] = speechTestPages.map(({ name, url, right }) => ({
      page: name,
      read: factsCells(readSpeech(parse(name), url, { sites: [] })),
      right: rightCells(right),
    }));
    const wrong = rows.flatMap(wrongCells).map((each) => each.slice(0, each.indexOf(' is ')));
    expect(wrong).toEqual([
      'people: preTitle',
      'people: speaker',
      'people-paper: preTitle',
      'people-paper: speaker',
      'ccdi: preTitle',
      'wechat: publication',
      'wechat: publishedOn',
      'discuz: title',
      'wechat-foot: publication',
      'wechat-foot: publishedOn',
    ]);
  });
});

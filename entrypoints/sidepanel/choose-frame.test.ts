import { expect, test } from 'vitest';
import type { PagePlacement, Placed } from '@/utils/messaging/calls';
import { chooseFrame } from './choose-frame';

const report = (part: { top?: boolean; speechId?: string | null; text?: string; states?: string[] }): Placed => ({
  top: part.top ?? false,
  opened: 1,
  address: 'http://yundu.example/a',
  speechId: part.speechId ?? null,
  speech: {
    title: '',
    lang: 'zh-CN',
    outline: [],
    paragraphs: [part.text ?? ''],
    fingerprint: { hashes: [], shingles: 0 },
    evidence: {},
  },
  placements: Object.fromEntries(
    (part.states ?? []).map((state, index) => [`note${index}`, { state: state as PagePlacement['state'] }]),
  ),
});
const frames = (reports: Placed[]): Map<number, Placed> => new Map(reports.map((each, index) => [index * 3, each]));

const top = report({ top: true, text: '导航' });
const body = report({ text: '很长的正文' });
const kept = report({ speechId: 'speech01', text: '短' });
const fuller = report({ speechId: 'speech02', states: ['exact', 'exact'] });

test.each([
  ['the only one', [top], 0],
  ['the one with the text', [top, body], 3],
  ['the one something was kept from', [body, kept, top], 3],
  ['the one with more notes', [kept, fuller], 3],
  ['the top one of equals', [report({}), report({ top: true })], 3],
])('%s is chosen', (_, reports, chosen) => {
  const answer = chooseFrame(frames(reports));
  expect(answer?.frameId).toBe(chosen);
  expect(answer?.placed).toEqual(reports[chosen / 3]);
  expect(answer?.elsewhere.size).toBe(0);
});

test('of no frames none is', () => {
  expect(chooseFrame(new Map())).toBeNull();
});

test('notes of one speech that another frame has drawn are there, those of another speech are not', () => {
  const here = report({
    top: true,
    speechId: 'speech01',
    text: '上半篇',
    states: ['exact', 'lost', 'ambiguous', 'lost'],
  });
  const there = report({ speechId: 'speech01', states: ['lost', 'moved', 'approximate', 'lost'] });
  const other = report({ speechId: 'speech02', states: ['exact'] });
  const { placed, elsewhere } = chooseFrame(frames([other, here, there]))!;
  expect(Object.values(placed.placements).map(({ state }) => state)).toEqual(['exact', 'moved', 'approximate', 'lost']);
  expect([...elsewhere]).toEqual([
    ['note1', 6],
    ['note2', 6],
  ]);
});

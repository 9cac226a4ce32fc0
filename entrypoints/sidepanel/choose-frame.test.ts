import { expect, test } from 'vitest';
import type { Placed } from '@/utils/messaging/calls';
import { chooseFrame } from './choose-frame';

const report = (part: { top?: boolean; speechId?: string | null; text?: string; notes?: number }): Placed => ({
  top: part.top ?? false,
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
    Array.from({ length: part.notes ?? 0 }, (_, index) => [`note${index}`, { state: 'exact' as const }]),
  ),
});

const top = report({ top: true, text: '导航' });
const body = report({ text: '很长的正文' });
const kept = report({ speechId: 'speech01', text: '短' });
const fuller = report({ speechId: 'speech02', notes: 2 });

test.each([
  ['nothing', [], null],
  ['the only one', [top], top],
  ['the one with the text', [top, body], body],
  ['the one something was kept from', [body, kept, top], kept],
  ['the one with more notes', [kept, fuller], fuller],
  ['the top one of equals', [report({}), report({ top: true })], report({ top: true })],
])('%s is chosen', (_, reports, chosen) => {
  expect(chooseFrame(reports)).toEqual(chosen);
});

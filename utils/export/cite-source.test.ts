import { expect, test } from 'vitest';
import { aSpeech } from '@/utils/study-notes/fixtures/material';
import { citeSource, type SourceFacts } from './cite-source';

const created = new Date(2026, 4, 1, 12).getTime();
const of = (facts: Partial<SourceFacts>): SourceFacts => ({
  ...aSpeech({ id: 's', title: '把书读进去，把事做出来', urls: ['https://example.org/a.html'] }),
  speaker: undefined,
  date: undefined,
  publication: undefined,
  publishedOn: undefined,
  created,
  ...facts,
});

test.each<[Partial<SourceFacts>, string]>([
  [
    { speaker: '沈知远', publication: '云渡日报', publishedOn: '2026-04-24' },
    '沈知远. 把书读进去，把事做出来[N/OL]. 云渡日报, 2026-04-24[2026-05-01]. https://example.org/a.html',
  ],
  [
    { speaker: '沈知远', publication: '云渡网', publishedOn: '2026-04-24' },
    '沈知远. 把书读进去，把事做出来[EB/OL]. 云渡网, (2026-04-24)[2026-05-01]. https://example.org/a.html',
  ],
  [
    { publishedOn: '2026-04-24' },
    '把书读进去，把事做出来[EB/OL]. (2026-04-24)[2026-05-01]. https://example.org/a.html',
  ],
  // No day of publication: the day it was given, in brackets; with the title, where it is nowhere on the web.
  [
    { speaker: '沈知远', date: '2026-04-23' },
    '沈知远. 把书读进去，把事做出来（2026年4月23日）[EB/OL]. [2026-05-01]. https://example.org/a.html',
  ],
  [
    { date: '2026-04-23', publication: '云渡日报' },
    '把书读进去，把事做出来（2026年4月23日）[N/OL]. 云渡日报[2026-05-01]. https://example.org/a.html',
  ],
  [{ date: '2026-04-23', publication: '云渡日报', urls: [] }, '把书读进去，把事做出来（2026年4月23日）[N]. 云渡日报.'],
  [
    { publication: '云渡日报', publishedOn: '2026-04-24', urls: ['read:/abc'] },
    '把书读进去，把事做出来[N]. 云渡日报, 2026-04-24.',
  ],
  [
    { publication: '新华每日电讯', publishedOn: '2026-04-24', urls: [] },
    '把书读进去，把事做出来[N]. 新华每日电讯, 2026-04-24.',
  ],
  [
    { publication: '《云渡日报》（海外版）', publishedOn: '2026-04-24', urls: [] },
    '把书读进去，把事做出来[N]. 《云渡日报》（海外版）, 2026-04-24.',
  ],
  [
    { publication: '云渡大学学报', publishedOn: '2026-04-24', urls: [] },
    '把书读进去，把事做出来[J]. 云渡大学学报, 2026.',
  ],
  [
    { publication: '云渡公报', publishedOn: '2026-04-24' },
    '把书读进去，把事做出来[J/OL]. 云渡公报, 2026[2026-05-01]. https://example.org/a.html',
  ],
  [{ publication: '学习月刊', urls: [] }, '把书读进去，把事做出来[J]. 学习月刊.'],
  [{ publication: '窗口杂志', urls: [] }, '把书读进去，把事做出来[J]. 窗口杂志.'],
  [{ urls: ['read:/abc'] }, '把书读进去，把事做出来[Z].'],
  [{ title: '《小窗口里的大文章》', urls: [] }, '小窗口里的大文章[Z].'],
  [{ title: ' ', speaker: '沈知远' }, '沈知远. [2026-05-01]. https://example.org/a.html'],
  [{ title: '', speaker: '沈知远', urls: [] }, ''],
])('GB/T 7714 from what is known: %j', (facts, entry) => {
  expect(citeSource(of(facts), 'zh-CN')).toBe(entry);
});

test.each<[Partial<SourceFacts>, string]>([
  [
    {
      title: 'The questions we carry home',
      speaker: 'Mara Ellison',
      publication: 'Harbour Daily',
      publishedOn: '2026-03-03',
    },
    'Mara Ellison. “The questions we carry home.” Harbour Daily, 3 March 2026. https://example.org/a.html (read on 1 May 2026).',
  ],
  [{ title: 'What “now” means?', urls: [] }, '“What ‘now’ means?”'],
])('plain in English: %j', (facts, entry) => {
  expect(citeSource(of(facts), 'en')).toBe(entry);
});

// @vitest-environment node
import { expect, it } from 'vitest';
import { readBackup } from '@/utils/import/read-backup';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { notesJson } from './notes-json';

const speech = (id: string): Speech => ({
  id,
  title: '讲话',
  pageTitle: '讲话',
  lang: 'zh-CN',
  outline: [],
  paragraphs: [],
  fingerprint: { hashes: [], shingles: 0 },
  evidence: {},
  urls: [`https://news.example/${id}`],
  thought: '',
  created: 1,
  changed: 1,
});
const theme = (id: string, parent?: string): Theme => ({
  id,
  name: { zh: id },
  style: 1,
  keywords: {},
  order: 0,
  ...(parent !== undefined && { parent }),
  created: 1,
  changed: 1,
});
const note = (id: string, part: Partial<Note>): Note => ({
  id,
  speechId: 's1',
  anchor: { exact: '字', prefix: '', suffix: '', start: 0 },
  quote: '字',
  paragraph: { index: -1, text: '字' },
  section: [],
  themes: [],
  thought: '',
  application: '',
  created: 1,
  changed: 1,
  ...part,
});

it('takes with chosen notes the speeches they are from and the themes they are under, and nothing else', async () => {
  const blob = await notesJson.render(
    {
      notes: [
        note('n0000001', { themes: [{ id: 'b', by: 'reader' }] }),
        note('n0000002', { speechId: 's2', themes: [{ id: 'c', by: 'reader' }], deleted: 1 }),
      ],
      speeches: [speech('s1'), speech('s2')],
      themes: [theme('a'), theme('b', 'a'), theme('c')],
    },
    { locale: 'zh-CN', date: '2026-11-27' },
    new AbortController().signal,
  );
  const { data, scope, made, rejected } = await readBackup(blob);
  expect([scope, made, rejected]).toEqual(['part', '2026-11-27', []]);
  expect([data.notes, data.speeches, data.themes].map((rows) => rows.map(({ id }) => id))).toEqual([
    ['n0000001'],
    ['s1'],
    ['a', 'b'],
  ]);
});

import { expect, test } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { findDocuments } from './find-documents';

const doc = (id: string, title: string, text: string): StudyNotes => ({
  version: 1,
  id,
  title,
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [{ kind: 'paragraph', text, from: 'reader' }],
  created: 0,
  changed: 0,
});
const documents = [doc('a', '读进去', '把书读进去。'), doc('b', '做出来', '把事做出来，九分在落实。')];

test.each([
  ['', ['a', 'b']],
  ['读进', ['a']],
  ['落实', ['b']],
  ['把　做出来', ['b']],
  ['为民服务', ['a']],
  ['没有的词', []],
])('“%s”', (query, ids) => {
  const themes = ({ id }: StudyNotes) => (id === 'a' ? ['为民服务'] : []);
  expect(findDocuments(documents, query, themes).map(({ id }) => id)).toEqual(ids);
});

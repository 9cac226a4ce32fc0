import { expect, test } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { studyNotesLength } from './study-notes-length';

const doc: StudyNotes = {
  version: 1,
  id: 'draft',
  title: '题目',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  created: 0,
  changed: 0,
  blocks: [
    { kind: 'quotation', noteId: 'n', text: '一二三四五六', elided: [[2, 4]], leadIn: '他说：' },
    { kind: 'prompt', about: '这里还没有写' },
    { kind: 'thought', noteId: 'n', text: '我想，3 天够了。' },
    { kind: 'list', items: ['甲', '乙'] },
  ],
};

test('counts what is handed in, and how much of it is quoted', () => {
  // 题目 2 + 他说： 3 + 一二……五六 6 + 我想，3 天够了。 8 + 甲乙 2
  expect(studyNotesLength(doc)).toMatchObject({ characters: 21, quoted: 6, quotedShare: 6 / 21 });
});

test('an empty document quotes nothing', () => {
  expect(studyNotesLength({ ...doc, title: '', blocks: [] })).toMatchObject({
    characters: 0,
    quoted: 0,
    quotedShare: 0,
  });
});

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MAX_KEPT_WORDS, MAX_LINE, MAX_OWN_WORDS } from './limits';
import { StudyNotes } from './study-notes';

const doc = (facts: Partial<StudyNotes>): StudyNotes => ({
  version: 1,
  id: 'd',
  title: '题',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [],
  created: 0,
  changed: 0,
  ...facts,
});
const line = '长'.repeat(MAX_LINE);
const text = '长'.repeat(MAX_OWN_WORDS);
const own = '长'.repeat(MAX_KEPT_WORDS);

test.each<[string, (more: string) => Partial<StudyNotes>]>([
  ['title', (more) => ({ title: line + more })],
  ['template', (more) => ({ templateId: line + more })],
  ['name', (more) => ({ writer: { name: line + more } })],
  ['unit', (more) => ({ writer: { name: '', unit: line + more } })],
  ['paragraph', (more) => ({ blocks: [{ kind: 'paragraph', from: 'reader', text: text + more }] })],
  ['lead-in', (more) => ({ blocks: [{ kind: 'quotation', noteId: 'n', text, elided: [], leadIn: text + more }] })],
  ['thought', (more) => ({ blocks: [{ kind: 'thought', noteId: 'n', text: own + more }] })],
  ['application', (more) => ({ blocks: [{ kind: 'application', noteId: 'n', text: own + more }] })],
  ['item of a list', (more) => ({ blocks: [{ kind: 'list', items: [text + more] }] })],
])('a %s may be as long as its limit, not longer', (_, facts) => {
  expect(v.is(StudyNotes, doc(facts('')))).toBe(true);
  expect(v.is(StudyNotes, doc(facts('长')))).toBe(false);
});

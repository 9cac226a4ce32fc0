// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { editNote } from './edit-note';
import { editSpeech } from './edit-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { recordStudyNotes } from './record-study-notes';
import { speechList } from './speech-list';
import { storedCounts } from './stored-counts';
import { trashNote } from './trash-note';
import { trashSpeech } from './trash-speech';
import { trashStudyNotes } from './trash-study-notes';

const doc = (id: string, noteIds: string[]) => ({
  version: 1 as const,
  id,
  title: '心得',
  templateId: 'report',
  lang: 'zh-CN' as const,
  date: '2026-04-24',
  blocks: noteIds.map((noteId) => ({
    kind: 'quotation' as const,
    noteId,
    text: '治水先治人心。',
    elided: [],
    leadIn: '',
  })),
  created: 1,
  changed: 1,
});

test('each speech with what the reader has of it, the trash left out', async () => {
  const notebook = freshNotebook();
  const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  for (const id of ['n2', 'n3'])
    await keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });
  const other = 'https://other.example/2.html';
  const two = await keepNote(notebook, { note: sampleNote('n4'), speech: sampleSpeech({}, 2), url: other });
  await editNote(notebook, 'n1000000', { thought: '一' });
  await editNote(notebook, 'n3000000', { thought: '三' });
  await trashNote(notebook, 'n3000000');
  await editSpeech(notebook, speechId, { thought: '通篇讲责任。' });
  // A speech that two passages of a document are of is used in one.
  await recordStudyNotes(notebook, doc('doc1', ['n1000000', 'n2000000']));
  await recordStudyNotes(notebook, doc('doc2', ['n1000000']));
  await trashStudyNotes(notebook, 'doc2');
  await trashSpeech(notebook, two.speechId);
  const list = await speechList(notebook);
  expect(list).toMatchObject([
    { id: speechId, notes: 2, withThought: 1, hasThought: true, documents: 1, speaker: '沈知远' },
  ]);
  expect(list[0]).not.toHaveProperty('paragraphs');
  expect(await storedCounts(notebook)).toEqual({ notes: 4, speeches: 2, trashedStudyNotes: 1 });
});

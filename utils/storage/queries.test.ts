// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { allNotes } from './all-notes';
import { apply } from './apply';
import { createTheme } from './create-theme';
import { InvalidChange } from './errors';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { keptAt } from './kept-at';
import { noteCounts } from './note-counts';
import { notesAt } from './notes-at';
import type { Notebook } from './open-notebook';
import { recordStudyNotes } from './record-study-notes';
import { rowChanges } from './row-changes';
import { speechNotes } from './speech-notes';
import { speechToShow } from './speech-to-show';
import { studyNotesList } from './study-notes-list';
import { trashNote } from './trash-note';
import { trashStudyNotes } from './trash-study-notes';
import { trashContents } from './trash-contents';

/** Three notes of one speech, kept against the reading order; the second is in the trash. */
async function threeNotes(): Promise<{ notebook: Notebook; speechId: string }> {
  const notebook = freshNotebook();
  let speechId = '';
  for (const [id, index] of [
    ['n1', 9],
    ['n2', 5],
    ['n3', 1],
  ] as const) {
    const note = sampleNote(id, { paragraph: { index, text: '段' } });
    ({ speechId } = await keepNote(notebook, { note, speech: sampleSpeech(), url: SAMPLE_URL }));
  }
  await trashNote(notebook, 'n2000000');
  return { notebook, speechId };
}

const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  writer: { name: '周宁' },
  blocks: [{ kind: 'quotation', noteId: 'n1000000', text: '治水先治人心。', elided: [[0, 2]], leadIn: '沈知远指出：' }],
  created: 5,
  changed: 5,
};

describe('what is kept from a page', () => {
  it('comes in reading order, without what is in the trash and without book-keeping', async () => {
    const { notebook, speechId } = await threeNotes();
    const at = await notesAt(notebook, { ...sampleSpeech(), url: SAMPLE_URL });
    expect(at.notes.map(({ id }) => id)).toEqual(['n3000000', 'n1000000']);
    expect(at.speech?.id).toBe(speechId);
    expect(at.speech).not.toHaveProperty('clocks');
    expect(at.notes[0]).not.toHaveProperty('clocks');
    expect(await speechNotes(notebook, speechId)).toEqual(at.notes);
  });

  it('is nothing on another page', async () => {
    const { notebook } = await threeNotes();
    const other = { ...sampleSpeech({}, 7), url: 'https://x.example/' };
    expect(await notesAt(notebook, other)).toEqual({ speech: null, notes: [] });
  });

  it('is asked cheaply: by address, else by title', async () => {
    const { notebook } = await threeNotes();
    expect(await keptAt(notebook, SAMPLE_URL, '')).toBe(true);
    expect(await keptAt(notebook, 'https://x.example/', sampleSpeech().title)).toBe(true);
    expect(await keptAt(notebook, 'https://x.example/', '')).toBe(false);
    expect(await keptAt(notebook, 'https://x.example/', '别的讲话')).toBe(false);
    for (const id of ['n1000000', 'n3000000']) await trashNote(notebook, id);
    expect(await keptAt(notebook, SAMPLE_URL, '')).toBe(false);
  });
});

describe('one speech, to be shown', () => {
  it('comes with its notes and the themes, without book-keeping; without an id there are the themes alone', async () => {
    const { notebook, speechId } = await threeNotes();
    const { themeId } = await createTheme(notebook, { name: { zh: '甲' } });
    const shown = await speechToShow(notebook, speechId);
    expect([shown.speech?.title, shown.notes.map(({ id }) => id)]).toEqual([
      sampleSpeech().title,
      ['n3000000', 'n1000000'],
    ]);
    expect(shown.speech).not.toHaveProperty('clocks');
    expect(shown.themes.map(({ id }) => id)).toEqual([themeId]);
    for (const id of [null, 'no-such-speech']) {
      expect(await speechToShow(notebook, id)).toEqual({ speech: undefined, notes: [], themes: shown.themes });
    }
  });

  it('is there while it has notes, also from the trash', async () => {
    const { notebook, speechId } = await threeNotes();
    await apply(notebook, { label: 'test', changes: rowChanges('speeches', speechId, { deleted: START }) });
    expect((await speechToShow(notebook, speechId)).notes).toHaveLength(2);
    for (const id of ['n1000000', 'n3000000']) await trashNote(notebook, id);
    expect((await speechToShow(notebook, speechId)).speech).toBeUndefined();
  });
});

describe('a note whose speech is in the trash', () => {
  it('is listed everywhere, and keeps its source', async () => {
    const { notebook, speechId } = await threeNotes();
    await apply(notebook, { label: 'test', changes: rowChanges('speeches', speechId, { deleted: START }) });
    expect((await notesAt(notebook, { ...sampleSpeech(), url: SAMPLE_URL })).notes).toHaveLength(2);
    expect(await keptAt(notebook, SAMPLE_URL, '')).toBe(true);
    const all = await allNotes(notebook);
    expect(all.notes.map(({ id }) => id)).toEqual(['n1000000', 'n3000000']);
    expect(all.speeches.get(speechId)?.title).toBe(sampleSpeech().title);
  });

  it('is listed when the speech is gone altogether', async () => {
    const { notebook, speechId } = await threeNotes();
    await notebook.db.speeches.clear();
    expect((await allNotes(notebook)).notes).toHaveLength(2);
    expect(await speechNotes(notebook, speechId)).toHaveLength(2);
  });
});

describe('the notebook as a whole', () => {
  it('counts notes', async () => {
    const { notebook, speechId } = await threeNotes();
    const themes = [{ id: 'gone0000', by: 'reader' as const }];
    await apply(notebook, { label: 'test', changes: rowChanges('notes', 'n1000000', { themes }) });
    expect(await noteCounts(notebook)).toEqual({
      live: 2,
      trashed: 1,
      withoutTheme: 2,
      bySpeech: new Map([[speechId, 2]]),
      byTheme: new Map(),
    });
  });

  it('shows the trash, those put there last first', async () => {
    const { notebook } = await threeNotes();
    await trashNote(notebook, 'n1000000');
    expect((await trashContents(notebook)).notes.map(({ thing }) => thing.id)).toEqual(['n1000000', 'n2000000']);
  });

  it('lists notes as they were kept, also when the clock was set back between', async () => {
    let time = START;
    const notebook = freshNotebook({ now: () => time });
    for (const id of ['n3', 'n1', 'n2']) {
      await keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });
      time -= 86_400_000;
    }
    expect((await allNotes(notebook)).notes.map(({ id }) => id)).toEqual(['n3000000', 'n1000000', 'n2000000']);
  });
});

describe('study notes', () => {
  it('are kept, kept again, listed and put in the trash', async () => {
    const notebook = freshNotebook();
    expect((await recordStudyNotes(notebook, doc)).id).toBe('doc00001');
    expect(await recordStudyNotes(notebook, doc)).toEqual({ id: 'doc00001', actionId: null });
    await recordStudyNotes(notebook, { ...doc, id: 'doc00002', writer: undefined });
    await recordStudyNotes(notebook, { ...doc, title: '改过', writer: undefined });
    const list = await studyNotesList(notebook);
    expect(list.map(({ id, title }) => [id, title])).toEqual([
      ['doc00001', '改过'],
      ['doc00002', '学习心得'],
    ]);
    expect(list[0]).not.toHaveProperty('writer');
    expect(list[0]?.blocks).toEqual(doc.blocks);
    await trashStudyNotes(notebook, 'doc00001');
    expect((await studyNotesList(notebook)).map(({ id }) => id)).toEqual(['doc00002']);
  });

  it('say themselves whether they are signed, as their template may be gone', async () => {
    const notebook = freshNotebook();
    await recordStudyNotes(notebook, { ...doc, signed: false });
    expect((await studyNotesList(notebook))[0]?.signed).toBe(false);
  });

  it('are refused when they are none', async () => {
    const notebook = freshNotebook();
    const blocks = [{ kind: 'script', text: 'x' }] as unknown as StudyNotes['blocks'];
    await expect(recordStudyNotes(notebook, { ...doc, blocks })).rejects.toBeInstanceOf(InvalidChange);
    expect(await notebook.db.studyNotes.count()).toBe(0);
  });
});

// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/model/new-id';
import type { Both } from '@/utils/model/both';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { editSpeech, type SpeechFields } from './edit-speech';
import { ChangedElsewhere, InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import type { Notebook } from './open-notebook';
import { restoreNote } from './restore-note';
import { trashNote } from './trash-note';

const ID = 'n1000000';

async function withNote(name = newId()): Promise<Notebook> {
  const notebook = freshNotebook({ name });
  await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  return notebook;
}

/** Adds a mark to the thought as an editor would: from what it has seen, again when another window was faster. */
async function addMark(notebook: Notebook, mark: string): Promise<void> {
  for (;;) {
    const thought = (await notebook.db.notes.get(ID))?.thought ?? '';
    try {
      await editNote(notebook, ID, { thought: `${thought}${mark};` }, { thought });
      return;
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
    }
  }
}

describe('editNote', () => {
  it('refuses to write over what another window wrote, and shows it', async () => {
    const notebook = await withNote();
    await editNote(notebook, ID, { thought: '窗一' }, { thought: '' });
    const late = editNote(notebook, ID, { thought: '窗二' }, { thought: '' });
    await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
    await expect(late).rejects.toMatchObject({ code: 'changed-elsewhere', current: { thought: '窗一' } });
    expect((await notebook.db.notes.get(ID))?.thought).toBe('窗一');
  });

  it('keeps both texts where nobody is there to choose: as a window closes', async () => {
    const notebook = await withNote();
    await editNote(notebook, ID, { thought: '窗一', application: '用一' }, { thought: '', application: '' });
    await editNote(
      notebook,
      ID,
      { thought: '窗二', application: '用二' },
      { thought: '', application: '用一' },
      { both: true },
    );
    expect(await notebook.db.notes.get(ID)).toMatchObject({ thought: '窗一\n窗二', application: '用二' });
    // Sent twice: the answer to the first was lost.
    await editNote(notebook, ID, { thought: '窗二' }, { thought: '' }, { both: true });
    expect((await notebook.db.notes.get(ID))?.thought).toBe('窗一\n窗二');
  });

  it('keeps both texts whole where together they are longer than what is written at once', async () => {
    const notebook = await withNote();
    const [one, two] = ['甲'.repeat(11_000), '乙'.repeat(11_000)];
    await editNote(notebook, ID, { thought: one }, { thought: '' });
    await editNote(notebook, ID, { thought: two }, { thought: '' }, { both: true });
    const thought = `${one}\n${two}`;
    expect((await notebook.db.notes.get(ID))?.thought).toBe(thought);
    // From then on it may become shorter, and not longer; but for the words of one more window.
    const longer = editNote(notebook, ID, { thought: `${thought}乙` }, { thought });
    await expect(longer).rejects.toBeInstanceOf(InvalidChange);
    await editNote(notebook, ID, { thought: thought.slice(1) }, { thought });
    await editNote(notebook, ID, { thought: `${thought.slice(1)}\n丙` }, { thought: thought.slice(1) });
    expect((await notebook.db.notes.get(ID))?.thought).toBe(`${thought.slice(1)}\n丙`);
  });

  it('what was on its way from the same window is no other text', async () => {
    const notebook = await withNote();
    await editNote(notebook, ID, { thought: '我的想法是甲。' }, { thought: '' });
    const both = { sent: '我的想法是甲。' };
    await editNote(notebook, ID, { thought: '我的想法是乙。' }, { thought: '' }, { both });
    expect((await notebook.db.notes.get(ID))?.thought).toBe('我的想法是乙。');
    // Somebody else was there all the same.
    await editNote(notebook, ID, { thought: '我的想法是丙。' }, { thought: '' }, { both });
    expect((await notebook.db.notes.get(ID))?.thought).toBe('我的想法是乙。\n我的想法是丙。');
  });

  it('minds only the fields that were seen', async () => {
    const notebook = await withNote();
    await editNote(notebook, ID, { application: '用在这里' });
    await editNote(notebook, ID, { thought: '想法' }, { thought: '' });
    expect(await notebook.db.notes.get(ID)).toMatchObject({ thought: '想法', application: '用在这里' });
  });

  it('leaves out a theme that is not there, or in the trash', async () => {
    const notebook = await withNote();
    const ids = await Promise.all(['甲', '乙'].map(async (zh) => createTheme(notebook, { name: { zh } })));
    const [kept, gone] = ids.map(({ themeId: id }) => ({ id, by: 'reader' as const }));
    await deleteTheme(notebook, gone!.id);
    await editNote(notebook, ID, { themes: [gone!, kept!, { id: 'nowhere', by: 'reader' }] });
    expect((await notebook.db.notes.get(ID))?.themes).toEqual([kept]);
  });

  it('two windows at different fields do not hinder each other: 50 edits of each, none refused', async () => {
    const notebook = await withNote();
    const other = freshNotebook({ name: notebook.db.name });
    const write = async (window: Notebook, field: 'thought' | 'application'): Promise<void> => {
      for (let n = 1; n <= 50; n++)
        await editNote(window, ID, { [field]: `${field} ${n}` }, { [field]: n === 1 ? '' : `${field} ${n - 1}` });
    };
    await Promise.all([write(notebook, 'thought'), write(other, 'application')]);
    expect(await notebook.db.notes.get(ID)).toMatchObject({ thought: 'thought 50', application: 'application 50' });
    expect(await notebook.db.log.filter(({ label }) => label === 'edit-note').count()).toBe(100);
  });

  it('loses none of 50 edits from each of two windows at once', async () => {
    const name = newId();
    const windows = [await withNote(name), freshNotebook({ name })];
    const marks = windows.flatMap((_, window) => Array.from({ length: 50 }, (_, mark) => `${window}-${mark}`));
    await Promise.all(marks.map((mark) => addMark(windows[Number(mark[0])] as Notebook, mark)));
    const note = await windows[0]?.db.notes.get(ID);
    expect(note?.thought.split(';').filter(Boolean).sort()).toEqual(marks.sort());
    const clocks = await windows[0]?.db.log.toCollection().primaryKeys();
    expect(new Set(clocks).size).toBe(101);
  });

  it('keeps what is written on a note that went to the trash meanwhile', async () => {
    const notebook = await withNote();
    await trashNote(notebook, ID);
    await editNote(notebook, ID, { thought: '别丢了' });
    await restoreNote(notebook, ID);
    const note = await notebook.db.notes.get(ID);
    expect(note).toMatchObject({ thought: '别丢了' });
    expect(note?.deleted).toBeUndefined();
  });

  it('refuses a note there is not, and a thought of 20,001 characters', async () => {
    const notebook = await withNote();
    await expect(editNote(notebook, 'nothere0', { thought: 'x' })).rejects.toBeInstanceOf(NotFound);
    await expect(editNote(notebook, ID, { thought: 'x'.repeat(20_001) })).rejects.toBeInstanceOf(InvalidChange);
    await expect(trashNote(notebook, 'nothere0')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('trashNote', () => {
  it('leaves a note that is in the trash as it is', async () => {
    const notebook = await withNote();
    await trashNote(notebook, ID);
    const day = (await notebook.db.notes.get(ID))?.deleted;
    expect(await trashNote(notebook, ID)).toEqual({ actionId: null });
    expect((await notebook.db.notes.get(ID))?.deleted).toBe(day);
  });
});

describe('editSpeech', () => {
  it('sets and removes facts, which are the reader’s from then on', async () => {
    const notebook = await withNote();
    const [speech] = await notebook.db.speeches.toArray();
    await editSpeech(notebook, speech?.id ?? '', { speaker: undefined, occasion: '年度会议', thought: '好' });
    const edited = await notebook.db.speeches.get(speech?.id ?? '');
    expect(edited).toMatchObject({
      occasion: '年度会议',
      thought: '好',
      evidence: { title: { from: 'meta' }, speaker: { from: 'reader' }, occasion: { from: 'reader' } },
    });
    expect(edited).not.toHaveProperty('speaker');
  });

  it('a thought is written over the one that was seen, and over no other', async () => {
    const notebook = await withNote();
    const id = (await notebook.db.speeches.toArray())[0]?.id ?? '';
    await editSpeech(notebook, id, { thought: '先想的' }, { thought: '' });
    const late = editSpeech(notebook, id, { thought: '后想的' }, { thought: '' });
    await expect(late).rejects.toMatchObject({ code: 'changed-elsewhere', current: { thought: '先想的' } });
    expect((await notebook.db.speeches.get(id))?.thought).toBe('先想的');
    await editSpeech(notebook, id, { thought: '后想的' }, { thought: '' }, { both: true });
    expect((await notebook.db.speeches.get(id))?.thought).toBe('先想的\n后想的');
  });

  it('a fact is written over the one that was seen, and over no other; another fact hinders nobody', async () => {
    const notebook = await withNote();
    const id = (await notebook.db.speeches.toArray())[0]?.id ?? '';
    const { speaker = '' } = (await notebook.db.speeches.get(id)) ?? {};
    await editSpeech(notebook, id, { speaker: '顾澄' }, { speaker });
    const late = editSpeech(notebook, id, { speaker: '沈知远' }, { speaker });
    await expect(late).rejects.toMatchObject({ code: 'changed-elsewhere', current: { speaker: '顾澄' } });
    // What is not there is seen as an empty field.
    await editSpeech(notebook, id, { publication: '云渡日报' }, { publication: '' });
    const [speech] = await notebook.db.speeches.toArray();
    expect(speech).toMatchObject({
      speaker: '顾澄',
      publication: '云渡日报',
      evidence: { speaker: { from: 'reader' }, publication: { from: 'reader' } },
    });
    await editSpeech(notebook, id, { speaker: '' }, { speaker: '顾澄' });
    const gone = editSpeech(notebook, id, { speaker: '沈知远' }, { speaker: '顾澄' });
    await expect(gone).rejects.toMatchObject({ current: { speaker: '' } });
    expect(await notebook.db.speeches.get(id)).not.toHaveProperty('speaker');
  });

  it('of a window that closes lines are kept both, of days the one there is; what was on its way from it is no other', async () => {
    const notebook = await withNote();
    const id = (await notebook.db.speeches.toArray())[0]?.id ?? '';
    await editSpeech(notebook, id, { speaker: '顾澄', date: '2025-03-05', thought: '甲'.repeat(11_000) });
    const closing = (fields: SpeechFields, seen: SpeechFields, both: Both = true) =>
      editSpeech(notebook, id, fields, seen, { both });
    await closing({ speaker: '顾澄心' }, { speaker: '' });
    await closing({ date: '2025-03-06', occasion: '年度会议' }, { date: '', occasion: '' });
    await closing({ thought: '乙'.repeat(11_000) }, { thought: '' });
    const thought = `${'甲'.repeat(11_000)}\n${'乙'.repeat(11_000)}`;
    expect(await notebook.db.speeches.get(id)).toMatchObject({ date: '2025-03-05', occasion: '年度会议', thought });
    expect((await notebook.db.speeches.get(id))?.speaker).toBe('顾澄 / 顾澄心');
    await closing({ speaker: '沈知远' }, { speaker: '' }, { sent: '顾澄 / 顾澄心' });
    await closing({ date: '2025-03-07' }, { date: '' }, { sent: '2025-03-05' });
    expect(await notebook.db.speeches.get(id)).toMatchObject({ speaker: '沈知远', date: '2025-03-07' });
    const longer = editSpeech(notebook, id, { thought: `${thought}乙` }, { thought });
    await expect(longer).rejects.toBeInstanceOf(InvalidChange);
  });

  it('sets and removes the day it was published', async () => {
    const notebook = await withNote();
    const id = (await notebook.db.speeches.toArray())[0]?.id ?? '';
    await editSpeech(notebook, id, { publishedOn: '2026-04-13' });
    const evidence = { publishedOn: { from: 'reader' } };
    expect(await notebook.db.speeches.get(id)).toMatchObject({ publishedOn: '2026-04-13', evidence });
    await editSpeech(notebook, id, { publishedOn: undefined });
    expect(await notebook.db.speeches.get(id)).not.toHaveProperty('publishedOn');
    await expect(editSpeech(notebook, id, { publishedOn: '去年' })).rejects.toBeInstanceOf(InvalidChange);
  });

  it('refuses a day that is none, a missing title and a speech there is not', async () => {
    const notebook = await withNote();
    const id = (await notebook.db.speeches.toArray())[0]?.id ?? '';
    await expect(editSpeech(notebook, id, { date: '去年' })).rejects.toBeInstanceOf(InvalidChange);
    await expect(editSpeech(notebook, id, { title: undefined })).rejects.toBeInstanceOf(InvalidChange);
    await expect(editSpeech(notebook, 'nothere0', { title: 'x' })).rejects.toBeInstanceOf(NotFound);
  });
});

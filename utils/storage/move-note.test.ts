// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NotePlace } from '@/utils/model/note';
import { editNote } from './edit-note';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { moveNote } from './move-note';
import { refuseWords } from './refuse-words';
import { trashNote } from './trash-note';
import { undo } from './undo';

const NOTE = 'n1000000';

function place(exact: string, part: Partial<NotePlace> = {}): NotePlace {
  const { anchor, paragraph, section } = sampleNote('n1');
  return { anchor: { ...anchor, exact }, quote: exact, paragraph, section, ...part };
}

async function withNote() {
  const notebook = freshNotebook();
  const { paragraphs } = sampleSpeech();
  const speech = sampleSpeech({ paragraphs: [...paragraphs, '先看岸上的人勤不勤。'] });
  await keepNote(notebook, { note: sampleNote('n1'), speech, url: SAMPLE_URL });
  const now = async () => {
    const { anchor, quote, paragraph, section } = (await notebook.db.notes.get(NOTE))!;
    return { anchor, quote, paragraph, section };
  };
  return { notebook, now };
}

describe('moveNote', () => {
  it('gives a note another place in one action, which is taken back and done again as a whole', async () => {
    const { notebook, now } = await withNote();
    const before = await now();
    const wanted = place('先看岸上的人', { paragraph: { index: 3, text: '先看岸上的人勤不勤。' }, section: [] });
    const rows = await notebook.db.log.count();
    const moved = await moveNote(notebook, NOTE, wanted, 'resize-note');
    expect(await now()).toEqual(wanted);
    expect(await notebook.db.log.count()).toBe(rows + 1);
    const back = await undo(notebook, String(moved.actionId));
    expect(await now()).toEqual(before);
    await undo(notebook, String(back.actionId));
    expect(await now()).toEqual(wanted);
  });

  it('leaves alone what was written, its themes and what was refused', async () => {
    const { notebook } = await withNote();
    await editNote(notebook, NOTE, { thought: '想', application: '用' });
    await refuseWords(notebook, NOTE, '治水先治人。');
    const { anchor: _a, quote: _q, changed: _c, clocks: _k, ...rest } = (await notebook.db.notes.get(NOTE))!;
    await moveNote(notebook, NOTE, place('治水先治'), 'confirm-place');
    expect(await notebook.db.notes.get(NOTE)).toMatchObject(rest);
  });

  it('moved again since, nothing of the first move is taken back: a paragraph without its passage would be wrong', async () => {
    const { notebook, now } = await withNote();
    const paragraph = { index: 3, text: '先看岸上的人勤不勤。' };
    const first = await moveNote(notebook, NOTE, place('先看岸上的人', { paragraph }), 'resize-note');
    const second = place('先看岸上', { paragraph });
    await moveNote(notebook, NOTE, second, 'resize-note');
    expect(await undo(notebook, String(first.actionId))).toEqual({ undone: false, actionId: null });
    expect(await now()).toEqual(second);
  });

  it('counts paragraphs as the kept text does, whatever page it was moved on', async () => {
    const { notebook, now } = await withNote();
    const elsewhere = place('治水先治', { paragraph: { index: 40, text: '　　治水先治人心。' }, section: ['别处'] });
    await moveNote(notebook, NOTE, elsewhere, 'resize-note');
    const { paragraphs } = sampleSpeech();
    expect(await now()).toMatchObject({ paragraph: { index: 2, text: paragraphs[2] }, section: ['一、把河流还给鱼'] });
    await moveNote(notebook, NOTE, place('别处的话', { paragraph: { index: 4, text: '别处的话。' } }), 'resize-note');
    expect((await now()).paragraph).toEqual({ index: -1, text: '别处的话。' });
  });

  it('moved to where it is, nothing is written', async () => {
    const { notebook, now } = await withNote();
    expect(await moveNote(notebook, NOTE, await now(), 'resize-note')).toEqual({ actionId: null });
  });

  it('gives no place to a note that was put in the trash meanwhile', async () => {
    const { notebook, now } = await withNote();
    const before = await now();
    await trashNote(notebook, NOTE);
    await expect(moveNote(notebook, NOTE, place('先看岸上的人'), 'resize-note')).rejects.toBeInstanceOf(NotFound);
    expect(await now()).toEqual(before);
  });

  it('refuses a note there is not and a place that is none, and changes nothing', async () => {
    const { notebook, now } = await withNote();
    const before = await now();
    await expect(moveNote(notebook, 'nothere0', place('x'), 'resize-note')).rejects.toBeInstanceOf(NotFound);
    await expect(moveNote(notebook, NOTE, place(''), 'resize-note')).rejects.toBeInstanceOf(InvalidChange);
    expect(await now()).toEqual(before);
  });
});

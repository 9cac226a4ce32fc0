// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MAX_QUOTE, MAX_REFUSED } from '@/utils/model/limits';
import { InvalidChange, NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { refuseWords } from './refuse-words';
import { undo } from './undo';

const NOTE = 'n1000000';

async function withNote() {
  const notebook = freshNotebook();
  await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  return { notebook, refused: async () => (await notebook.db.notes.get(NOTE))?.refused };
}

describe('refuseWords', () => {
  it('keeps what was refused, once; undo takes it back, and redo refuses again', async () => {
    const { notebook, refused } = await withNote();
    expect(await refused()).toBeUndefined();
    await refuseWords(notebook, NOTE, '治水先治人。');
    const second = await refuseWords(notebook, NOTE, '治山先治人心。');
    expect(await refuseWords(notebook, NOTE, '治山先治人心。')).toEqual({ actionId: null });
    expect(await refused()).toEqual(['治水先治人。', '治山先治人心。']);
    const back = await undo(notebook, String(second.actionId));
    expect(await refused()).toEqual(['治水先治人。']);
    await undo(notebook, String(back.actionId));
    expect(await refused()).toEqual(['治水先治人。', '治山先治人心。']);
  });

  it('the undo of the first refusal leaves nothing behind', async () => {
    const { notebook, refused } = await withNote();
    const { actionId } = await refuseWords(notebook, NOTE, '治水先治人。');
    await undo(notebook, String(actionId));
    expect(await refused()).toBeUndefined();
  });

  it('lets the oldest go when there are too many', async () => {
    const { notebook, refused } = await withNote();
    const all = Array.from({ length: MAX_REFUSED + 2 }, (_, index) => `第${index}处`);
    for (const words of all) await refuseWords(notebook, NOTE, words);
    expect(await refused()).toEqual(all.slice(2));
  });

  it('refuses a note there is not, and words that are too many', async () => {
    const { notebook, refused } = await withNote();
    await expect(refuseWords(notebook, 'nothere0', '话')).rejects.toBeInstanceOf(NotFound);
    await expect(refuseWords(notebook, NOTE, '长'.repeat(MAX_QUOTE + 1))).rejects.toBeInstanceOf(InvalidChange);
    expect(await refused()).toBeUndefined();
  });
});

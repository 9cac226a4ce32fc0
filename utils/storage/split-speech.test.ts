// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { editSpeech } from './edit-speech';
import { InvalidChange, NotFound } from './errors';
import { findSpeech } from './find-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { splitSpeech } from './split-speech';
import { trashNote } from './trash-note';
import { undo } from './undo';

const OTHER = 'https://other.example/c1';
const THIRD = 'https://third.example/c1';

/** Notes n1 and n3 kept at one address, n2 and n4 (in the trash) at another of the same text. */
async function readAtTwo() {
  const notebook = freshNotebook();
  let speechId = '';
  for (const [id, url] of [
    ['n1', SAMPLE_URL],
    ['n2', OTHER],
    ['n3', SAMPLE_URL],
    ['n4', OTHER],
  ] as const)
    ({ speechId } = await keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url }));
  await trashNote(notebook, 'n4000000');
  const rows = async () => {
    const notes = Object.fromEntries((await notebook.db.notes.toArray()).map((note) => [note.id, note.speechId]));
    const speeches = (await notebook.db.speeches.toArray())
      .filter(({ deleted }) => deleted === undefined)
      .map(({ id, urls, apart }) => ({ id, urls, apart }));
    return { notes, speeches };
  };
  return { notebook, speechId, rows };
}

describe('splitSpeech', () => {
  it('gives the notes of an address to a speech of their own, in one action', async () => {
    const { notebook, speechId, rows } = await readAtTwo();
    const count = await notebook.db.log.count();
    const split = await splitSpeech(notebook, speechId, OTHER);
    expect(await notebook.db.log.count()).toBe(count + 1);
    expect((await rows()).notes).toEqual({
      n1000000: speechId,
      n2000000: split.speechId,
      n3000000: speechId,
      n4000000: split.speechId,
    });
    expect(await notebook.db.speeches.get(split.speechId)).toMatchObject({
      ...sampleSpeech(),
      urls: [OTHER],
      apart: [speechId],
      pageTitle: sampleSpeech().title,
    });
    expect(await notebook.db.speeches.get(speechId)).toMatchObject({ urls: [SAMPLE_URL], apart: [split.speechId] });
  });

  it('is taken back, and done again', async () => {
    const { notebook, speechId, rows } = await readAtTwo();
    const before = await rows();
    const split = await splitSpeech(notebook, speechId, OTHER);
    const after = await rows();
    let back = await undo(notebook, split.actionId);
    for (let round = 0; round < 2; round++) {
      expect(await rows()).toEqual(before);
      back = await undo(notebook, String(back.actionId));
      expect(await rows()).toEqual(after);
      back = await undo(notebook, String(back.actionId));
    }
    expect(back.undone).toBe(true);
  });

  it('is not taken back once the new speech has more than it was given', async () => {
    const { notebook, speechId, rows } = await readAtTwo();
    const split = await splitSpeech(notebook, speechId, OTHER);
    const kept = await keepNote(notebook, { note: sampleNote('n5'), speech: sampleSpeech(), url: OTHER });
    expect(kept.speechId).toBe(split.speechId);
    const after = await rows();
    expect(await undo(notebook, split.actionId)).toEqual({ undone: false, actionId: null });
    expect(await rows()).toEqual(after);
    await undo(notebook, kept.actionId);
    const written = await editSpeech(notebook, split.speechId, { thought: '另一篇。' });
    expect((await undo(notebook, split.actionId)).undone).toBe(false);
    await undo(notebook, String(written.actionId));
    expect((await undo(notebook, split.actionId)).undone).toBe(true);
  });

  it('is never joined again by its text, even when it has nothing left', async () => {
    const { notebook, speechId } = await readAtTwo();
    const split = await splitSpeech(notebook, speechId, OTHER);
    const at = async (url: string) => (await findSpeech(notebook.db, { ...sampleSpeech(), url }))?.id;
    expect([await at(OTHER), await at(SAMPLE_URL)]).toEqual([split.speechId, speechId]);
    await notebook.db.speeches.update(split.speechId, { deleted: 1 });
    expect(await at(OTHER)).toBe(split.speechId);
    // An address nobody has said anything about.
    expect(await at(THIRD)).toBe(speechId);
  });

  it('takes the facts of the page where it is open, and the paragraphs of its notes', async () => {
    const { notebook, speechId } = await readAtTwo();
    const page = sampleSpeech({ title: '另一篇讲话', paragraphs: ['题记', ...sampleSpeech().paragraphs] }, 5);
    const split = await splitSpeech(notebook, speechId, OTHER, { ...page, pager: { page: 2, pages: 3 } });
    const row = await notebook.db.speeches.get(split.speechId);
    expect(row).toMatchObject({ title: '另一篇讲话', pageTitle: '另一篇讲话', fingerprint: page.fingerprint });
    expect(row).not.toHaveProperty('pager');
    expect((await notebook.db.notes.get('n2000000'))?.paragraph.index).toBe(3);
    expect((await notebook.db.notes.get('n1000000'))?.paragraph.index).toBe(2);
  });

  it('knows of notes of the first schema that they are of the first address, also when that goes', async () => {
    const { notebook, speechId, rows } = await readAtTwo();
    await notebook.db.notes.update('n1000000', { url: undefined });
    const split = await splitSpeech(notebook, speechId, SAMPLE_URL);
    expect((await rows()).notes).toMatchObject({ n1000000: split.speechId, n2000000: speechId });
    expect((await notebook.db.notes.get('n1000000'))?.url).toBe(SAMPLE_URL);
  });

  it('refuses the only address, one of another speech, and a speech there is not', async () => {
    const { notebook, speechId } = await readAtTwo();
    await splitSpeech(notebook, speechId, OTHER);
    const rows = await notebook.db.log.count();
    await expect(splitSpeech(notebook, speechId, SAMPLE_URL)).rejects.toBeInstanceOf(InvalidChange);
    await expect(splitSpeech(notebook, speechId, OTHER)).rejects.toBeInstanceOf(NotFound);
    await expect(splitSpeech(notebook, 'nothere0', OTHER)).rejects.toBeInstanceOf(NotFound);
    expect(await notebook.db.log.count()).toBe(rows);
  });
});

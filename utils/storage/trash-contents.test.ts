// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { restoreNote } from './restore-note';
import { restoreSpeech } from './restore-speech';
import { splitSpeech } from './split-speech';
import { trashContents } from './trash-contents';
import { trashNote } from './trash-note';
import { trashSpeech } from './trash-speech';
import { undo } from './undo';
import { unmadeInTrash } from './unmade-in-trash';

const OTHER = 'https://other.example/c1';

/** A speech with three notes, the last one kept at another address. */
async function threeNotes() {
  const notebook = freshNotebook();
  const keep = (id: string, url = SAMPLE_URL) =>
    keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url });
  const { speechId } = await keep('n1');
  await keep('n2');
  const { actionId } = await keep('n3', OTHER);
  return { notebook, speechId, actionId };
}

describe('a speech and the notes that went to the trash with it', () => {
  it('stay together when a restoring of one of them is taken back, and done again, and taken back again', async () => {
    const { notebook, speechId } = await threeNotes();
    await trashSpeech(notebook, speechId);
    const restored = await restoreNote(notebook, 'n2000000');
    let back = await undo(notebook, restored.actionId!);
    for (let round = 0; round < 2; round++) {
      expect((await trashContents(notebook)).speeches).toMatchObject([{ notes: 3, all: 3 }]);
      back = await undo(notebook, back.actionId!);
      expect((await trashContents(notebook)).speeches).toEqual([]);
      back = await undo(notebook, back.actionId!);
    }
    expect((await restoreSpeech(notebook, speechId)).notes).toBe(3);
  });

  it('are still told from a note that was put there by itself', async () => {
    const { notebook, speechId } = await threeNotes();
    await trashNote(notebook, 'n1000000');
    const trashed = await trashSpeech(notebook, speechId);
    const back = await undo(notebook, trashed.actionId!);
    await undo(notebook, back.actionId!);
    expect((await trashContents(notebook)).speeches).toMatchObject([{ notes: 2, all: 3 }]);
    expect((await restoreSpeech(notebook, speechId)).notes).toBe(2);
  });
});

describe('what an undo has un-made', () => {
  it('is not shown as deleted: the speech of a split', async () => {
    const { notebook, speechId } = await threeNotes();
    let back: { actionId: string | null } = await splitSpeech(notebook, speechId, OTHER);
    for (let round = 0; round < 2; round++) {
      back = await undo(notebook, back.actionId!);
      expect((await trashContents(notebook)).speeches).toEqual([]);
      back = await undo(notebook, back.actionId!);
    }
  });

  it('nor a note, unless own words have been written to it since', async () => {
    const { notebook, speechId, actionId } = await threeNotes();
    const back = await undo(notebook, actionId);
    expect(await trashContents(notebook)).toEqual({ notes: [], speeches: [], studyNotes: [] });
    const ids = { notes: ['n3000000'], speeches: new Set([speechId]) };
    expect([...(await unmadeInTrash(notebook, ids))]).toEqual(['n3000000']);
    await undo(notebook, back.actionId!);
    await editNote(notebook, 'n3000000', { thought: '岸上的人。' });
    await undo(notebook, actionId);
    expect((await trashContents(notebook)).notes.map(({ thing }) => thing.id)).toEqual(['n3000000']);
    expect((await unmadeInTrash(notebook, ids)).size).toBe(0);
  });
});

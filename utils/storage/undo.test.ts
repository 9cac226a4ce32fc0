// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { addSpeechAddress } from './add-speech-address';
import { addThemes } from './add-themes';
import { allNotes } from './all-notes';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { editSpeech } from './edit-speech';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import type { Notebook } from './open-notebook';
import { orderThemes } from './order-themes';
import { recordStudyNotes } from './record-study-notes';
import { restoreNote } from './restore-note';
import { saveStudyNotes } from './save-study-notes';
import { stateOf } from './study-notes-row';
import { trashNote } from './trash-note';
import { undo } from './undo';

const keep = (notebook: Notebook, id: string, url = SAMPLE_URL) =>
  keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url });

/**
 * What the reader sees, without the time of the last change, which an undo moves too, and the further addresses of a speech, which stay:
 * that it was read there is still true.
 */
async function seen(notebook: Notebook) {
  const { notes, speeches, themes } = await allNotes(notebook);
  const firstRead = [...speeches.values()].map((speech) => ({ ...speech, urls: speech.urls.slice(0, 1) }));
  return [notes, firstRead, themes].map((rows) => rows.map((row) => ({ ...row, changed: 0 })));
}

describe('undo', () => {
  it('takes an edit back, and undone itself brings it again', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1');
    const edit = await editNote(notebook, 'n1000000', { thought: '一' });
    const back = await undo(notebook, String(edit.actionId));
    expect((await notebook.db.notes.get('n1000000'))?.thought).toBe('');
    const again = await undo(notebook, String(back.actionId));
    expect((await notebook.db.notes.get('n1000000'))?.thought).toBe('一');
    expect([back.undone, again.undone]).toEqual([true, true]);
  });

  it('leaves what was changed since, and says so when nothing is left', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1');
    const both = await editNote(notebook, 'n1000000', { thought: '一', application: '甲' });
    await editNote(notebook, 'n1000000', { thought: '二' });
    expect((await undo(notebook, String(both.actionId))).undone).toBe(true);
    expect(await notebook.db.notes.get('n1000000')).toMatchObject({ thought: '二', application: '' });
    const rows = await notebook.db.log.count();
    expect(await undo(notebook, String(both.actionId))).toEqual({ undone: false, actionId: null });
    expect(await undo(notebook, 'no such action')).toEqual({ undone: false, actionId: null });
    expect(await notebook.db.log.count()).toBe(rows);
  });

  it('takes a save of study notes back field by field', async () => {
    const notebook = freshNotebook();
    const blocks = (text: string): StudyNotes['blocks'] => [{ kind: 'paragraph', text, from: 'reader' }];
    const fields = { title: '学习心得', blocks: blocks('一。'), date: '2026-04-24' };
    const made = { version: 1 as const, id: 'd1', templateId: 'study', lang: 'zh-CN' as const };
    await recordStudyNotes(notebook, { ...made, ...fields, created: 1, changed: 1 });
    const save = async (to: Partial<typeof fields>) => {
      const row = await notebook.db.studyNotes.get('d1');
      return saveStudyNotes(notebook, { id: 'd1', fields: to, seen: stateOf(row!), sitting: JSON.stringify(to) });
    };
    const first = await save({ title: '题目二', blocks: blocks('二。'), date: '2026-05-01' });
    await save({ title: '题目三' });
    expect(await undo(notebook, first.actionId!)).toEqual({ undone: true, actionId: expect.any(String) });
    expect(await notebook.db.studyNotes.get('d1')).toMatchObject({ ...fields, title: '题目三' });
  });

  it('keeps a speech and a theme that other notes live on', async () => {
    const notebook = freshNotebook();
    const newTheme = { id: 'theme001', name: '生态' };
    const first = await keepNote(notebook, {
      note: sampleNote('n1'),
      speech: sampleSpeech(),
      url: SAMPLE_URL,
      newTheme,
    });
    const themes = [{ id: 'theme001', by: 'reader' as const }];
    const second = await keepNote(notebook, {
      note: sampleNote('n2', { themes }),
      speech: sampleSpeech(),
      url: SAMPLE_URL,
    });
    await undo(notebook, first.actionId);
    const left = await allNotes(notebook);
    expect(left.notes.map(({ id }) => id)).toEqual(['n2000000']);
    expect((await notebook.db.speeches.get(second.speechId))?.deleted).toBeUndefined();
    expect(left.themes.map(({ id }) => id)).toEqual(['theme001']);
  });

  it('keeps a speech the reader wrote about', async () => {
    const notebook = freshNotebook();
    const { speechId, actionId } = await keep(notebook, 'n1');
    await editSpeech(notebook, speechId, { thought: '通篇讲责任。' });
    await undo(notebook, actionId);
    expect((await notebook.db.speeches.get(speechId))?.deleted).toBeUndefined();
    expect((await notebook.db.notes.get('n1000000'))?.deleted).toBeDefined();
  });

  it('brings back everything, whatever was done, undone from the end', async () => {
    const note = fc.constantFrom('n1', 'n2', 'n3');
    const short = fc.constantFrom('', '一', '二');
    const action: fc.Arbitrary<(notebook: Notebook) => Promise<{ actionId: string | null }>> = fc.oneof(
      fc.tuple(note, fc.constantFrom(SAMPLE_URL, 'https://m.news.example/')).map(
        ([id, url]) =>
          (notebook: Notebook) =>
            keep(notebook, id, url),
      ),
      fc.tuple(note, short).map(
        ([id, thought]) =>
          (notebook: Notebook) =>
            editNote(notebook, id.padEnd(8, '0'), { thought }),
      ),
      note.map((id) => (notebook: Notebook) => trashNote(notebook, id.padEnd(8, '0'))),
      note.map((id) => (notebook: Notebook) => restoreNote(notebook, id.padEnd(8, '0'))),
      fc.constantFrom('甲', '乙', '丙').map((zh) => (notebook: Notebook) => createTheme(notebook, { name: { zh } })),
      fc.nat(2).map((at) => async (notebook: Notebook) => {
        const id = (await allNotes(notebook)).themes[at]?.id ?? '';
        await editNote(notebook, 'n1000000', { themes: [{ id, by: 'reader' }] });
        return deleteTheme(notebook, id);
      }),
      fc.nat(2).map((at) => async (notebook: Notebook) => {
        const ids = (await allNotes(notebook)).themes.map(({ id }) => id);
        await editTheme(notebook, ids[at] ?? '', { archived: true, style: 7 });
        return orderThemes(notebook, ids.reverse());
      }),
      short.map((thought) => async (notebook: Notebook) => {
        const [id] = (await allNotes(notebook)).speeches.keys();
        return editSpeech(notebook, id ?? '', { thought, speaker: thought === '' ? undefined : thought });
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const notebook = freshNotebook();
        const states = [await seen(notebook)];
        for (const act of actions) {
          const before = await notebook.db.log.count();
          await act(notebook).catch(() => undefined);
          // An action of this list may be two actions of the notebook.
          const made = (await notebook.db.log.count()) - before;
          for (let each = 1; each < made; each++) states.push([]);
          if (made > 0) states.push(await seen(notebook));
        }
        const ids = (await notebook.db.log.toArray()).map(({ clock }) => clock);
        for (const id of ids.reverse()) {
          expect(await lastAction(notebook)).toMatchObject({ actionId: id });
          expect((await undo(notebook, id)).undone).toBe(true);
          states.pop();
          const state = states.at(-1);
          if (state?.length !== 0) expect(await seen(notebook)).toEqual(state);
        }
        expect(await lastAction(notebook)).toBeNull();
        notebook.db.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('lastAction', () => {
  it('is the newest of this device that stands', async () => {
    const notebook = freshNotebook();
    expect(await lastAction(notebook)).toBeNull();
    const first = await keep(notebook, 'n1');
    const second = await editNote(notebook, 'n1000000', { thought: '一' });
    const back = await undo(notebook, String(second.actionId));
    expect(await lastAction(notebook)).toEqual({ actionId: first.actionId, label: 'keep-note' });
    await undo(notebook, String(back.actionId));
    expect(await lastAction(notebook)).toEqual({ actionId: second.actionId, label: 'edit-note' });
  });

  it('is not what the program did by itself', async () => {
    const notebook = freshNotebook();
    const kept = await keep(notebook, 'n1');
    await addThemes(notebook, { themes: [{ id: 'eco', name: { zh: '生态' }, keywords: {} }] }, 'add-starter-themes');
    await addSpeechAddress(notebook, kept.speechId, 'https://m.news.example/');
    expect(await lastAction(notebook)).toMatchObject({ actionId: kept.actionId });
  });

  it('is never one of another device', async () => {
    const notebook = freshNotebook();
    const { actionId } = await keep(notebook, 'n1');
    await notebook.db.meta.put({ key: 'device', value: 'otherone' });
    expect(await lastAction(notebook)).toBeNull();
    const mine = await editNote(notebook, 'n1000000', { thought: '一' });
    expect(await lastAction(notebook)).toMatchObject({ actionId: mine.actionId });
    expect(String(mine.actionId) > actionId).toBe(true);
  });
});

// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { emptyTrash } from './empty-trash';
import { expireTrash } from './expire-trash';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { keepRevision } from './keep-revision';
import { lastAction } from './last-action';
import type { Notebook } from './open-notebook';
import { recordStudyNotes } from './record-study-notes';
import { renameRevision } from './rename-revision';
import { revisionsOf } from './revisions-of';
import { surplusRevisions } from './surplus-revisions';
import { thinRevisions } from './thin-revisions';
import { trashContents } from './trash-contents';
import { trashRevision } from './trash-revision';
import { trashStudyNotes } from './trash-study-notes';
import { undo } from './undo';

const DAY = 86_400_000;
const ID = 'doc00001';
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const own = (text: string): StudyNotes['blocks'][number] => ({ kind: 'paragraph', text, from: 'reader' });
const doc: StudyNotes = {
  version: 1,
  id: ID,
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [own('开头。')],
  created: 0,
  changed: 0,
};
async function opened() {
  const clock = { now: START };
  const notebook = freshNotebook({ now: () => (clock.now += 10) });
  await recordStudyNotes(notebook, doc);
  const keep = (text: string, name?: string) =>
    keepRevision(notebook, { studyNotesId: ID, name, title: doc.title, blocks: [own(text)] });
  return { notebook, clock, keep };
}
const list = async (notebook: Notebook) =>
  (await revisionsOf(notebook, ID)).map(({ name, blocks: [block] }) => [
    name,
    block?.kind === 'paragraph' && block.text,
  ]);
const log = async ({ db }: Notebook): Promise<string> => JSON.stringify(await db.log.toArray());

describe('versions of study notes', () => {
  it('are kept, newest first, the same one once; a name goes to the one that is there', async () => {
    const { notebook, keep } = await opened();
    await keep('一稿');
    expect(await keep('一稿')).toEqual({ actionId: null });
    await keep('二稿', '交前');
    expect(await keep('二稿')).toEqual({ actionId: null });
    await keep('三稿');
    await keep('三稿', '改过');
    expect(await list(notebook)).toEqual([
      ['改过', '三稿'],
      ['交前', '二稿'],
      [undefined, '一稿'],
    ]);
    await keep('三稿', '又一个名字');
    expect(await list(notebook)).toHaveLength(4);
  });

  it('are not read while everything is locked for writing, unless another window kept one meanwhile', async () => {
    const { notebook, keep } = await opened();
    await keep('一稿');
    await keep('二稿');
    const isWriting: boolean[] = [];
    const { revisions } = notebook.db;
    const where = revisions.where.bind(revisions);
    vi.spyOn(revisions, 'where').mockImplementation(((index: string) => {
      const asked = where(index).equals(ID);
      const toArray = asked.toArray.bind(asked);
      vi.spyOn(asked, 'toArray').mockImplementation(() => {
        isWriting.push(Dexie.currentTransaction?.mode === 'readwrite');
        return toArray();
      });
      return { equals: () => asked };
    }) as unknown as typeof revisions.where);
    await keep('三稿');
    expect(isWriting).toEqual([false]);
    expect(await keep('三稿')).toEqual({ actionId: null });
    await Promise.all([keep('四稿'), keep('四稿')]);
    vi.restoreAllMocks();
    expect((await list(notebook)).map(([, text]) => text)).toEqual(['四稿', '三稿', '二稿', '一稿']);
  });

  it('that the program keeps are nothing to undo; naming and deleting one are', async () => {
    const { notebook, keep } = await opened();
    await keep('一稿');
    expect((await lastAction(notebook))?.label).toBe('record-study-notes');
    const [one] = await revisionsOf(notebook, ID);
    await renameRevision(notebook, one!.id, '交前');
    const { actionId } = await trashRevision(notebook, one!.id);
    expect(await list(notebook)).toEqual([]);
    await undo(notebook, actionId!);
    expect(await list(notebook)).toEqual([['交前', '一稿']]);
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect(await list(notebook)).toEqual([[undefined, '一稿']]);
  });

  it('go for good with their document, named or not, and their words leave the log', async () => {
    const { notebook, keep } = await opened();
    await keep('要忘掉的一稿');
    await keep('要忘掉的二稿', '交前');
    const named = (await lastAction(notebook))!.actionId;
    await trashStudyNotes(notebook, ID);
    expect(await emptyTrash(notebook)).toMatchObject({ purged: 1 });
    expect(await notebook.db.revisions.count()).toBe(0);
    expect(await log(notebook)).not.toContain('要忘掉');
    expect(await undo(notebook, named)).toEqual({ undone: false, actionId: null, gone: true });
  });

  it('that were deleted go after thirty days by themselves, and are not told of in the trash', async () => {
    const { notebook, clock, keep } = await opened();
    await keep('一稿', '要忘掉的');
    await trashRevision(notebook, (await revisionsOf(notebook, ID))[0]!.id);
    expect(await trashContents(notebook)).toEqual({ notes: [], speeches: [], studyNotes: [] });
    await expireTrash(notebook);
    for (let week = 0; week < 5; week++) {
      clock.now += 7 * DAY;
      await expireTrash(notebook);
    }
    expect(await notebook.db.revisions.count()).toBe(0);
    expect(await log(notebook)).not.toContain('要忘掉的');
    expect(await notebook.db.studyNotes.count()).toBe(1);
  });

  it('without a name are thinned out, and their words leave the log', async () => {
    const { notebook, clock, keep } = await opened();
    for (const text of ['前天一', '前天二']) await keep(text);
    await keep('前天三', '有名字');
    clock.now += DAY;
    for (const text of ['昨天一', '昨天二']) await keep(text);
    clock.now += DAY;
    for (const text of ['今天一', '今天二']) await keep(text);
    expect(await thinRevisions(notebook, ID, dayOf)).toEqual({ thinned: 2 });
    expect((await list(notebook)).map(([, text]) => text)).toEqual(['今天二', '今天一', '昨天二', '前天三', '前天二']);
    expect(await log(notebook)).not.toMatch(/前天一|昨天一/);
    expect((await lastAction(notebook))?.label).toBe('name-revision');
    expect(await thinRevisions(notebook, ID, dayOf)).toEqual({ thinned: 0 });
  });

  it('of a long day are fifty at most, the newest', () => {
    const all = Array.from({ length: 60 }, (_, at) => ({ id: `r${at}`, name: undefined, created: START + at }));
    const gone = Array.from({ length: 10 }, (_, at) => `r${9 - at}`);
    expect(surplusRevisions(all, START + 100, dayOf)).toEqual(gone);
    expect(surplusRevisions([...all, { id: 'named', name: '交前', created: 0 }], START, dayOf)).toEqual(gone);
  });
});

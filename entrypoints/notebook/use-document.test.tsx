import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { recordStudyNotes } from '@/utils/storage/record-study-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { studyNotesById } from '@/utils/storage/study-notes-by-id';
import { useDocument, type OpenSessions } from './use-document';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [own('一段。')],
  created: 0,
  changed: 0,
};

async function open(notebook: Notebook, sessions: OpenSessions) {
  const view = renderHook(() => useDocument(notebook, doc.id, sessions));
  await waitFor(() => expect(view.result.current.session).not.toBeNull());
  return view;
}
const texts = async (notebook: Notebook): Promise<string[]> => {
  const found = await studyNotesById(notebook, doc.id);
  return found.kind === 'document' ? found.doc.blocks.map((block) => ('text' in block ? block.text : '')) : [];
};

test('who comes back before the leaving is done is not forgotten: what can’t be saved later is still held', async () => {
  const notebook = freshNotebook();
  await recordStudyNotes(notebook, doc);
  const sessions: OpenSessions = new Map();
  const first = await open(notebook, sessions);
  const { session } = first.result.current;
  session!.change({ blocks: [...session!.written.blocks, own('二')] });
  // The disk is slow.
  let goOn = (): void => undefined;
  const disk = new Promise<void>((go) => (goOn = go));
  const flush = session!.flush.bind(session);
  vi.spyOn(session!, 'flush').mockImplementationOnce(() => disk.then(flush));
  first.unmount();
  const again = await open(notebook, sessions);
  expect(again.result.current.session).toBe(session);
  goOn();
  await waitFor(async () => expect(await texts(notebook)).toEqual(['一段。', '二']));
  await new Promise((later) => setTimeout(later, 50));
  expect(sessions.get(doc.id)).toBe(session);
  again.unmount();
  await vi.waitFor(() => expect(sessions.size).toBe(0));
});

test.each(['purged', 'written by a newer Zhaji'])(
  'unsaved words of a document that was %s meanwhile are still there, until they are given up',
  async (what) => {
    const notebook = freshNotebook();
    await recordStudyNotes(notebook, doc);
    const sessions: OpenSessions = new Map();
    const view = await open(notebook, sessions);
    const { session } = view.result.current;
    session!.compose(true);
    session!.change({ blocks: [own('没有存上的字')] });
    await act(async () => {
      if (what === 'purged') await notebook.db.studyNotes.delete(doc.id);
      else await notebook.db.studyNotes.update(doc.id, { version: 99 } as object);
    });
    await waitFor(() => expect(view.result.current.found?.kind).not.toBe('document'));
    await waitFor(() => expect(session!.state.kind).toBe('failed'), { timeout: 3000 });
    expect(view.result.current.session).toBe(session);
    expect(session!.isSaved).toBe(false);
    session!.giveUp();
    expect([session!.isSaved, session!.state.kind]).toEqual([true, 'saved']);
    view.unmount();
    await vi.waitFor(() => expect(sessions.size).toBe(0));
  },
);

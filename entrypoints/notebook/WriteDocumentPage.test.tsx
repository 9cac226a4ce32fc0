import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '@/components/fixtures/show';
import type { Acts } from '@/components/shell/use-acts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { studyNotesList } from '@/utils/storage/study-notes-list';
import { templates } from '@/utils/study-notes/templates';
import { DocumentSession } from './document-session';
import { WriteDocumentPage } from './WriteDocumentPage';

const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [],
  created: 0,
  changed: 0,
  deleted: 1,
};

test('words that could not be saved before their document went for good are shown, copied, and kept as a new one', async () => {
  const notebook = freshNotebook();
  const session = new DocumentSession(doc, '0001', {
    save: () => Promise.reject(new Error('gone')),
    saveClosing: () => Promise.resolve(),
    keepVersion: () => Promise.resolve(),
    explain: String,
    now: Date.now,
  });
  session.change({ blocks: [{ kind: 'paragraph', text: '没有存上的话。', from: 'reader' }] });
  const told: string[] = [];
  const acts = {
    show: ({ text }) => void told.push(text),
    act: async (work, said) => {
      await work({});
      told.push(String(said));
      return true;
    },
  } as Partial<Acts> as Acts;
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show(
    <WriteDocumentPage
      notebook={notebook}
      acts={acts}
      all={{ notes: [], trashed: [], speeches: new Map(), themes: [] }}
      templates={templates}
      settings={{ quotedShare: 0.3, ownNames: [] }}
      id={doc.id}
      sessions={new Map([[doc.id, session]])}
    />,
  );
  // That they could not be saved may be said first, before it is known why.
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('还没有存上'));
  fireEvent.click(screen.getByRole('button', { name: '复制全文' }));
  await waitFor(() => expect(told).toEqual(['已复制全文']));
  expect(write.mock.calls[0]![0]).toContain('没有存上的话。');
  fireEvent.click(screen.getByRole('button', { name: '存成新的一篇' }));
  await waitFor(() => expect(session.isSaved).toBe(true));
  const [kept] = await studyNotesList(notebook);
  expect(kept).toMatchObject({ title: doc.title, blocks: session.written.blocks });
  expect([location.hash, kept?.deleted]).toEqual([`#write/${kept!.id}`, undefined]);
  write.mockRestore();
});

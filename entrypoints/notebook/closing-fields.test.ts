// @vitest-environment node
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ownCalls } from '@/utils/messaging/calls';
import type { StudyNotes } from '@/utils/model/study-notes';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { recordStudyNotes } from '@/utils/storage/record-study-notes';
import { saveStudyNotesClosing } from '@/utils/storage/save-study-notes-closing';
import { studyNotesById } from '@/utils/storage/study-notes-by-id';
import { closingFields } from './closing-fields';
import { DocumentSession } from './document-session';

const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  writer: { name: '林见川' },
  blocks: [{ kind: 'paragraph', text: '一段。', from: 'reader' }],
  created: 0,
  changed: 0,
};

test('all that is written in a document is saved when its window closes a moment later', async () => {
  const notebook = freshNotebook();
  await recordStudyNotes(notebook, doc);
  const found = await studyNotesById(notebook, doc.id);
  if (found.kind !== 'document') throw new Error(found.kind);
  const closed: Promise<unknown>[] = [];
  const session = new DocumentSession(found.doc, found.at, {
    save: () => Promise.reject(new Error('the window is closed')),
    saveClosing: (fields, seen) => {
      // As it goes to the background.
      const sent: unknown = JSON.parse(
        JSON.stringify({ id: doc.id, fields: closingFields(fields), seen, sitting: 'a', name: '关窗前' }),
      );
      closed.push(saveStudyNotesClosing(notebook, v.parse(ownCalls.saveStudyNotes, sent)));
      return Promise.resolve();
    },
    keepVersion: () => Promise.resolve(),
    explain: String,
    now: Date.now,
  });
  const blocks: StudyNotes['blocks'] = [{ kind: 'paragraph', text: '排的。', from: 'program' }];
  const links = [{ noteId: 'n1', quote: '甲', thought: '', application: '', themes: [] }];
  session.change({
    title: '新题',
    date: '2026-05-01',
    writer: undefined,
    blocks,
    links,
    composed: { choice: { by: 'themes', themeIds: [] }, order: 'reading', title: '新题', blocks },
    settled: ['x'],
  });
  session.leave();
  await Promise.all(closed);
  const saved = await studyNotesById(notebook, doc.id);
  const { writer: _, ...rest } = session.written;
  expect(saved).toMatchObject({ kind: 'document', doc: rest });
  expect(saved.kind === 'document' && saved.doc.writer).toBeUndefined();
});

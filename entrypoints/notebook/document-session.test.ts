import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { ChangedElsewhere } from '@/utils/storage/errors';
import type { StudyNotesFields } from '@/utils/storage/save-study-notes';
import { DocumentSession, type SessionView } from './document-session';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const first: StudyNotes = {
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

/** A notebook with one document, which windows are open on. */
function notebook() {
  let at = 1;
  let doc = first;
  const sessions: DocumentSession[] = [];
  const kept: string[] = [];
  let refuse: Error | null = null;
  const clock = () => String(at).padStart(4, '0');
  const save = async (fields: StudyNotesFields, seen: string) => {
    await Promise.resolve();
    if (refuse) throw refuse;
    if (seen !== clock()) throw new ChangedElsewhere({ doc, at: clock() });
    doc = { ...doc, ...fields };
    at++;
    const told = { doc, at: clock() };
    queueMicrotask(() => {
      for (const session of sessions) session.hear(told.doc, told.at);
    });
    return { at: clock() };
  };
  const closing = vi.fn<(fields: StudyNotesFields, seen: string) => Promise<unknown>>(() => Promise.resolve());
  const open = () => {
    const session = new DocumentSession(doc, clock(), {
      save,
      saveClosing: closing,
      keepVersion: async ({ blocks }) => void kept.push(textsOf(blocks).join('|')),
      explain: (error) => `因为${(error as Error).message}`,
      now: Date.now,
    });
    const view = {
      redraw: vi.fn<SessionView['redraw']>(),
      replace: vi.fn<SessionView['replace']>(),
    };
    session.show(view);
    sessions.push(session);
    const type = (text: string): void => session.change({ blocks: [...session.written.blocks, own(text)] });
    return { session, view, type };
  };
  return { open, kept, closing, now: () => textsOf(doc.blocks), refuse: (error: Error | null) => (refuse = error) };
}
const textsOf = (blocks: readonly Block[]): string[] => blocks.map((block) => ('text' in block ? block.text : ''));

beforeEach(() => void vi.useFakeTimers());
const pause = () => vi.advanceTimersByTimeAsync(10_000);

describe('what is written', () => {
  test('is saved in a pause, and at the latest a few seconds after it began', async () => {
    const { open, now } = notebook();
    const { session, type } = open();
    for (let key = 0; key < 20; key++) {
      type(`${key}`);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(now().length).toBeGreaterThan(10);
    await pause();
    expect(now()).toHaveLength(21);
    expect([session.state.kind, session.isSaved]).toEqual(['saved', true]);
  });

  test('that can’t be saved stays, with why, and is saved with the next key', async () => {
    const { open, now, refuse } = notebook();
    const { session, type } = open();
    refuse(new Error('disk'));
    type('二');
    await pause();
    expect([session.state, session.isSaved, now()]).toEqual([{ kind: 'failed', why: '因为disk' }, false, ['一段。']]);
    refuse(null);
    type('三');
    await pause();
    expect([session.state.kind, now()]).toEqual(['saved', ['一段。', '二', '三']]);
  });

  test('is kept as a version as it was opened, and then every ten minutes of writing', async () => {
    const { open, kept } = notebook();
    const { type } = open();
    for (let minute = 0; minute < 21; minute++) {
      type(`${minute}`);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(kept.map((one) => one.split('|').length)).toEqual([1, 12, 22]);
  });

  test('is not saved while an input method composes', async () => {
    const { open, now } = notebook();
    const { session, type } = open();
    session.compose(true);
    type('ni');
    await pause();
    expect(now()).toEqual(['一段。']);
    session.compose(false);
    await pause();
    expect(now()).toEqual(['一段。', 'ni']);
  });

  test('when the page goes is handed to somebody who outlives it; once saved nothing is', async () => {
    const { open, closing } = notebook();
    const { session, type } = open();
    type('二');
    session.leave();
    expect(closing).toHaveBeenCalledExactlyOnceWith({ blocks: [own('一段。'), own('二')] }, '0001');
    await session.flush();
    session.leave();
    expect(closing).toHaveBeenCalledOnce();
  });
});

describe('two windows', () => {
  test('one in which nothing waits follows the other', async () => {
    const { open } = notebook();
    const a = open();
    const b = open();
    a.type('甲');
    await pause();
    expect(textsOf(b.session.written.blocks)).toEqual(['一段。', '甲']);
    expect(b.view.replace).toHaveBeenCalledOnce();
    expect(a.view.replace).not.toHaveBeenCalled();
  });

  test('two that write are put together, and what both wrote of one paragraph is shown as both', async () => {
    const { open, now } = notebook();
    const a = open();
    const b = open();
    a.session.change({ blocks: [own('一段，甲改的。')] });
    b.session.change({ blocks: [own('一段，乙改过了。'), own('乙加的。')] });
    await pause();
    expect(now().toSorted()).toEqual(['一段，乙改过了。', '一段，甲改的。', '乙加的。'].toSorted());
    expect([...a.session.conflicts, ...b.session.conflicts]).toHaveLength(1);
    expect(textsOf(a.session.written.blocks)).toEqual(textsOf(b.session.written.blocks));
  });

  test('fifty edits of each at the same time: none is lost, and both show the same', async () => {
    const { open, now } = notebook();
    const a = open();
    const b = open();
    for (let edit = 1; edit <= 50; edit++) {
      a.type(`甲${edit}`);
      b.type(`乙${edit}`);
      if (edit % 3 === 0) await vi.advanceTimersByTimeAsync(edit % 2 === 0 ? 900 : 100);
    }
    await pause();
    const all = now();
    for (let edit = 1; edit <= 50; edit++)
      for (const name of ['甲', '乙']) expect(all.filter((text) => text === `${name}${edit}`)).toHaveLength(1);
    expect(textsOf(a.session.written.blocks)).toEqual(all);
    expect(textsOf(b.session.written.blocks)).toEqual(all);
    expect(a.session.isSaved && b.session.isSaved).toBe(true);
  });

  test('nothing comes in while an input method composes', async () => {
    const { open } = notebook();
    const a = open();
    const b = open();
    b.session.compose(true);
    a.type('甲');
    await pause();
    expect(b.view.replace).not.toHaveBeenCalled();
    b.session.compose(false);
    expect(textsOf(b.session.written.blocks)).toEqual(['一段。', '甲']);
  });
});

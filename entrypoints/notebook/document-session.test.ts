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

test('a composition that the page is left in the middle of ends with it: what was written is saved, then and after', async () => {
  const { open, now } = notebook();
  const { session, view, type } = open();
  session.compose(true);
  type('ni');
  session.show(null);
  await session.flush();
  expect([session.isSaved, now()]).toEqual([true, ['一段。', 'ni']]);
  session.show(view);
  type('三');
  await pause();
  expect(now()).toEqual(['一段。', 'ni', '三']);
});

test('a state of an older clock that keeps it from being saved is taken in, once', async () => {
  const save = vi.fn<(fields: StudyNotesFields, seen: string) => Promise<{ at: string }>>((_, seen) =>
    seen === '0003'
      ? Promise.resolve({ at: '0004' })
      : Promise.reject(new ChangedElsewhere({ doc: { ...first, blocks: [own('零')] }, at: '0003' })),
  );
  const session = new DocumentSession(first, '0005', {
    save,
    saveClosing: () => Promise.resolve(),
    keepVersion: () => Promise.resolve(),
    explain: String,
    now: Date.now,
  });
  session.change({ blocks: [own('一段。'), own('二')] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([save.mock.calls.length, session.isSaved]).toEqual([2, true]);
  expect(textsOf(session.written.blocks)).toContain('二');
});

test('what another window wrote is shown as such, what the program did here as a step', async () => {
  const { open } = notebook();
  const a = open();
  const b = open();
  a.session.put({ ...a.session.written, blocks: [own('程序排的')] });
  await pause();
  expect(a.view.replace.mock.calls.map(([, how]) => how)).toEqual(['step']);
  expect(b.view.replace.mock.calls.map(([, how]) => how)).toEqual(['outside']);
});

describe('undo in the editor, which has the blocks only', () => {
  const link = (quote: string) => ({ noteId: 'n1', quote, thought: '', application: '', themes: [] });
  const composed = (text: string): StudyNotes['composed'] => ({
    choice: { by: 'themes', themeIds: [] },
    order: 'reading',
    title: 't',
    blocks: [own(text)],
  });
  const state = ({ session }: { session: DocumentSession }) => [
    session.written.links?.[0]?.quote,
    session.written.composed?.blocks.map((block) => 'text' in block && block.text).join(),
  ];

  test('brings back what was remembered with them, and redo what came after', async () => {
    const opened = notebook().open();
    const { session } = opened;
    session.change({ links: [link('甲')], composed: composed('甲') });
    session.put({ ...session.written, blocks: [own('乙')], links: [link('乙')], composed: composed('乙') });
    session.put({ ...session.written, blocks: [own('丙')], links: [], composed: composed('丙') });
    session.change({ blocks: [own('丙'), own('打的字')] });
    session.change({ blocks: [own('丙')] });
    expect(state(opened)).toEqual([undefined, '丙']);
    session.change({ blocks: [own('乙')] });
    expect(state(opened)).toEqual(['乙', '乙']);
    session.change({ blocks: [own('一段。')] });
    expect(state(opened)).toEqual(['甲', '甲']);
    session.change({ blocks: [own('丙')] });
    expect(state(opened)).toEqual([undefined, '丙']);
    await pause();
    expect(session.isSaved).toBe(true);
  });

  test('leaves what was decided since, where only what was typed is undone', () => {
    const opened = notebook().open();
    const { session } = opened;
    session.put({ ...session.written, blocks: [own('乙')], links: [link('乙')] });
    session.change({ blocks: [own('乙'), own('打的字')] });
    session.change({ links: [link('照旧')] });
    session.change({ blocks: [own('乙')] });
    expect(state(opened)[0]).toBe('照旧');
    session.change({ blocks: [own('一段。')] });
    session.change({ blocks: [own('乙')] });
    expect(state(opened)[0]).toBe('照旧');
  });
});

describe('taking back what the program did', () => {
  test('leaves what was typed since', () => {
    const { session } = notebook().open();
    const before = session.written;
    const next = { ...before, blocks: [own('重排的一段。')], title: '新题' };
    session.put(next);
    session.change({ blocks: [...session.written.blocks, own('后来打的字')] });
    session.takeBack(next, before);
    expect(textsOf(session.written.blocks)).toEqual(['一段。', '后来打的字']);
    expect(session.written.title).toBe('学习心得');
  });

  test('keeps a version of what stood there', async () => {
    const { open, kept } = notebook();
    const { session } = open();
    const before = session.written;
    const next = { ...before, blocks: [own('重排的一段。')] };
    session.put(next);
    session.takeBack(next, before);
    await pause();
    expect(kept).toContain('重排的一段。');
  });
});

test('where both wrote is told at its place, wherever that has gone, until one of the two is deleted', async () => {
  const { open } = notebook();
  const a = open();
  const b = open();
  a.session.change({ blocks: [own('一段，甲改的。')] });
  b.session.change({ blocks: [own('一段，乙改过了。')] });
  await pause();
  const { session } = [a, b].find((one) => one.session.conflicts.length > 0)!;
  const [mine, theirs] = session.written.blocks;
  session.change({ blocks: [own('新写在前面的一段'), mine!, theirs!] });
  expect(session.conflicts).toEqual([{ kind: 'both', block: 1, other: 2 }]);
  session.change({ blocks: [own('新写在前面的一段'), theirs!] });
  expect(session.conflicts).toEqual([]);
});

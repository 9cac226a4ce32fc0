import type { Editor } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { afterEach, expect, test, vi } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { blocksToDoc, docToBlocks } from './editor-document';
import { makeHandle } from './editor-handle';
import { editorSchema } from './editor-schema';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });

/** A handle on a view that draws nothing. */
function start(...blocks: Block[]) {
  const doc = blocksToDoc({ title: '题', blocks }, editorSchema);
  const view = {
    state: EditorState.create({ doc, plugins: [history()] }),
    composing: false,
    isDestroyed: false,
    dispatch: (tr: Transaction) => void (view.state = view.state.apply(tr)),
  };
  const editor = { view, schema: editorSchema } as unknown as Editor;
  const handle = makeHandle(
    editor,
    () => ({ lang: 'zh-CN', notes: new Map(), leadInFor: () => '' }),
    () => undefined,
    () => undefined,
  );
  return { handle, view, shown: () => docToBlocks(view.state.doc) };
}

afterEach(() => void vi.useRealTimers());

test('what is composed while another content waits stays, and what it brings comes', () => {
  vi.useFakeTimers();
  const { handle, view, shown } = start(paragraph('一'), paragraph('后'));
  view.composing = true;
  handle.replace({ title: '新题', blocks: [paragraph('一'), paragraph('后'), paragraph('别处写的')] }, 'outside');
  view.dispatch(view.state.tr.insertText('写', 5));
  vi.advanceTimersByTime(300);
  expect(shown()).toEqual({ title: '题', blocks: [paragraph('一写'), paragraph('后')] });
  view.composing = false;
  vi.advanceTimersByTime(300);
  expect(shown()).toEqual({ title: '新题', blocks: [paragraph('一写'), paragraph('后'), paragraph('别处写的')] });
});

test('another content is a step of undo, unless it is of another window', () => {
  const { handle, view, shown } = start(paragraph('一'));
  handle.replace({ title: '题', blocks: [paragraph('二')] });
  handle.replace({ title: '题', blocks: [paragraph('二'), paragraph('三')] }, 'outside');
  undo(view.state, view.dispatch);
  expect(shown().blocks).toEqual([paragraph('一'), paragraph('三')]);
});

test('a block that is not known is refused at once', () => {
  const { handle, shown } = start(paragraph('一'));
  const newer = { kind: 'chart' } as unknown as Block;
  expect(() => handle.replace({ title: '题', blocks: [newer] })).toThrow('chart');
  expect(shown().blocks).toEqual([paragraph('一')]);
});

import 'fake-indexeddb/auto';
import { renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Acts } from '@/components/shell/use-acts';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from '@/utils/storage/fixtures/sample-drafts';
import { keepNote } from '@/utils/storage/keep-note';
import { trashNote } from '@/utils/storage/trash-note';
import { useTrashActs } from './use-trash-acts';

test('what another window deleted for good already is said to be no longer there', async () => {
  const notebook = freshNotebook();
  await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  const { id } = sampleNote('n1');
  await trashNote(notebook, id);
  const done: Promise<unknown>[] = [];
  const show = vi.fn<Acts['show']>();
  const act: Acts['act'] = (work) => {
    const doing = work({}).then(() => true);
    done.push(doing);
    return doing;
  };
  const { result } = renderHook(() => useTrashActs(notebook, { act, show } as unknown as Acts));
  result.current.onForGood('notes', id);
  await Promise.all(done);
  expect(show).not.toHaveBeenCalled();
  result.current.onForGood('notes', id);
  await Promise.all(done);
  expect(show).toHaveBeenCalledExactlyOnceWith({ text: '回收站里已经没有它了', tone: 'done' });
});

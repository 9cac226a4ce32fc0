import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RestoreView } from '@/components/settings/RestoreDialog';
import type { Acts } from '@/components/shell/use-acts';
import type { Telling } from '@/utils/model/telling';
import { acknowledgeLoss } from '@/utils/storage/acknowledge-loss';
import { noRestoreCounts } from '@/utils/storage/no-restore-counts';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { useBackup } from './use-backup';

/** What each worker was asked, and `end` once it was ended. */
const { workers, answers, saved } = vi.hoisted(() => ({
  workers: [] as string[][],
  answers: { read: [] as unknown[], restore: [] as unknown[], make: [] as unknown[] },
  saved: [] as string[],
}));
vi.mock('./backup-apart', () => ({
  backupApart: () => {
    const asked: string[] = [];
    workers.push(asked);
    return {
      ask: async ({ ask }: { ask: keyof typeof answers }) => {
        asked.push(ask);
        const answer = answers[ask].shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
      end: () => void asked.push('end'),
    };
  },
}));
vi.mock('./save-file', () => ({ saveFile: (_: Blob, name: string) => void saved.push(name) }));
vi.mock('@/utils/storage/acknowledge-loss', () => ({ acknowledgeLoss: vi.fn<() => Promise<void>>() }));
vi.mock('@/utils/storage/last-backup', () => ({
  readLastBackup: async () => undefined,
  writeLastBackup: async () => undefined,
  watchLastBackup: () => () => undefined,
}));

const view = (scope: 'whole' | 'part'): RestoreView => {
  const counts = { speeches: 0, themes: 0, notes: 2, studyNotes: 0, revisions: 0, templates: 0 };
  const some = { ...noRestoreCounts(), notes: { added: 2, back: 0, changed: 0, same: 0, gone: 0 } };
  return {
    made: '2026-11-27',
    scope,
    rejected: [],
    counts: { ...counts, dismissedNotes: 0, dismissedPairs: 0 },
    merge: { counts: some, left: 0 },
  };
};

/** Shows what is done and keeps how it is done again. */
function acting() {
  const told: string[] = [];
  let again: (() => Promise<boolean>) | undefined;
  const act: Acts['act'] = async (work, said) => {
    const telling: Telling = {};
    again = async () => {
      try {
        const { actionId } = await work(telling);
        if (said !== undefined && actionId !== null) told.push(typeof said === 'string' ? said : said());
        return true;
      } catch (error) {
        told.push(`failed: ${(error as Error).message}`);
        return false;
      }
    };
    return again();
  };
  const acts = { act, dismiss: () => undefined, show: ({ text }: { text: string }) => void told.push(text) };
  return { told, acts: acts as unknown as Acts, again: () => again?.() };
}

async function chosen(scope: 'whole' | 'part' = 'whole', lost = false) {
  const notebook = freshNotebook();
  await notebook.ready;
  if (lost) notebook.health.set({ lost: { notes: 2, at: 1 } });
  const { told, acts, again } = acting();
  answers.read.push(view(scope));
  const { result } = renderHook(() => useBackup(notebook, acts));
  result.current.read(new File(['{}'], '备份.json'));
  await waitFor(() => expect(result.current.chosen?.state.stage).toBe('preview'));
  return { result, told, again, notebook };
}

beforeEach(() => {
  workers.length = 0;
  saved.length = 0;
  for (const of of Object.values(answers)) of.length = 0;
  vi.mocked(acknowledgeLoss).mockReset().mockResolvedValue();
});

test('a worker is ended whatever came of it, and trying again reads the file again', async () => {
  const { result, told, again } = await chosen();
  answers.restore.push(new Error('no room'));
  result.current.restore('merge');
  await waitFor(() => expect(told).toEqual(['failed: no room']));
  expect(workers).toEqual([['read', 'restore', 'end']]);
  answers.read.push(view('whole'));
  answers.restore.push({ actionId: 'a', steps: 1 });
  await again();
  expect(workers[1]).toEqual(['read', 'restore', 'end']);
  expect(told.at(-1)).toBe('已合并：新增 2 条笔记');
});

test('a lost notebook is told no more once the whole was restored, and goes on being told after a part', async () => {
  for (const scope of ['whole', 'part'] as const) {
    vi.mocked(acknowledgeLoss).mockClear();
    const { result, told } = await chosen(scope, true);
    answers.restore.push({ actionId: 'a', steps: 1 });
    result.current.restore('merge');
    await waitFor(() => expect(told).toHaveLength(1));
    expect(acknowledgeLoss).toHaveBeenCalledTimes(scope === 'whole' ? 1 : 0);
  }
});

test('what was restored is said also where the loss could not be acknowledged', async () => {
  vi.mocked(acknowledgeLoss).mockRejectedValue(new Error('no storage'));
  const { result, told } = await chosen('whole', true);
  answers.restore.push({ actionId: 'a', steps: 1 });
  result.current.restore('merge');
  await waitFor(() => expect(told).toEqual(['已合并：新增 2 条笔记']));
});

test('what took several steps says how it is taken back, and a backup says what is not in it', async () => {
  const { result, told } = await chosen();
  answers.restore.push({ actionId: 'a', steps: 3 });
  result.current.restore('merge');
  await waitFor(() => expect(told.at(-1)).toContain('分 3 步写入'));
  const { counts } = view('whole');
  answers.make.push({ blob: new Blob(), counts, without: 'revisions' });
  result.current.make();
  await waitFor(() => expect(told.at(-1)).toContain('旧稿没有存进去'));
  expect(saved).toHaveLength(1);
});

import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { RestorePreview } from '@/utils/model/backup';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { BackupSetting } from './BackupSetting';
import { RestoreDialog, type RestoreView } from './RestoreDialog';

const none = { added: 0, back: 0, changed: 0, same: 0, gone: 0 };
const preview = (notes: Partial<typeof none>, left = 0): RestorePreview => ({
  counts: {
    notes: { ...none, ...notes },
    speeches: none,
    themes: none,
    studyNotes: none,
    revisions: none,
    templates: none,
  },
  left,
});
const view: RestoreView = {
  made: '2026-11-27T08:00:00.000Z',
  scope: 'whole',
  rejected: [],
  counts: {
    notes: 12,
    speeches: 1,
    themes: 3,
    studyNotes: 0,
    revisions: 0,
    templates: 0,
    dismissedNotes: 4,
    dismissedPairs: 0,
  },
  merge: preview({ added: 2, back: 1, changed: 1 }, 1),
  replace: preview({ added: 2, gone: 5 }),
};
const acts = () => ({ onMerge: vi.fn<() => void>(), onReplace: vi.fn<() => void>(), onCancel: vi.fn<() => void>() });

test('the last backup is told, or that there was none, and why a file was refused', async () => {
  const how = { onMake: vi.fn<() => void>(), onFile: vi.fn<() => void>() };
  const { container, unmount } = show(<BackupSetting last={null} refused={null} {...how} />);
  expect(container.textContent).toContain('还没有备份过');
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '现在备份' }));
  expect(how.onMake).toHaveBeenCalledTimes(1);
  unmount();
  const again = show(<BackupSetting last="2026-11-27" refused="没有恢复" {...how} />);
  expect(again.container.textContent).toContain('上次备份：2026年11月27日');
  expect(screen.getByRole('alert').textContent).toContain('没有恢复');
  expect(await axeProblems(again.container)).toEqual([]);
});

test('what is in the file and what each way would do is seen before it is done', async () => {
  const how = acts();
  const { container } = show(<RestoreDialog file="备份.json" state={{ stage: 'preview', ...view }} {...how} />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2026年11月27日的备份');
  expect(container.textContent).toContain('里面有 12 条笔记、1 篇讲话、3 个主题。');
  expect([...container.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    '新增 2 条笔记',
    '从回收站取回 1 条笔记',
    '更新 1 条笔记',
    '1 处没有加进来（缺了所属的讲话、接起来太长，或者这里的记录坏了），这里的照旧。',
    '新增 2 条笔记',
    '移进回收站 5 条笔记',
  ]);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '合并' }));
  expect(how.onMerge).toHaveBeenCalledTimes(1);
});

test('that undoing will take several steps is said before it is done', () => {
  const state = { stage: 'preview' as const, ...view, replace: { ...preview({ gone: 5 }), steps: 3 } };
  show(<RestoreDialog file="备份.json" state={state} {...acts()} />);
  const told = '内容多，会分 3 步写入；以后要撤销，得撤销 3 次';
  expect(screen.getAllByText(told)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '替换…' }));
  expect(screen.getAllByText(told)).toHaveLength(1);
});

test('everything is replaced only when that is said twice', () => {
  const how = acts();
  show(<RestoreDialog file="备份.json" state={{ stage: 'preview', ...view }} {...how} />);
  fireEvent.click(screen.getByRole('button', { name: '替换…' }));
  expect(how.onReplace).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '返回' }));
  fireEvent.click(screen.getByRole('button', { name: '替换…' }));
  fireEvent.click(screen.getByRole('button', { name: '替换' }));
  expect(how.onReplace).toHaveBeenCalledTimes(1);
});

test('a part is only added, and records that can not be read are named', () => {
  const { replace: _, ...part } = view;
  const rejected = [1, 2, 3, 4, 5, 9].map((at) => ({ table: 'notes' as const, at }));
  const { container } = show(
    <RestoreDialog file="笔记.json" state={{ stage: 'preview', ...part, scope: 'part', rejected }} {...acts()} />,
  );
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2026年11月27日导出的笔记');
  expect(screen.queryByRole('button', { name: '替换…' })).toBeNull();
  expect(container.textContent).toContain('有 6 条记录读不出来，会略过：笔记第 1 条、笔记第 2 条、');
});

test('while it is read it can be ended, and what changes nothing can not be done', () => {
  const how = acts();
  const { rerender } = show(<RestoreDialog file="备份.json" state={{ stage: 'reading', done: 5, of: 9 }} {...how} />);
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('5');
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(how.onCancel).toHaveBeenCalled();
  const same = { ...view, merge: preview({ same: 9 }), replace: preview({ same: 9 }) };
  rerender(<RestoreDialog file="备份.json" state={{ stage: 'preview', ...same }} {...how} />);
  for (const name of ['合并', '替换…'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
});

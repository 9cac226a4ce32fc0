import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Theme } from '@/utils/model/theme';
import type { ThemeFile } from '@/utils/model/theme-file';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { BoardHead } from './BoardHead';
import { ExportPane } from './ExportPane';
import { ImportReport } from './ImportReport';
import { PacksPane } from './PacksPane';
import { ThemeFileInput } from './ThemeFileInput';

/* What stands above and beside the board: head, packs, import, export. */

const file = (id: string, zh: string): ThemeFile => ({
  version: 1,
  id,
  name: { zh },
  dated: '2024–2026',
  themes: [1, 2, 3].map((n) => ({ id: `t${n}`, name: { zh: `${zh}${n}` }, keywords: {} })),
});
const nothing = (): void => undefined;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

test('the head says how much there is, leads to the notes without a theme, and makes a theme', async () => {
  const onCreate = vi.fn<(name: string) => Promise<string | null>>().mockResolvedValue(null);
  const counts = { themes: 8, notes: 120, unsorted: 8 };
  const { container } = show(
    <BoardHead counts={counts} onImport={nothing} onExport={nothing} onPacks={nothing} onCreate={onCreate} />,
  );
  expect(container.querySelector('.board-head p')?.textContent).toBe('8 个 · 120 条笔记 · 8 条未分类');
  expect(screen.getByRole('link', { name: '8 条未分类' }).getAttribute('href')).toBe('#notes/unsorted');
  fireEvent.click(button('新主题'));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '蹲点' } });
  fireEvent.submit(screen.getByRole('textbox').closest('form')!);
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('蹲点');
  expect(await axeProblems(container)).toEqual([]);
});

test('packs: what is there is told, what is missing can be added, one that does not open is said', async () => {
  const [onAdd, onRemove, onStartEmpty] = [
    vi.fn<(pack: ThemeFile) => void>(),
    vi.fn<(id: string) => void>(),
    vi.fn<() => void>(),
  ];
  const packs = [
    { id: 'new', file: file('new', '新包'), there: 0 },
    { id: 'some', file: file('some', '半包'), there: 2 },
    { id: 'all', file: file('all', '全包'), there: 3 },
    { id: 'broken', file: null, there: 0 },
  ];
  const { container } = show(
    <PacksPane packs={packs} onAdd={onAdd} onRemove={onRemove} onStartEmpty={onStartEmpty} onClose={nothing} />,
  );
  expect([...container.querySelectorAll('.packs > li')].map(({ textContent }) => textContent)).toEqual([
    '新包3 个主题 · 2024–2026 年有哪些主题新包1新包2新包3加入',
    '半包3 个主题 · 2024–2026 年 · 已加入 2 个有哪些主题半包1半包2半包3补上 1 个移除',
    '全包3 个主题 · 2024–2026 年 · 已加入 3 个有哪些主题全包1全包2全包3移除',
    '主题包“broken”打不开。重新载入这一页再试。',
  ]);
  fireEvent.click(button('加入“新包”'));
  fireEvent.click(button('移除“全包”'));
  fireEvent.click(button('从空白开始'));
  expect([onAdd.mock.calls, onRemove.mock.calls]).toEqual([[[packs[0]!.file]], [['all']]]);
  expect(onStartEmpty).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
});

test('a file that came in: how many, what was there, what was mended', async () => {
  const report = { file: 'a.json', refused: null, added: 2, skipped: 1, mended: ['“甲”的颜色这里没有，另配了一种'] };
  const { container } = show(<ImportReport report={report} onAgain={nothing} onClose={nothing} />);
  expect(screen.getByRole('status').textContent).toBe(
    '从“a.json”加了 2 个主题1 个已经有了（来源或名称相同），没有动改好了再导入的“甲”的颜色这里没有，另配了一种',
  );
  expect(await axeProblems(container)).toEqual([]);
});

test('a file that was refused: why, and another can be chosen', async () => {
  const onAgain = vi.fn<() => void>();
  const report = { file: 'a.json', refused: '“a.json”不完整' };
  const { container } = show(<ImportReport report={report} onAgain={onAgain} onClose={nothing} />);
  expect(screen.getByRole('alert').textContent).toBe('没有导入“a.json”不完整');
  fireEvent.click(button('选别的文件'));
  expect(onAgain).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
});

test('export: all at first, then those that are ticked', async () => {
  const onExport = vi.fn<(themes: Theme[]) => void>();
  const { container } = show(<ExportPane themes={sampleThemes} onExport={onExport} onClose={nothing} />);
  fireEvent.click(button('导出 3 个'));
  expect(onExport).toHaveBeenLastCalledWith(sampleThemes);
  fireEvent.click(screen.getByRole('checkbox', { name: '学习方法' }));
  fireEvent.click(button('导出 2 个'));
  expect(onExport).toHaveBeenLastCalledWith([sampleThemes[0], sampleThemes[2]]);
  fireEvent.click(button('全不选'));
  expect(button('导出 0 个').disabled).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
});

test('the same file can be chosen twice', () => {
  const onFile = vi.fn<(file: File) => void>();
  const { container } = show(<ThemeFileInput inputRef={() => undefined} onFile={onFile} />);
  const input = container.querySelector('input')!;
  const file = new File(['{}'], 'a.json');
  for (let time = 0; time < 2; time++) {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
  }
  expect(onFile.mock.calls).toEqual([[file], [file]]);
});

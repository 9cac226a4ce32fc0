import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleTheme, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { nameProblem } from './name-problem';
import { ThemeEditor } from './ThemeEditor';

function edit(problem: string | null = null) {
  const acts = {
    onRename: vi.fn<(name: string) => Promise<string | null>>().mockResolvedValue(problem),
    onStyle: vi.fn<(style: number) => void>(),
    onMove: vi.fn<(by: -1 | 1) => void>(),
    onDelete: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  const shown = show(<ThemeEditor theme={sampleTheme()} place={{ first: true, last: false }} {...acts} />);
  return { ...acts, ...shown, field: screen.getByRole<HTMLInputElement>('textbox', { name: '名字' }) };
}

test('a name is saved with Enter; the one it has already is not', () => {
  const { field, onRename } = edit();
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.input(field, { target: { value: ' 敢于担当 ' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onRename).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onRename).toHaveBeenCalledExactlyOnceWith('敢于担当');
});

test('a name that cannot be is answered with why', async () => {
  const { field, container } = edit('已经有了');
  fireEvent.input(field, { target: { value: '学习方法' } });
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toBe('已经有了');
  expect(await axeProblems(container)).toEqual([]);
});

test('ten looks, each with its name; the place and the end', () => {
  const { onStyle, onMove, onDelete } = edit();
  expect(screen.getAllByRole('radio')).toHaveLength(10);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '橘' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: '湖' }));
  expect(onStyle).toHaveBeenCalledExactlyOnceWith(6);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '上移' }).disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '下移' }));
  expect(onMove).toHaveBeenCalledExactlyOnceWith(1);
  fireEvent.click(screen.getByRole('button', { name: '删除主题' }));
  expect(onDelete).toHaveBeenCalledOnce();
});

test.each<[string, string | undefined, string | null]>([
  ['  ', undefined, '主题要有个名字。'],
  ['长'.repeat(61), undefined, '名字太长：最多 60 字。'],
  ['担当作为', undefined, '已经有“担当作为”了。换个名字，或者用那一个。'],
  ['WAYS TO LEARN', undefined, '已经有“WAYS TO LEARN”了。换个名字，或者用那一个。'],
  ['担当作为', 'theme001', null],
  ['调查研究', undefined, null],
])('the name “%s” of %s: %s', (name, self, why) => {
  expect(nameProblem(name, sampleThemes, sayIn(notebookTexts, 'zh-CN'), self)).toBe(why);
});

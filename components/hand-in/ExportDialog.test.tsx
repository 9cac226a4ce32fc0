import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ExportOptions } from '@/utils/export/export-format';
import { packPages } from '@/utils/export/packed-pages';
import { pageLayout } from '@/utils/export/page-layout';
import type { Preview } from '@/utils/export/preview-of';
import { HandInSettings } from '@/utils/model/hand-in-settings';
import * as v from 'valibot';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { ExportDialog } from './ExportDialog';
import type { ExportWork } from './export-work';

const content = {
  title: '坡道',
  writer: '',
  date: '2026-04-30',
  lang: 'zh-CN' as const,
  paragraphs: [{ style: 'body' as const, runs: [{ text: '台阶修成了坡道。' }] }],
  comments: [],
};
const layout = pageLayout('official', 'zh-CN');
const text: Preview = { kind: 'text', text: '台阶', left: 12_345, file: new Blob(['台阶修成了坡道。']) };
const previews: Record<string, Preview> = {
  word: { kind: 'pages', content, layout, left: 0 },
  text,
  zip: { kind: 'files', files: [{ name: '担当.md', size: 2100 }], left: 3, file: new Blob(['zip']) },
};
const formats = [
  { id: 'word', label: { zh: 'Word 文档', en: 'Word document' }, extension: 'docx', pages: true },
  { id: 'text', label: { zh: '纯文本', en: 'Plain text' }, about: { zh: '到处能贴', en: 'x' }, extension: 'txt' },
  { id: 'zip', label: { zh: '压缩包', en: 'Zip' }, extension: 'zip' },
];
const options: ExportOptions = { locale: 'zh-CN', date: '2026-04-30' };

let work: { [K in keyof ExportWork]: ReturnType<typeof vi.fn<ExportWork[K]>> };
let saved: string[];
let changed: Partial<HandInSettings>[];

beforeEach(() => {
  saved = [];
  changed = [];
  work = {
    render: vi.fn<ExportWork['render']>().mockResolvedValue(new Blob(['docx'])),
    preview: vi.fn<ExportWork['preview']>().mockImplementation(async (id) => previews[id]!),
    pages: vi.fn<ExportWork['pages']>().mockResolvedValue(packPages(content, layout)),
    copy: vi.fn<ExportWork['copy']>().mockResolvedValue({ html: '<p>台阶</p>', text: '台阶' }),
  };
  // It is not there in the tests' document.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});

function open(part: Partial<Parameters<typeof ExportDialog>[0]> = {}) {
  const onClose = vi.fn<() => void>();
  const shown = show(
    <ExportDialog
      title="导出心得"
      formats={formats}
      work={work}
      lang="zh-CN"
      name="坡道"
      date="2026-04-30"
      options={options}
      settings={v.parse(HandInSettings, {})}
      onSettings={(some) => changed.push(some)}
      onSave={(_, name) => saved.push(name)}
      onClose={onClose}
      {...part}
    />,
  );
  return { ...shown, onClose };
}
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const state = (): string => document.querySelector('.foot [role=status]')?.textContent?.trim() ?? '';

test('pages are shown of what is made of pages, and of a text file its text, with how much more there is', async () => {
  const { container } = open();
  await waitFor(() => expect(container.querySelector('.page-preview')?.textContent).toContain('台阶修成了坡道。'));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Word/ }));
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: /纯文本/ }));
  await waitFor(() => expect(container.querySelector('pre')?.textContent).toBe('台阶'));
  expect(screen.getByText('……后面还有 12,345 个字符').isConnected).toBe(true);
  expect(screen.queryByLabelText('版式')).toBeNull();
  expect(screen.queryByRole('button', { name: '打印' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /压缩包/ }));
  await screen.findByText('担当.md');
  expect(screen.getByText('压缩包里有 4 个文件').isConnected).toBe(true);
  expect(screen.queryByRole('button', { name: '复制' })).toBeNull();
});

test('what was shown is what is saved: it is not made a second time', async () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: /纯文本/ }));
  await screen.findByText('台阶');
  press('保存');
  await waitFor(() => expect(state()).toBe('已存为 坡道-2026-04-30.txt'));
  expect(saved).toEqual(['坡道-2026-04-30.txt']);
  expect(work.render).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '完成' }).isConnected).toBe(true);
});

test('what takes long shows that, and is stopped; nothing is saved then', async () => {
  work.render.mockImplementation(
    (_id, _options, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  );
  const { container } = open();
  press('保存');
  press('保存');
  await waitFor(() => expect(container.querySelector('progress')).not.toBeNull());
  expect(state()).toBe('正在做 坡道-2026-04-30.docx…');
  expect(work.render).toHaveBeenCalledTimes(1);
  press('停下');
  await waitFor(() => expect(state()).toBe('已停下，没有生成文件'));
  expect(saved).toEqual([]);
});

test('closed in the middle, what is made is given up', async () => {
  let given: AbortSignal | undefined;
  work.render.mockImplementation((_id, _options, signal) => {
    given = signal;
    return new Promise(() => undefined);
  });
  const { unmount } = open();
  press('保存');
  await waitFor(() => expect(given).toBeDefined());
  await act(() => void unmount());
  expect(given?.aborted).toBe(true);
});

test('what fails says its name and can be tried again', async () => {
  work.render.mockRejectedValueOnce(new TypeError('x is undefined'));
  open();
  press('保存');
  await waitFor(() => expect(state()).toContain('没能做成 坡道-2026-04-30.docx（TypeError）'));
  expect(saved).toEqual([]);
  press('再试');
  await waitFor(() => expect(saved).toEqual(['坡道-2026-04-30.docx']));
});

test('a preview that fails says so and can be tried again', async () => {
  work.preview.mockRejectedValueOnce(new RangeError('no'));
  const { container } = open();
  expect((await screen.findByRole('alert')).textContent).toContain('（RangeError）');
  press('再试');
  await waitFor(() => expect(container.querySelector('.page-preview')).not.toBeNull());
});

test('a file that is there though the document could not be kept is told as that', async () => {
  open({ onKeep: async () => '磁盘满了。' });
  press('保存');
  await waitFor(() => expect(state()).toBe('已存为 坡道-2026-04-30.docx，但稿子没有存进笔记本。磁盘满了。'));
});

test('a layout is remembered; the usual one as nothing chosen', () => {
  open({ hasSources: true, settings: { ...v.parse(HandInSettings, {}), preset: 'homework' } });
  fireEvent.change(screen.getByLabelText('版式'), { target: { value: 'custom' } });
  fireEvent.change(screen.getByLabelText('版式'), { target: { value: 'official' } });
  fireEvent.change(screen.getByLabelText('引文出处'), { target: { value: 'footnotes' } });
  expect(changed).toEqual([{ preset: 'custom' }, { preset: 'auto' }, { sources: 'footnotes' }]);
});

test('a name of the reader’s own; an empty one is the usual one', async () => {
  open();
  const name = screen.getByLabelText<HTMLInputElement>('文件名');
  expect(name.value).toBe('坡道-2026-04-30');
  fireEvent.input(name, { target: { value: 'CON: 初稿' } });
  press('保存');
  await waitFor(() => expect(saved).toEqual(['CON- 初稿.docx']));
  // The ending is there already; that of another format on the list gives way, and nothing else is one.
  fireEvent.input(name, { target: { value: '定稿.DOCX' } });
  press('保存');
  await waitFor(() => expect(saved[1]).toBe('定稿.docx'));
  fireEvent.input(name, { target: { value: '第1.2稿.md' } });
  press('保存');
  await waitFor(() => expect(saved[2]).toBe('第1.2稿.md.docx'));
  fireEvent.input(name, { target: { value: '送审稿.txt' } });
  press('保存');
  await waitFor(() => expect(saved[3]).toBe('送审稿.docx'));
  fireEvent.input(name, { target: { value: ' ' } });
  press('保存');
  await waitFor(() => expect(saved).toHaveLength(5));
  expect(saved[4]).toBe('坡道-2026-04-30.docx');
});

test('fonts that are missing are named without a line breaking in them', () => {
  const pen = { font: '', measureText: () => ({ width: 1 }) };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  const { container } = open();
  const names = [...container.querySelectorAll('.choices .font-name')].map(({ textContent }) => textContent);
  expect(names).toContain('仿宋_GB2312');
  expect(container.querySelector('.choices p:has(.font-name)')?.textContent).toMatch(
    /^本机没有.*仿宋_GB2312.*，预览用别的字体代替。/,
  );
  vi.restoreAllMocks();
});

test('copied rich and plain, or only plain; a refusal says its name', async () => {
  const items: Record<string, Promise<Blob>>[] = [];
  vi.stubGlobal('ClipboardItem', function ClipboardItem(parts: Record<string, Promise<Blob>>) {
    items.push(parts);
  });
  const write = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  open();
  press('复制');
  await waitFor(() => expect(state()).toContain('已复制，可以粘贴到 Word'));
  const [{ 'text/html': html, 'text/plain': plain }] = items as [Record<string, Promise<Blob>>];
  expect(await (await html!).text()).toBe('<p>台阶</p>');
  expect(await (await plain!).text()).toBe('台阶');
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  press('复制');
  await waitFor(() => expect(state()).toContain('没能复制（NotAllowedError）'));
});

test('of files in a zip that have a layout it can be chosen; printed are only pages', () => {
  open({ formats: [{ id: 'zip', label: { zh: '每篇一个', en: 'Each' }, extension: 'zip', hasLayout: true }] });
  expect(screen.getByLabelText('版式').isConnected).toBe(true);
  expect(screen.queryByRole('button', { name: '打印' })).toBeNull();
});

test('printing can be stopped while it is drawn; nothing is printed then', async () => {
  const print = vi.fn<() => void>();
  window.print = print;
  const many = Array.from({ length: 30_000 }, (_, at) => ({ style: 'body' as const, runs: [{ text: `第${at}段` }] }));
  work.pages.mockResolvedValue(packPages({ ...content, paragraphs: many }, layout));
  // As on a machine on which each paragraph takes a millisecond.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
  open();
  press('打印');
  await waitFor(() => expect(document.querySelector('.print-sheet p')).not.toBeNull());
  await waitFor(() => expect(state()).toBe('正在准备打印…'));
  press('停下');
  await waitFor(() => expect(state()).toBe('已停下，没有生成文件'));
  vi.restoreAllMocks();
  expect(document.querySelector('.print-sheet')).toBeNull();
  expect(print).not.toHaveBeenCalled();
});

test('what is not done yet is said', () => {
  open({ left: { prompts: 3, wrong: 1 } });
  expect(screen.getByText('还有 3 处提示没写').isConnected).toBe(true);
  expect(screen.getByText('检查里还有 1 处要改').isConnected).toBe(true);
});

test('the last choice wins: a preview that comes late is not shown', async () => {
  let late: ((preview: Preview) => void) | undefined;
  work.preview.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  const { container } = open();
  await waitFor(() => expect(late).toBeDefined());
  fireEvent.click(screen.getByRole('radio', { name: /纯文本/ }));
  await waitFor(() => expect(container.querySelector('pre')).not.toBeNull());
  await act(() => late!(previews['word']!));
  expect(container.querySelector('.page-preview')).toBeNull();
  expect(container.querySelector('pre')).not.toBeNull();
});

import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { pageLayout } from '@/utils/export/page-layout';
import type { Finding } from '@/utils/model/finding';
import { templates } from '@/utils/study-notes/templates';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { Findings } from './Findings';
import { HandIn, type ExportState } from './HandIn';
import { LengthBox } from './LengthBox';
import { PageView } from './PageView';
import { WritingSetup, type Setup } from './WritingSetup';

const setup: Setup = {
  templateId: 'personal',
  from: 'themes',
  speechId: '',
  fromDay: '2026-04-01',
  toDay: '2026-04-24',
  themeIds: null,
  title: '',
  date: '2026-04-24',
  occasion: '',
  order: 'reading',
};

function choose(part: Partial<Setup> = {}, unsorted = 0) {
  const onChange = vi.fn<(part: Partial<Setup>) => void>();
  const onWriter = vi.fn<(writer: { name: string; unit?: string }) => void>();
  const shown = show(
    <WritingSetup
      setup={{ ...setup, ...part }}
      templates={templates}
      themes={sampleThemes.map((theme, index) => ({ theme, notes: index + 1 }))}
      unsorted={unsorted}
      speeches={[{ id: 'speech01', title: '把书读进去', notes: 3 }]}
      days={['2026-04-01', '2026-04-30']}
      titles={['读进去，做出来', '四月学习心得']}
      writer={{ name: '林见川' }}
      onChange={onChange}
      onWriter={onWriter}
    />,
  );
  return { onChange, onWriter, ...shown };
}

test('every theme is chosen until the reader chooses; the order stays the reader’s', async () => {
  const { onChange, container } = choose();
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: '学习方法' }));
  expect(onChange).toHaveBeenLastCalledWith({ themeIds: ['theme001', 'theme003'] });
  expect(await axeProblems(container)).toEqual([]);
});

test('first it is asked what to write about, then titles are proposed; templates are a step away', () => {
  const { container } = choose();
  const [about] = screen.getAllByRole('group', { name: '写什么' });
  const ideas = screen.getByRole('list', { name: '可以用的题目' });
  expect(about!.compareDocumentPosition(ideas)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByRole('link', { name: '管理模板' }).getAttribute('href')).toBe('#write/templates');
  expect(container.textContent).not.toContain('体裁');
});

test('a theme ticked again takes its old place', () => {
  const { onChange } = choose({ themeIds: ['theme003'] });
  fireEvent.click(screen.getByRole('checkbox', { name: '担当作为' }));
  expect(onChange).toHaveBeenLastCalledWith({ themeIds: ['theme001', 'theme003'] });
});

test('notes without a theme are chosen like one', async () => {
  const { onChange, container } = choose({}, 2);
  expect(screen.getByText(/^2 条未分类的笔记排在最后/).isConnected).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: '未分类' }));
  expect(onChange).toHaveBeenLastCalledWith({ themeIds: ['theme001', 'theme002', 'theme003'] });
  expect(await axeProblems(container)).toEqual([]);
});

test('notes without a theme that are left out are spoken of, with the way to sort them', () => {
  choose({ themeIds: ['theme001'] }, 2);
  expect(screen.getByText(/^2 条未分类的笔记没有用上/).isConnected).toBe(true);
  expect(screen.getByRole('link', { name: '去归类' }).getAttribute('href')).toBe('#notes/unsorted');
});

test('days the wrong way round are said to be', async () => {
  const { container, unmount } = choose({ from: 'dates', fromDay: '2026-04-20', toDay: '2026-04-10' });
  expect(screen.getByText('起止日期前后颠倒了，按从早到晚取。').isConnected).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  unmount();
  choose({ from: 'dates', fromDay: '2026-04-20' });
  expect(screen.queryByText(/前后颠倒/)).toBeNull();
});

test('template, title, order, date and writer are told as they change; an emptied date is not', () => {
  const { onChange, onWriter } = choose();
  fireEvent.change(screen.getByRole('combobox', { name: '模板' }), { target: { value: 'exchange' } });
  fireEvent.input(screen.getByRole('textbox', { name: '标题' }), { target: { value: '读进去' } });
  fireEvent.click(screen.getByRole('button', { name: '按日期' }));
  fireEvent.input(screen.getByLabelText('日期'), { target: { value: '2026-05-01' } });
  fireEvent.input(screen.getByLabelText('日期'), { target: { value: '' } });
  expect(onChange.mock.calls.map(([part]) => part)).toEqual([
    { templateId: 'exchange' },
    { title: '读进去' },
    { order: 'date' },
    { date: '2026-05-01' },
  ]);
  fireEvent.input(screen.getByRole('textbox', { name: '单位' }), { target: { value: '中心' } });
  expect(onWriter).toHaveBeenLastCalledWith({ name: '林见川', unit: '中心' });
});

test('the page shows the paragraphs it is given: headings, prompts, quotations in their theme', async () => {
  const { container } = show(
    <PageView
      lang="zh-Hans"
      layout={pageLayout('official', 'zh-CN')}
      styleOf={(block) => (block === 1 ? 'pine' : undefined)}
      blocks={[
        { style: 'title', runs: [{ text: '读进去' }] },
        { style: 'heading1', runs: [{ text: '一、收获' }], block: 0 },
        { style: 'body', runs: [{ text: '他说：' }, { text: '“做出来”', kind: 'quotation' }], block: 1 },
        { style: 'prompt', runs: [{ text: '【想】', kind: 'prompt' }], block: 2 },
        { style: 'signature', runs: [{ text: '林见川' }] },
      ]}
    />,
  );
  const tags = [...container.querySelectorAll('.a4 > *')].map((one) => `${one.tagName}.${one.className}`);
  expect(tags).toEqual(['H1.', 'H2.', 'P.', 'P.doc-prompt', 'P.signature']);
  const quotation = container.querySelector<HTMLElement>('.locked');
  expect([quotation?.textContent, quotation?.dataset['colour']]).toEqual(['“做出来”', 'pine']);
  expect(await axeProblems(container)).toEqual([]);
});

test('the page shows footnotes: their marks in the text, what they say beneath it', async () => {
  const note = (number: number, ...paragraphs: string[]) => ({ number, paragraphs });
  const { container } = show(
    <PageView
      lang="zh-Hans"
      layout={pageLayout('official', 'zh-CN')}
      styleOf={() => undefined}
      blocks={[
        { style: 'body', runs: [{ text: '甲', note: note(1, '见附录。', '又一段。') }, { text: '乙。' }], block: 0 },
        {
          style: 'body',
          runs: [{ text: '“丙”', kind: 'quotation' }, { text: '', note: note(2, '同上。') }, { text: '。' }],
        },
      ]}
    />,
  );
  expect([...container.querySelectorAll('.a4 > p')].map(({ textContent }) => textContent)).toEqual([
    '甲1乙。',
    '“丙”2。',
  ]);
  expect([...container.querySelectorAll('.page-note')].map(({ textContent }) => textContent)).toEqual([
    '1见附录。又一段。',
    '2同上。',
  ]);
  expect(container.querySelector('.locked')?.textContent).toBe('“丙”');
  expect(await axeProblems(container)).toEqual([]);
});

const finding = (part: Partial<Finding>): Finding => ({
  kind: 'missing-words',
  severity: 'look',
  block: 0,
  start: 0,
  end: 1,
  ...part,
});

test('findings of one kind stand together; each can be gone to, mended, or let stand', async () => {
  const acts = {
    onShow: vi.fn<(finding: Finding) => void>(),
    onMend: vi.fn<(finding: Finding) => void>(),
    onLetStand: vi.fn<(finding: Finding) => void>(),
    onAskAgain: vi.fn<() => void>(),
  };
  const altered = finding({
    kind: 'altered-quotation',
    severity: 'wrong',
    block: 1,
    found: '困难',
    expected: '难题',
    fix: '难题',
  });
  const waiting = [2, 5, 6, 7].map((block) => finding({ block }));
  const share = finding({ kind: 'quoted-share', found: '40%', expected: '30%' });
  const { container } = show(<Findings findings={[altered, ...waiting, share]} isChecked settled={2} {...acts} />);
  expect([...container.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    '1引文与原文不一致',
    '2还缺你自己的话4',
    '3引文偏多',
  ]);
  expect(container.textContent).toContain('引文占 40%，设定的上限是 30%。');
  expect(container.querySelector('.diff')?.textContent).toBe('困难 难题');
  fireEvent.click(screen.getByRole('button', { name: '第 2 处' }));
  expect(acts.onShow).toHaveBeenCalledExactlyOnceWith(waiting[1]);
  fireEvent.click(screen.getByRole('button', { name: '还有 1 处' }));
  expect(screen.getByRole('button', { name: '第 4 处' }).isConnected).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '改回原文' }));
  expect(acts.onMend).toHaveBeenCalledExactlyOnceWith(altered);
  fireEvent.click(screen.getByRole('button', { name: '就这样：引文偏多' }));
  expect(acts.onLetStand).toHaveBeenCalledExactlyOnceWith(share);
  fireEvent.click(screen.getByRole('button', { name: '重新提醒' }));
  expect(acts.onAskAgain).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
});

test('no findings is said, once the checks have looked', () => {
  const nothing = () => undefined;
  const acts = { onShow: nothing, onMend: nothing, onLetStand: nothing, onAskAgain: nothing };
  const { rerender } = show(<Findings findings={[]} isChecked={false} settled={0} {...acts} />);
  expect(screen.queryByText(/没有发现问题/)).toBeNull();
  rerender(<Findings findings={[]} isChecked settled={0} {...acts} />);
  expect(screen.getByText(/没有发现问题/).isConnected).toBe(true);
});

const format = { label: { zh: 'Word 文档', en: 'Word document' } };

test.each<[ExportState, string]>([
  [{ kind: 'idle' }, ''],
  [{ kind: 'making', file: 'a.docx' }, '正在做 a.docx…'],
  [{ kind: 'made', file: 'a.docx' }, '已存为 a.docx'],
  [{ kind: 'failed', file: 'a.docx', why: 'x' }, '没能做成 a.docx（x）'],
  [{ kind: 'notKept', file: 'a.docx', why: 'x' }, 'a.docx 已做好，但稿子没有存上。x'],
  [{ kind: 'cancelled' }, '已停下'],
])('an export that is %j is said', async (state, words) => {
  const onCancel = vi.fn<() => void>();
  const { container } = show(
    <HandIn
      format={format}
      state={state}
      disabled={false}
      onExport={() => undefined}
      onCancel={onCancel}
      onMore={() => undefined}
    />,
  );
  expect(screen.getByRole('status').textContent?.trim().startsWith(words)).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  const making = state.kind === 'making';
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '其他格式与预览…' }).disabled).toBe(making);
  if (making) fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(onCancel).toHaveBeenCalledTimes(making ? 1 : 0);
});

test('the usual way out is one press, all others another', () => {
  const onExport = vi.fn<() => void>();
  const onMore = vi.fn<() => void>();
  show(
    <HandIn
      format={format}
      state={{ kind: 'idle' }}
      disabled={false}
      onExport={onExport}
      onCancel={() => undefined}
      onMore={onMore}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: '交稿：Word 文档' }));
  expect([onExport.mock.calls.length, onMore.mock.calls.length]).toEqual([1, 0]);
  fireEvent.click(screen.getByRole('button', { name: '其他格式与预览…' }));
  expect([onExport.mock.calls.length, onMore.mock.calls.length]).toEqual([1, 1]);
});

test('length is told in the unit of the template', async () => {
  const { container, rerender } = show(<LengthBox length={1234} lang="en" usual={[500, 800]} />, 'en');
  expect(container.textContent).toContain('1,234words');
  rerender(<LengthBox length={1234} lang="zh-CN" usual={undefined} />);
  expect(container.textContent).toBe('1,234characters, punctuation included');
  expect(await axeProblems(container)).toEqual([]);
});

import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Template, TemplateSection } from '@/utils/model/template';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { templates } from '@/utils/study-notes/templates';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { TemplateForm } from './TemplateForm';
import { TemplateList } from './TemplateList';
import { TemplatePage } from './TemplatePage';

const section = { aliases: [], text: '写一写。' };
const own: Template = {
  id: 'own',
  name: '院坝夜谈',
  lang: 'zh-CN',
  length: [600, 900],
  titles: { speech: '读《{speech}》', themes: '谈{themes}', plain: '夜谈' },
  salutation: '各位邻居：',
  signed: true,
  themeLevel: 'nested',
  sections: [
    { ...section, kind: 'opening', heading: '', share: 0.1 },
    { ...section, kind: 'themes', heading: '体会', share: 0.6, aliases: ['感受'] },
    { ...section, kind: 'own', heading: '打算', share: 0.2 },
  ],
};
const acts = () => ({
  onCopy: vi.fn<(template: Template, open: boolean) => void>(),
  onExport: vi.fn<(template: Template) => void>(),
  onDelete: vi.fn<(template: Template) => void>(),
  onCreate: vi.fn<() => void>(),
  onFiles: vi.fn<(files: File[]) => void>(),
  onCloseRefused: vi.fn<() => void>(),
});
function form(template = own) {
  const onChange = vi.fn<(part: Partial<WrittenTemplate>, said?: string) => void>();
  const onTell = vi.fn<(text: string) => void>();
  const view = show(<TemplateForm template={template} onChange={onChange} onTell={onTell} />);
  return { ...view, onChange, onTell };
}
const headings = (sections: readonly TemplateSection[] | undefined) => sections?.map(({ heading }) => heading);
const sectionButton = (name: RegExp): HTMLElement =>
  screen.getAllByRole('button', { name }).find((button) => button.classList.contains('section-name'))!;

test('the list: own templates first, then those built in, which are edited as copies and not deleted', () => {
  const all = acts();
  show(<TemplateList own={[own]} builtIn={templates} refused={[]} isCome={false} acts={all} />);
  const [mine, builtIn] = screen.getAllByRole('region');
  expect(within(mine!).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(within(builtIn!).getAllByRole('heading', { level: 3 })).toHaveLength(templates.length);
  expect(within(mine!).getByRole('link', { name: '编辑“院坝夜谈”' }).getAttribute('href')).toBe('#write/templates/own');
  expect(within(mine!).getByText('中文 · 600—900 字 · 3 节')).toBeTruthy();
  expect(within(mine!).getByText('60%')).toBeTruthy();
  fireEvent.click(within(builtIn!).getByRole('button', { name: '编辑“读书笔记”（先复制一份）' }));
  fireEvent.click(within(builtIn!).getByRole('button', { name: '复制“读书笔记”' }));
  const reading = templates.find(({ name }) => name === '读书笔记');
  expect(all.onCopy.mock.calls).toEqual([
    [reading, true],
    [reading, false],
  ]);
  expect(within(builtIn!).queryByRole('button', { name: /删除/ })).toBeNull();
  fireEvent.click(within(mine!).getByRole('button', { name: '删除“院坝夜谈”' }));
  expect(all.onDelete).toHaveBeenCalledExactlyOnceWith(own);
  expect(document.activeElement?.textContent).toBe('我的');
});

test.each(['zh-CN', 'en'] as const)(
  'nothing is wrong with the pages, with templates and without: %s',
  async (locale) => {
    const list = show(
      <TemplateList own={[]} builtIn={templates} refused={['“甲.json”']} isCome={false} acts={acts()} />,
      locale,
    );
    expect(await axeProblems(list.container)).toEqual([]);
    list.unmount();
    const page = show(
      <TemplatePage template={own} isCome={false} acts={acts()}>
        <TemplateForm template={own} onChange={() => undefined} onTell={() => undefined} />
      </TemplatePage>,
      locale,
    );
    fireEvent.click(sectionButton(/体会/));
    expect(await axeProblems(page.container)).toEqual([]);
  },
);

test('what is built in is shown, with the way to a copy', () => {
  const all = acts();
  show(<TemplatePage template={templates[0]!} isCome={false} acts={all} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '编辑' }));
  expect(all.onCopy).toHaveBeenCalledExactlyOnceWith(templates[0], true);
});

test('sections are walked, moved and removed by keys, and each is said with its way back', () => {
  const { onChange, onTell, rerender } = form();
  const key = (name: RegExp, init: KeyboardEventInit): void => void fireEvent.keyDown(sectionButton(name), init);
  sectionButton(/体会/).focus();
  key(/体会/, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(sectionButton(/打算/));
  key(/打算/, { key: 'ArrowUp', altKey: true });
  expect(headings(onChange.mock.lastCall?.[0].sections)).toEqual(['', '打算', '体会']);
  expect(onChange.mock.lastCall?.[1]).toBe('“打算”排在第 2');
  key(/打算/, { key: 'ArrowDown', altKey: true });
  key(/体会/, { key: 'Delete', isComposing: true });
  expect(onChange).toHaveBeenCalledTimes(1);
  key(/体会/, { key: 'Delete' });
  expect(headings(onChange.mock.lastCall?.[0].sections)).toEqual(['', '打算']);
  const last = { ...own, sections: [own.sections[2]!] };
  rerender(<TemplateForm template={last} onChange={onChange} onTell={onTell} />);
  key(/打算/, { key: 'Delete' });
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(onTell).toHaveBeenCalledExactlyOnceWith('至少要有一节。');
});

test('no more sections than a template has', () => {
  const { onChange, onTell } = form({ ...own, sections: Array.from({ length: 40 }, () => own.sections[2]!) });
  fireEvent.click(screen.getByRole('button', { name: '加一节' }));
  expect(onChange).not.toHaveBeenCalled();
  expect(onTell).toHaveBeenCalledExactlyOnceWith('最多 40 节。');
});

test('the fields of a section: other names as they are typed, a share in percent, a length of its own or none', () => {
  const { onChange } = form();
  fireEvent.click(sectionButton(/体会/));
  const last = () => onChange.mock.lastCall?.[0].sections?.[1];
  const aliases = screen.getByLabelText<HTMLInputElement>('也叫');
  fireEvent.input(aliases, { target: { value: '感受、收获，' } });
  expect(last()?.aliases).toEqual(['感受', '收获']);
  expect(aliases.value).toBe('感受、收获，');
  fireEvent.input(screen.getByLabelText('占全篇'), { target: { value: '45' } });
  expect(last()?.share).toBe(0.45);
  fireEvent.input(screen.getByLabelText('占全篇'), { target: { value: '450' } });
  expect(last()?.share).toBe(0.45);
  fireEvent.change(screen.getByLabelText('写什么'), { target: { value: 'quotations' } });
  expect(last()?.kind).toBe('quotations');
  const length = within(screen.getByRole('group', { name: '这一节的长度' }));
  expect(length.getByLabelText<HTMLInputElement>('最少').placeholder).toBe('360');
  onChange.mockClear();
  fireEvent.input(length.getByLabelText('最少'), { target: { value: '300' } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.input(length.getByLabelText('最多'), { target: { value: '500' } });
  expect(last()?.length).toEqual([300, 500]);
  fireEvent.input(length.getByLabelText('最多'), { target: { value: '50' } });
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('alert').textContent).toContain('从少到多');
  fireEvent.input(length.getByLabelText('最少'), { target: { value: '' } });
  fireEvent.input(length.getByLabelText('最多'), { target: { value: '' } });
  expect(last()).not.toHaveProperty('length');
});

test('an empty name says that it is not saved', () => {
  form({ ...own, name: ' ' });
  expect(screen.getByRole('alert').textContent).toContain('要有个名称');
});

test('what the shares sum to is said, of what is shown', () => {
  const { rerender } = form();
  expect(screen.getByRole('status').textContent).toContain('合计 90%，还差 10%');
  const thirds = own.sections.map((one) => ({ ...one, share: 1 / 3 }));
  rerender(
    <TemplateForm template={{ ...own, sections: thirds }} onChange={() => undefined} onTell={() => undefined} />,
  );
  expect(screen.getByRole('status').textContent).toContain('合计 99%，还差 1%');
});

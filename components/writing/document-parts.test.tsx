import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Revision } from '@/utils/model/revision';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import type { ChangedNote } from '@/utils/study-notes/changed-notes';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { BothWrote } from './BothWrote';
import { ChangedNotes } from './ChangedNotes';
import { DocumentFacts } from './DocumentFacts';
import { DocumentList } from './DocumentList';
import { HeadingNames } from './HeadingNames';
import { SavedSign } from './SavedSign';
import { UnsavedDocument } from './UnsavedDocument';
import { Versions } from './Versions';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const doc: StudyNotes = {
  version: 1,
  id: 'doc00001',
  title: '读进去',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [own('把书读进去。'), { kind: 'prompt', about: '用在哪里？' }],
  created: 1,
  changed: 1,
};

function list(part: Partial<Parameters<typeof DocumentList>[0]> = {}) {
  const acts = {
    onQuery: vi.fn<(query: string) => void>(),
    onExport: vi.fn<() => void>(),
    onDuplicate: vi.fn<(one: StudyNotes) => void>(),
    onDelete: vi.fn<(one: StudyNotes) => void>(),
  };
  const shown = show(
    <DocumentList
      documents={[doc]}
      total={1}
      newer={[]}
      query=""
      templateName={() => '个人学习心得'}
      dayOf={() => '2026-04-25'}
      {...acts}
      {...part}
    />,
  );
  return { ...acts, ...shown };
}

test('those that are found go out; nothing does where nothing is found or written', () => {
  const { onExport, unmount } = list();
  fireEvent.click(screen.getByRole('button', { name: '导出' }));
  expect(onExport).toHaveBeenCalledOnce();
  unmount();
  list({ documents: [], query: '没有' });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '导出' }).disabled).toBe(true);
});

test('a document is told by what it is, how long it is, and what waits to be written', async () => {
  const { container, onDuplicate, onDelete } = list();
  expect(screen.getByRole('link', { name: '读进去' }).getAttribute('href')).toBe('#write/doc00001');
  const row = screen.getByRole('listitem');
  for (const words of ['个人学习心得', '9 字', '2026年4月24日', '2026年4月25日 改过', '1 处待写'])
    expect(row.textContent).toContain(words);
  fireEvent.click(screen.getByRole('button', { name: '复制：读进去' }));
  fireEvent.click(screen.getByRole('button', { name: '删除：读进去' }));
  expect([onDuplicate, onDelete].map(({ mock }) => mock.calls)).toEqual([[[doc]], [[doc]]]);
  expect(await axeProblems(container)).toEqual([]);
});

test('from the list one gets to what is in the trash, where something is', () => {
  list();
  expect(screen.queryByRole('link', { name: /回收站/ })).toBeNull();
  document.body.replaceChildren();
  list({ documents: [], total: 0, trashed: 2 });
  expect(screen.getByRole('link', { name: '回收站里有 2 篇' }).getAttribute('href')).toBe('#notes/trash');
});

test('a version is compared word by word where a paragraph changed a little', () => {
  const version = { id: 'r1', studyNotesId: 'doc00001', title: '读进去', created: 1, changed: 1 };
  const acts = { onKeep: vi.fn(), onRestore: vi.fn(), onRename: vi.fn(), onDelete: vi.fn() };
  const { container } = show(
    <Versions
      versions={[{ ...version, blocks: [own('把书读进去，最少写三句。')] }]}
      title="读进去"
      blocks={[own('把书读进去，至少写三句。')]}
      whenOf={() => '昨天'}
      {...acts}
    />,
  );
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getByRole('button', { name: '比较：昨天' }));
  const [was, is] = ['del', 'ins'].map((name) => container.querySelector(`.compared ${name}`)?.textContent);
  expect([was, is]).toEqual(['最', '至']);
});

test('with none it is said how they begin; one of a newer Zhaji is named and can’t be opened', async () => {
  list({ documents: [], total: 0 });
  expect(screen.getByRole('link', { name: '写一篇' }).getAttribute('href')).toBe('#write/new');
  expect(screen.queryByRole('searchbox')).toBeNull();
  document.body.replaceChildren();
  const { container } = list({ documents: [], total: 0, newer: [{ id: 'x', title: '新版写的' }] });
  expect(screen.getByText('“新版写的”是更新版本的札记写的').isConnected).toBe(true);
  expect(screen.queryByRole('link', { name: '新版写的' })).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

const link = { noteId: 'note0001', quote: '原来的话。', thought: '', application: '', themes: [] };
const changed: ChangedNote = { noteId: 'note0001', block: 3, what: ['quote'], rewritten: [], link, note: sampleNote() };

test('what a note says otherwise is shown with what can be done; of words rewritten in both it is asked which', async () => {
  const acts = {
    onShow: vi.fn<(block: number) => void>(),
    onUpdate: vi.fn<(one: ChangedNote, choice: string) => void>(),
    onKeep: vi.fn<(one: ChangedNote) => void>(),
  };
  const both: ChangedNote = { ...changed, noteId: 'note0002', what: ['thought'], rewritten: ['thought'] };
  const { note: _, ...gone } = { ...changed, noteId: 'note0003', what: ['gone' as const] };
  const { container } = show(
    <ChangedNotes
      changed={[changed, both, gone]}
      blocks={[{ kind: 'thought', noteId: 'note0002', text: '我在稿里写的。' }]}
      {...acts}
    />,
  );
  const [first, second, third] = screen.getAllByRole('listitem');
  expect(first?.querySelector('.diff')?.textContent).toBe(`原来的话。 ${sampleNote().quote}`);
  expect(within(second!).getByText('这几句你在稿里也改过：').nextElementSibling?.textContent).toBe('我在稿里写的。');
  fireEvent.click(within(first!).getByRole('button', { name: '跟着改' }));
  fireEvent.click(within(second!).getByRole('button', { name: '用笔记的' }));
  fireEvent.click(within(third!).getByRole('button', { name: '从稿里拿掉' }));
  expect(acts.onUpdate.mock.calls).toEqual([
    [changed, 'both'],
    [both, 'note'],
    [gone, 'both'],
  ]);
  fireEvent.click(within(third!).getByRole('button', { name: '保持原样' }));
  expect(acts.onKeep).toHaveBeenCalledExactlyOnceWith(gone);
  fireEvent.click(within(first!).getByRole('button', { name: '去看' }));
  expect(acts.onShow).toHaveBeenCalledExactlyOnceWith(3);
  expect(await axeProblems(container)).toEqual([]);
});

test('where two windows wrote is gone to, and the word of it closed', () => {
  const onShow = vi.fn<(block: number) => void>();
  const onDone = vi.fn<() => void>();
  show(<BothWrote conflicts={[{ kind: 'both', block: 4, other: 5 }]} by="window" onShow={onShow} onDone={onDone} />);
  fireEvent.click(screen.getByRole('button', { name: '第 1 处' }));
  fireEvent.click(screen.getByRole('button', { name: '看过了' }));
  expect([onShow.mock.calls, onDone.mock.calls.length]).toEqual([[[4]], 1]);
});

test('what the writer and the notes both changed is not said to be another window’s', () => {
  show(
    <BothWrote conflicts={[{ kind: 'kept', block: 4 }]} by="draft" onShow={() => undefined} onDone={() => undefined} />,
  );
  expect(screen.getByRole('heading').textContent).toBe('稿子和笔记都改过这几段');
});

test('unsaved words of a document that is gone are shown, and can be copied or kept as a new one', async () => {
  const onCopy = vi.fn<() => void>();
  const onKeep = vi.fn<() => void>();
  const { container } = show(
    <UnsavedDocument title="这里没有心得" text="可能已经删掉了。" doc={doc} onCopy={onCopy} onKeep={onKeep} />,
  );
  expect(screen.getByRole('alert').textContent).toContain('还没有存上');
  expect(screen.getByText('把书读进去。').isConnected).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '复制全文' }));
  fireEvent.click(screen.getByRole('button', { name: '存成新的一篇' }));
  expect([onCopy.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
  expect(await axeProblems(container)).toEqual([]);
});

test('a writer changed in another window is shown, what is typed here stays as typed', () => {
  const onWriter = vi.fn<(writer: StudyNotes['writer']) => void>();
  const facts = (writer: StudyNotes['writer']) => (
    <DocumentFacts date="2026-04-24" writer={writer} onDate={() => undefined} onWriter={onWriter} />
  );
  const { rerender } = show(facts({ name: '林见川' }));
  const [name, unit] = screen.getAllByRole<HTMLInputElement>('textbox', { hidden: true });
  fireEvent.input(name!, { target: { value: '林 ' } });
  // The page follows a moment later.
  rerender(facts({ name: '林见川' }));
  expect(name!.value).toBe('林 ');
  rerender(facts({ name: '林' }));
  expect(name!.value).toBe('林 ');
  rerender(facts({ name: '顾澄', unit: '中心' }));
  expect([name!.value, unit!.value]).toEqual(['顾澄', '中心']);
  fireEvent.input(unit!, { target: { value: '中心二组' } });
  expect(onWriter).toHaveBeenLastCalledWith({ name: '顾澄', unit: '中心二组' });
});

test('a version is renamed by the keyboard: the field is where one is, and afterwards its row', () => {
  const version: Revision = { id: 'r1', studyNotesId: 'd', title: '', blocks: [], created: 1, changed: 1 };
  const onRename = vi.fn<(one: Revision, name: string) => void>();
  const nothing = () => undefined;
  const { container } = show(
    <Versions
      versions={[version]}
      title=""
      blocks={[]}
      whenOf={() => '当时'}
      onKeep={nothing}
      onRestore={nothing}
      onRename={onRename}
      onDelete={nothing}
    />,
  );
  container.querySelector('details')!.open = true;
  const pen = screen.getByRole('button', { name: '改名：当时' });
  pen.focus();
  fireEvent.click(pen);
  const field = container.querySelector('li input')!;
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: '交前' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onRename).toHaveBeenCalledExactlyOnceWith(version, '交前');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '改名：当时' }));
});

test('what can’t be saved says why, and can be tried again', () => {
  const onRetry = vi.fn<() => void>();
  const { rerender } = show(<SavedSign state={{ kind: 'saved' }} onRetry={onRetry} />);
  expect(screen.getByText('已保存').isConnected).toBe(true);
  rerender(<SavedSign state={{ kind: 'failed', why: '磁盘满了。' }} onRetry={onRetry} />);
  expect(screen.getByRole('alert').textContent).toMatch(/磁盘满了。|Not saved/);
  fireEvent.click(screen.getByRole('button'));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('versions are kept by name, compared, renamed, gone back to and deleted', async () => {
  const version: Revision = {
    id: 'r1',
    studyNotesId: 'doc00001',
    title: '读进去',
    blocks: [own('旧的。')],
    created: 1,
    changed: 1,
  };
  const acts = {
    onKeep: vi.fn<(name: string) => void>(),
    onRestore: vi.fn<(one: Revision, name: string) => void>(),
    onRename: vi.fn<(one: Revision, name: string) => void>(),
    onDelete: vi.fn<(one: Revision, name: string) => void>(),
  };
  const { container } = show(
    <Versions
      versions={[version, { ...version, id: 'r2', name: '交前', blocks: doc.blocks }]}
      title={doc.title}
      blocks={doc.blocks}
      whenOf={() => '4月24日 08:30'}
      {...acts}
    />,
  );
  container.querySelector('details')!.open = true;
  const name = screen.getByRole('textbox', { name: '版本的名字' });
  fireEvent.input(name, { target: { value: ' 一稿 ' } });
  fireEvent.submit(name.closest('form')!);
  expect(acts.onKeep).toHaveBeenCalledExactlyOnceWith('一稿');
  fireEvent.click(screen.getByRole('button', { name: '比较：4月24日 08:30' }));
  expect(screen.getByRole('region').textContent).toContain('旧的。');
  fireEvent.click(screen.getByRole('button', { name: '比较：交前' }));
  expect(screen.getByRole('region').textContent).toBe('与现在一样');
  fireEvent.click(screen.getByRole('button', { name: '恢复：交前' }));
  expect(acts.onRestore.mock.calls[0]?.[1]).toBe('交前');
  fireEvent.click(screen.getByRole('button', { name: '改名：4月24日 08:30' }));
  const field = screen.getAllByRole('textbox', { name: '版本的名字' })[1]!;
  fireEvent.input(field, { target: { value: '第一稿' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(acts.onRename).toHaveBeenCalledExactlyOnceWith(version, '第一稿');
  fireEvent.click(screen.getByRole('button', { name: '删除：交前' }));
  expect(acts.onDelete.mock.calls[0]?.[1]).toBe('交前');
  expect(await axeProblems(container)).toEqual([]);
});

test('name and day are told as they change; an emptied day is not', () => {
  const onDate = vi.fn<(date: string) => void>();
  const onWriter = vi.fn<(writer: StudyNotes['writer']) => void>();
  show(<DocumentFacts date="2026-04-24" writer={{ name: '林见川' }} onDate={onDate} onWriter={onWriter} />);
  fireEvent.input(screen.getByLabelText('日期'), { target: { value: '2026-05-01' } });
  fireEvent.input(screen.getByLabelText('日期'), { target: { value: '' } });
  fireEvent.input(screen.getByLabelText('单位'), { target: { value: '望江区' } });
  fireEvent.input(screen.getByLabelText('姓名'), { target: { value: '' } });
  expect(onDate.mock.calls).toEqual([['2026-05-01']]);
  expect(onWriter.mock.calls).toEqual([[{ name: '林见川', unit: '望江区' }], [{ name: '', unit: '望江区' }]]);
});

test('a heading offers the other names of its section', async () => {
  const onName = vi.fn<(name: string) => void>();
  const section = {
    kind: 'applications' as const,
    heading: '下一步打算',
    aliases: ['努力方向'],
    text: '',
    share: 0.25,
  };
  const block = { kind: 'heading' as const, level: 1 as const, text: '下一步打算' };
  const { container } = show(<HeadingNames block={block} section={section} onName={onName} />);
  fireEvent.click(screen.getByRole('button', { name: '努力方向' }));
  expect(onName).toHaveBeenCalledExactlyOnceWith('努力方向');
  expect(screen.queryByRole('button', { name: '下一步打算' })).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

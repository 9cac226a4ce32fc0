import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { ArticleList } from './ArticleList';
import { ArticleOutline } from './ArticleOutline';
import { ArticleText } from './ArticleText';
import { DropZone } from './DropZone';
import { OlderCopy } from './OlderCopy';
import { PasteBox } from './PasteBox';
import { ReadProblem } from './ReadProblem';

const zone = { isOver: false, busy: null, accept: '.docx,.txt', onFiles: vi.fn(), onCancel: vi.fn() };

describe('DropZone', () => {
  it('teaches, and opens the file that is chosen, the same one twice too', async () => {
    const onFiles = vi.fn();
    const { container } = show(<DropZone {...zone} onFiles={onFiles} />);
    expect(screen.getByRole('button', { name: '选文件' })).toBeTruthy();
    const field = container.querySelector('input')!;
    expect(field.accept).toBe('.docx,.txt');
    const file = new File(['话'], '讲话.txt');
    for (let time = 0; time < 2; time += 1) {
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      fireEvent.change(field);
    }
    expect(onFiles.mock.calls).toEqual([[[file]], [[file]]]);
    expect(field.value).toBe('');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('says what would happen while something is held over the page', () => {
    show(<DropZone {...zone} isOver />);
    expect(screen.getByRole('heading').textContent).toBe('松手就打开');
  });

  it('says what is being opened, and lets go of it', async () => {
    const onCancel = vi.fn();
    const { container } = show(<DropZone {...zone} busy="讲话.docx" onCancel={onCancel} />, 'en');
    expect(screen.getByRole('status').textContent).toBe('Opening “讲话.docx”…');
    expect(screen.queryByRole('button', { name: 'Choose a file' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('PasteBox', () => {
  it('reads what was pasted, by its button or by Ctrl+Enter, never while composing', async () => {
    const onText = vi.fn();
    const { container } = show(<PasteBox busy={false} onText={onText} />);
    const field = screen.getByLabelText('文字');
    const button = screen.getByText<HTMLButtonElement>('读这段文字');
    expect(button.disabled).toBe(true);
    fireEvent.input(field, { target: { value: '题目\n正文。' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onText).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    fireEvent.click(button);
    expect(onText.mock.calls).toEqual([['题目\n正文。'], ['题目\n正文。']]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('opens with the focus in its field', async () => {
    const { container } = show(<PasteBox busy={false} onText={vi.fn()} />);
    container.querySelector('details')!.open = true;
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('textarea')));
  });
});

describe('ArticleList', () => {
  const articles = [
    {
      id: 'a',
      href: '/read.html?id=a',
      title: '讲话',
      speaker: '沈知远',
      date: '2026-04-23',
      lang: 'zh-CN',
      name: '讲话稿.docx',
      notes: 2,
    },
    { id: 'b', href: '/read.html?id=b', title: '', lang: 'zh-CN', name: '', notes: 0 },
  ];
  it('leads to each, with what tells it from others, and takes one away', async () => {
    const onRemove = vi.fn();
    const { container } = show(<ArticleList articles={articles} onRemove={onRemove} />);
    expect(screen.getByRole('link', { name: '讲话' }).getAttribute('href')).toBe('/read.html?id=a');
    expect(container.querySelector('li p')?.textContent).toBe('沈知远2026年4月23日2 条笔记讲话稿.docx');
    fireEvent.click(screen.getByRole('button', { name: '移走“讲话”' }));
    expect(onRemove).toHaveBeenCalledWith(articles[0]);
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('ArticleText', () => {
  const article = {
    name: '',
    blocks: [{ text: '题目', level: 1 }, { text: '<img src=x onerror=alert(1)>' }, { text: '一、端正学风', level: 2 }],
  };
  it('sets headings as headings, words as words', async () => {
    const { container } = show(<ArticleText article={article} lang="zh-CN" />);
    expect(container.querySelector('article')?.lang).toBe('zh-CN');
    expect(screen.getAllByRole('heading').map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['h1', '题目'],
      ['h2', '一、端正学风'],
    ]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('keeps its elements when it is drawn anew, since paint is on them', () => {
    const { container, rerender } = show(<ArticleText article={article} lang="zh-CN" />);
    const before = [...container.querySelectorAll('article *')].map(({ firstChild }) => firstChild);
    rerender(<ArticleText article={article} lang="zh-CN" />);
    expect([...container.querySelectorAll('article *')].map(({ firstChild }) => firstChild)).toEqual(before);
    expect(before.every((node) => node?.isConnected)).toBe(true);
  });

  it('says what was not read', () => {
    show(<ArticleText article={{ ...article, pictures: 2 }} lang="zh-CN" />);
    expect(screen.getByRole('note').textContent).toBe('没有读进来：2 张图片。');
  });

  it('says where it was cut', () => {
    show(<ArticleText article={{ ...article, cut: '二、学以致用' }} lang="zh-CN" />);
    expect(screen.getByRole('note').textContent).toContain('从“二、学以致用”起没有放进来');
  });
});

it('says that an older copy has the notes, and leads there', async () => {
  const { container } = show(<OlderCopy href="/read.html?id=a" />);
  expect(screen.getByRole('link', { name: '打开旧的那一份' }).getAttribute('href')).toBe('/read.html?id=a');
  expect(await axeProblems(container)).toEqual([]);
});

describe('ArticleOutline', () => {
  it('jumps to its points', async () => {
    const onJump = vi.fn();
    const outline = [
      { level: 1, marker: '一、', label: '端正学风', paragraph: 2, parent: null },
      { level: 2, marker: '一要', label: '读原文', paragraph: 3, parent: 0 },
    ];
    const { container } = show(<ArticleOutline outline={outline} lang="zh-CN" onJump={onJump} />);
    fireEvent.click(screen.getByRole('button', { name: '一要读原文' }));
    expect(onJump).toHaveBeenCalledWith(outline[1]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('names points in English as notes name them', () => {
    const outline = [{ level: 1, marker: 'First,', label: 'we build the bridge', paragraph: 0, parent: null }];
    show(<ArticleOutline outline={outline} lang="en" onJump={vi.fn()} />);
    expect(screen.getByRole('button').textContent).toBe('First, we build the bridge');
  });
});

it('says at once why something was not opened', async () => {
  const onClose = vi.fn();
  const { container } = show(<ReadProblem texts={['“a.pdf”是 PDF。', '“b.doc”是旧格式。']} onClose={onClose} />);
  expect(screen.getByRole('alert').textContent).toBe('“a.pdf”是 PDF。“b.doc”是旧格式。');
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
});

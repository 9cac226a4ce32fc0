import { expect, type Page } from '@playwright/test';
import type { Block } from '../../utils/model/study-notes.ts';
import { axeViolations } from '../fixtures/axe-violations.ts';
import { test, type EditorOnPage } from '../fixtures/editor/editor-test.ts';
import type { Opening } from '../fixtures/editor/mount.tsx';

const quotation: Block = {
  kind: 'quotation',
  noteId: 'note0001',
  text: '遇到难题不绕道，碰到矛盾不推手。',
  elided: [],
  leadIn: '沈知远指出：',
};
const paragraph = (text: string, from: 'reader' | 'program' = 'reader'): Block => ({ kind: 'paragraph', text, from });
const prompt: Block = { kind: 'prompt', about: '这段话让你想到了什么？', noteId: 'note0001' };

const content = (...blocks: Block[]) => ({ content: { title: '读进去', blocks } });

test('words typed are the reader’s; undo takes back everything, the title too', async ({ editor }) => {
  await editor.open(content(paragraph('开头。', 'program')));
  await editor.jump(0, 3);
  await editor.page.keyboard.type('接着写');
  expect(await editor.blocks()).toEqual([paragraph('开头。接着写')]);
  await editor.page.locator('h1').click();
  await editor.press('End');
  await editor.page.keyboard.type('！');
  expect(await editor.title()).toBe('读进去！');
  await editor.press('Control+z');
  expect(await editor.title()).toBe('读进去');
  await editor.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('开头。', 'program')]);
  await editor.press('Control+Shift+z');
  expect(await editor.blocks()).toEqual([paragraph('开头。接着写')]);
});

for (const [what, come] of [
  [
    'findings',
    (editor, all) =>
      editor.open({ ...all, findings: [{ kind: 'altered-quotation', severity: 'wrong', block: 0, start: 0, end: 2 }] }),
  ],
  ['the pages of another layout', (editor, all) => editor.open({ ...all, pages: 'homework' })],
  [
    'words of another window',
    (editor, { content: { title, blocks } }) => editor.replace({ title: `又${title}`, blocks }),
  ],
] as [string, (editor: EditorOnPage, opening: Opening) => Promise<void>][]) {
  test(`${what} that come before the editor is told where one clicked leave the caret there`, async ({ editor }) => {
    const many = Array.from({ length: 40 }, (_, at) => paragraph(`第${at}段话，写得不短。`.repeat(5)));
    const opening: Opening = { content: { title: '题', blocks: [paragraph('在这里接着写'), ...many] }, layout: 'page' };
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.open(opening);
    await editor.jump(-1);
    await editor.page.locator('.page-break').first().waitFor();
    // As in a browser that has much to do: it has moved the caret, and tells of it later.
    await editor.page.evaluate(() => {
      const keep = (event: Event): void => event.stopImmediatePropagation();
      addEventListener('selectionchange', keep, true);
      Object.assign(globalThis, { tell: () => removeEventListener('selectionchange', keep, true) });
    });
    await editor.page.getByText('在这里接着写').click();
    await come(editor, opening);
    // Longer than it takes until pages are drawn anew, and that they are.
    if (what.includes('pages')) await editor.page.locator('.page-break .is-middle').first().waitFor();
    await editor.page.evaluate(() => (globalThis as unknown as { tell: () => void }).tell());
    await editor.press('End');
    await editor.page.keyboard.type('好');
    await expect(editor.page.getByText('在这里接着写好')).toBeVisible();
  });
}

test.describe('an input method', () => {
  test('in a paragraph: what is composed stands there once', async ({ editor }) => {
    await editor.open(content(paragraph('甲乙', 'program')));
    await editor.jump(0, 1);
    await editor.compose('dushu', '读书');
    expect(await editor.blocks()).toEqual([paragraph('甲读书乙')]);
    await editor.press('Control+z');
    expect(await editor.blocks()).toEqual([paragraph('甲乙', 'program')]);
  });

  test('in a prompt: it becomes the reader’s thought only when the words are there', async ({ editor }) => {
    await editor.open(content(quotation, prompt, paragraph('后面')));
    await editor.jump(1);
    await editor.begin('wo');
    expect(await editor.page.locator('.doc-prompt').count()).toBe(1);
    await editor.compose('women', '我们');
    await expect(editor.page.locator('.doc-prompt')).toHaveCount(0);
    expect(await editor.blocks()).toEqual([
      quotation,
      { kind: 'thought', noteId: 'note0001', text: '我们' },
      paragraph('后面'),
    ]);
    await editor.compose('zuo', '做');
    expect((await editor.blocks())[1]).toEqual({ kind: 'thought', noteId: 'note0001', text: '我们做' });
    await editor.press('Control+z', 'Control+z');
    expect(await editor.blocks()).toEqual([quotation, prompt, paragraph('后面')]);
  });

  test('in a lead-in, at its end next to the passage, and in an empty one', async ({ editor }) => {
    await editor.open(content(quotation));
    const words = editor.page.locator('.lead-in');
    await words.click();
    await editor.press('Home');
    await editor.compose('ta', '他');
    await editor.press('End');
    await editor.compose('shuo', '说');
    expect(await editor.blocks()).toEqual([{ ...quotation, leadIn: '他沈知远指出：说' }]);
    await editor.press('Home', 'Shift+End', 'Delete');
    expect(await editor.blocks()).toEqual([{ ...quotation, leadIn: '' }]);
    await editor.compose('you', '又');
    expect(await editor.blocks()).toEqual([{ ...quotation, leadIn: '又' }]);
    await expect(editor.page.locator('.locked')).toHaveText('“遇到难题不绕道，碰到矛盾不推手。”');
  });

  test('beside a quotation: in the paragraphs before and after it', async ({ editor }) => {
    await editor.open(content(paragraph('前'), quotation, paragraph('后')));
    await editor.jump(0, 1);
    await editor.compose('mian', '面');
    await editor.jump(2, 0);
    await editor.compose('zhi', '之');
    expect(await editor.blocks()).toEqual([paragraph('前面'), quotation, paragraph('之后')]);
  });

  test('over a selection with a quotation in it: it goes as a whole, what is typed stands once, undo brings all back', async ({
    editor,
  }) => {
    await editor.open(content(paragraph('前面的话'), quotation, paragraph('后面的话')));
    await editor.jump(0, 2);
    await editor.press('Shift+ArrowDown', 'Shift+ArrowDown');
    const before = await editor.blocks();
    await editor.jump(0, 2);
    await editor.page.evaluate(() => {
      const [from, to] = [...document.querySelectorAll('.ProseMirror > p:not(.quotation)')];
      getSelection()?.setBaseAndExtent(from!.firstChild!, 2, to!.firstChild!, 2);
    });
    await editor.page.waitForTimeout(50);
    await editor.compose('xin', '新');
    expect(await editor.blocks()).toEqual([paragraph('前面新的话')]);
    await editor.press('Control+z');
    if ((await editor.blocks()).length < 3) await editor.press('Control+z');
    expect(await editor.blocks()).toEqual(before);
  });

  test('over a selection that ends within a lead-in: the quotation stays', async ({ editor }) => {
    await editor.open(content(paragraph('前面的话'), quotation));
    await editor.jump(0, 2);
    await editor.page.evaluate(() => {
      getSelection()?.setBaseAndExtent(
        document.querySelector('.ProseMirror > p')!.firstChild!,
        2,
        document.querySelector('.lead-in')!.firstChild!,
        3,
      );
    });
    await editor.page.waitForTimeout(50);
    await editor.compose('xin', '新');
    expect(await editor.blocks()).toEqual([paragraph('前面新'), { ...quotation, leadIn: '指出：' }]);
  });

  test('while a quotation is selected: a paragraph behind it', async ({ editor }) => {
    await editor.open(content(quotation));
    await editor.page.locator('.locked').click();
    await editor.compose('wo', '我');
    expect(await editor.blocks()).toEqual([quotation, paragraph('我')]);
    await editor.page.locator('.locked').click();
    await editor.page.keyboard.type('a');
    expect(await editor.blocks()).toEqual([quotation, paragraph('a'), paragraph('我')]);
  });

  test('words put in at once (dictation, an emoji’s list) over a selection across blocks', async ({ editor }) => {
    await editor.open(content(paragraph('前面'), quotation, paragraph('后面')));
    await editor.jump(0, 0);
    await editor.press('Control+a');
    await editor.commit('好');
    await editor.page.waitForTimeout(100);
    expect(await editor.title()).toBe('好');
    expect(await editor.blocks()).toEqual([]);
    await editor.press('Control+z');
    expect(await editor.blocks()).toEqual([paragraph('前面'), quotation, paragraph('后面')]);
  });
});

test.describe('a quotation', () => {
  test('no key changes its words: next to it a key selects it, the next one takes it away whole', async ({
    editor,
  }) => {
    await editor.open(content(paragraph('前'), quotation, paragraph('后')));
    await editor.jump(2, 0);
    await editor.press('Backspace');
    expect(await editor.blocks()).toHaveLength(3);
    await editor.press('Backspace');
    expect(await editor.blocks()).toEqual([paragraph('前'), paragraph('后')]);
    await editor.press('Control+z');
    expect(await editor.blocks()).toEqual([paragraph('前'), quotation, paragraph('后')]);
    await editor.page.locator('.lead-in').click();
    await editor.press('End', 'Delete', 'x');
    expect((await editor.blocks())[1]).toEqual(quotation);
  });

  test('by keyboard: → selects it, Enter leads to its tools, clauses are left out and put back', async ({ editor }) => {
    await editor.open({
      ...content(quotation),
      notes: [{ id: 'note0001', speechId: 's', quote: quotation.text, themes: [] }] as never,
    });
    await editor.page.locator('.lead-in').click();
    // A hand takes longer from the mouse to the keys than the browser takes to tell where the caret is.
    await editor.page.waitForFunction(() => document.getSelection()?.anchorNode?.parentElement?.closest('.lead-in'));
    await editor.press('End', 'ArrowRight', 'Enter');
    await expect(editor.page.getByRole('button', { name: '省略几句' })).toBeFocused();
    await editor.press('Enter', 'Space');
    expect(await editor.blocks()).toEqual([{ ...quotation, elided: [[0, 8]] }]);
    await editor.press('ArrowRight', 'Space');
    await expect(editor.page.getByText('至少要留一个分句。')).toBeVisible();
    await editor.press('Escape');
    await expect(editor.page.locator('.locked')).toHaveText('“……碰到矛盾不推手。”');
    await editor.press('Escape', 'Control+z');
    expect(await editor.blocks()).toEqual([quotation]);
    await editor.page.getByRole('button', { name: '看原文' }).click();
    expect(await editor.opened()).toEqual(['note0001']);
  });
});

test('Esc puts the tools of a selected quotation away, also under the pointer; they come again with it', async ({
  editor,
}) => {
  await editor.open(content(quotation, paragraph('后')));
  const card = editor.page.locator('.passage-card');
  await editor.page.locator('.locked').click();
  await expect(card).toBeVisible();
  await editor.press('Escape');
  await expect(card).toBeHidden();
  await editor.page.keyboard.type('又');
  expect((await editor.blocks())[0]).toEqual({ ...quotation, leadIn: '沈知远指出：又' });
  await editor.page.mouse.move(5, 5);
  await editor.page.locator('.locked').hover();
  await expect(card).toBeVisible();
});

test('the lead-in emptied by one key and written anew, over and over: lead-in and passage stay in their places', async ({
  editor,
}) => {
  await editor.open(content({ ...quotation, leadIn: '他' }, paragraph('后')));
  await editor.page.locator('.lead-in').click();
  for (const key of ['Backspace', 'Delete', 'Control+Backspace']) {
    await editor.press('End', key === 'Delete' ? 'Home' : 'End', key);
    expect((await editor.blocks())[0]).toEqual({ ...quotation, leadIn: '' });
    await editor.page.keyboard.type('又');
    expect((await editor.blocks())[0]).toEqual({ ...quotation, leadIn: '又' });
  }
  await editor.press('Home', 'Shift+End', 'a');
  expect((await editor.blocks())[0]).toEqual({ ...quotation, leadIn: 'a' });
  await expect(editor.page.locator('.lead-in')).toHaveText('a');
  await expect(editor.page.locator('.locked')).toHaveText('“遇到难题不绕道，碰到矛盾不推手。”');
});

test('while a tool of a quotation has the focus, no key edits the text', async ({ editor }) => {
  await editor.open(content(quotation, paragraph('后')));
  await editor.page.locator('.locked').click();
  await editor.press('Enter', 'Delete', 'Backspace', 'x');
  await expect(editor.page.getByRole('button', { name: '省略几句' })).toBeFocused();
  expect(await editor.blocks()).toEqual([quotation, paragraph('后')]);
  await expect(editor.page.locator('.locked')).toHaveText('“遇到难题不绕道，碰到矛盾不推手。”');
});

test.describe('pasting', () => {
  test('hostile markup runs nothing and loads nothing', async ({ editor }) => {
    await editor.open(content(paragraph('甲乙')));
    await editor.jump(0, 1);
    await editor.paste({
      'text/html': `<img src="http://127.0.0.1:9/a.png" onerror="document.title='x'"><script>document.title='x'</script><link rel=stylesheet href="http://127.0.0.1:9/a.css"><video src="http://127.0.0.1:9/v"></video><style>@import url(http://127.0.0.1:9/b.css)</style><p style="background:url(http://127.0.0.1:9/c)">好<svg onload="document.title='x'"></svg></p>`,
    });
    await editor.page.waitForTimeout(300);
    expect(await editor.blocks()).toEqual([paragraph('甲好乙')]);
    expect(editor.requests).toEqual([]);
    expect(await editor.page.title()).toBe('editor');
  });

  test('several paragraphs part the one they go into; over a quotation they take its place whole', async ({
    editor,
  }) => {
    await editor.open(content(paragraph('甲乙'), quotation));
    await editor.jump(0, 1);
    await editor.paste({ 'text/plain': '一\n\n二' });
    expect(await editor.blocks()).toEqual([paragraph('甲一'), paragraph('二乙'), quotation]);
    await editor.page.keyboard.type('！');
    expect((await editor.blocks())[1]).toEqual(paragraph('二！乙'));
    await editor.page.locator('.locked').click();
    await editor.paste({ 'text/plain': '三' });
    expect(await editor.blocks()).toEqual([paragraph('甲一'), paragraph('二！乙'), quotation, paragraph('三')]);
  });

  test('a quotation cut out can be put in elsewhere, whole', async ({ editor }) => {
    await editor.open(content(quotation, paragraph('后')));
    await editor.page.locator('.locked').click();
    const data = await editor.page.evaluate(() => {
      const transfer = new DataTransfer();
      document
        .querySelector('.ProseMirror')!
        .dispatchEvent(new ClipboardEvent('cut', { clipboardData: transfer, bubbles: true, cancelable: true }));
      return Object.fromEntries(transfer.types.map((type) => [type, transfer.getData(type)]));
    });
    expect(await editor.blocks()).toEqual([paragraph('后')]);
    expect(data['text/plain']).toBe('沈知远指出：“遇到难题不绕道，碰到矛盾不推手。”');
    await editor.jump(0, 1);
    await editor.paste(data);
    expect(await editor.blocks()).toEqual([paragraph('后'), quotation]);
  });

  test('ten megabytes are cut, said so, and the page does not stand still', async ({ editor }) => {
    await editor.open(content(paragraph('甲')));
    await editor.jump(0, 1);
    const took = await editor.page.evaluate(() => {
      const line = `<p>${'把书读进去，把事做出来。'.repeat(10)}</p>`;
      const transfer = new DataTransfer();
      transfer.setData('text/html', line.repeat(80_000));
      transfer.setData('text/plain', '把书读进去，把事做出来。\n'.repeat(800_000));
      const start = performance.now();
      document
        .querySelector('.ProseMirror')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
      return performance.now() - start;
    });
    await expect(editor.page.getByText('贴的内容太长')).toBeVisible();
    expect((await editor.blocks()).length).toBeLessThanOrEqual(5_000);
    expect(took).toBeLessThan(2_000);
  });
});

test('↓ and ↑ go line by line over quotations, and select so', async ({ editor }) => {
  const long = {
    ...quotation,
    text: '每读一篇，至少写三句：它说了什么，我怎么看，我打算怎么用。没有这三句，书还在书架上，不在心里。',
  };
  await editor.open(
    content(paragraph('一段话在前面。'), long, quotation, paragraph('中间的一段话。'), paragraph('后面。')),
  );
  const block = (): Promise<number> =>
    editor.page.evaluate(() => {
      const all = [...document.querySelectorAll('.ProseMirror > *')];
      return all.findIndex((one) => one.contains(getSelection()!.focusNode)) - 1;
    });
  const walk = async (key: string): Promise<number[]> => {
    const seen: number[] = [];
    for (let step = 0; step < 4; step++) {
      await editor.press(key);
      // Told of the selection a moment later.
      await editor.page.waitForTimeout(50);
      seen.push(await block());
    }
    return seen;
  };
  await editor.jump(0, 3);
  expect(await walk('ArrowDown')).toEqual([1, 2, 3, 4]);
  expect(await walk('ArrowUp')).toEqual([3, 2, 1, 0]);
  await editor.jump(0, 3);
  expect(await walk('Shift+ArrowDown')).toEqual([1, 2, 3, 4]);
  expect(await walk('Shift+ArrowUp')).toEqual([3, 2, 1, 0]);
});

test('↑ leads from below into a lead-in whose passage stands wholly in its second line, ↓ past it', async ({
  editor,
}) => {
  const led = { ...quotation, leadIn: '谈到“守牢干的底线，让风气持续向好”，顾砚秋谈到：' };
  const prompt = { kind: 'prompt' as const, about: '想到了什么？', noteId: 'note0001' };
  await editor.open(content(paragraph('前面。'), led, prompt, paragraph('后面。')));
  const line = (): Promise<string> =>
    editor.page.evaluate(() => {
      const { focusNode } = getSelection()!;
      const all = [...document.querySelectorAll('.ProseMirror > *')];
      return `${all.findIndex((one) => one.contains(focusNode)) - 1}`;
    });
  await editor.jump(2, 0);
  for (const [key, at] of [
    ['ArrowUp', '1'],
    ['ArrowDown', '2'],
    ['ArrowUp', '1'],
    ['End', '1'],
    ['ArrowDown', '2'],
    ['ArrowDown', '3'],
    ['ArrowUp', '2'],
    ['Shift+ArrowUp', '1'],
  ] as const) {
    await editor.press(key);
    await editor.page.waitForTimeout(50);
    expect(await line(), key).toBe(at);
  }
});

test('finding and replacing: quotations are found, not changed; all at once is one step of undo', async ({
  editor,
}) => {
  await editor.open(content(paragraph('难题，又是难题。'), quotation));
  await editor.jump(0, 0);
  await editor.press('Control+f');
  await editor.page.keyboard.type('难题');
  await expect(editor.page.getByText('0 / 3')).toBeVisible();
  await editor.press('Enter', 'Enter', 'Enter');
  await expect(editor.page.getByText('这一处在引文里')).toBeVisible();
  await expect(editor.page.locator('.locked .found.is-current')).toHaveText('难题');
  await editor.page.getByLabel('替换为').fill('问题');
  await editor.page.getByRole('button', { name: '全部替换' }).click();
  await expect(editor.page.getByText('替换了 2 处；1 处在引文、篇名或主题名里，没有改。')).toBeVisible();
  expect(await editor.blocks()).toEqual([paragraph('问题，又是问题。'), quotation]);
  await editor.press('Escape', 'Control+z');
  expect(await editor.blocks()).toEqual([paragraph('难题，又是难题。'), quotation]);
});

test('keys: headings without typed numbers, lists, footnotes, moving, line ends; @ asks for a note', async ({
  editor,
}) => {
  await editor.open(content(paragraph('')));
  await editor.jump(0, 0);
  await editor.press('Control+Alt+1');
  await editor.page.keyboard.type('一、收获');
  await editor.press('Enter');
  await editor.page.keyboard.type('第一行');
  await editor.press('Shift+Enter');
  await editor.page.keyboard.type('第二行');
  await editor.press('Control+Alt+f');
  await editor.page.keyboard.type('注');
  await editor.press('Alt+Shift+ArrowUp');
  const heading: Block = { kind: 'heading', level: 1, text: '收获' };
  const footnote: Block = { kind: 'footnote', text: '注', at: 7 };
  expect(await editor.blocks()).toEqual([paragraph('第一行\n第二行'), footnote, heading]);
  await editor.press('Alt+Shift+ArrowDown');
  await editor.jump(1, 7);
  await editor.press('Control+Alt+l', 'Enter', 'x', 'Enter', 'Enter');
  expect(await editor.blocks()).toEqual([
    heading,
    { kind: 'list', items: ['第一行\n第二行', 'x'] },
    { kind: 'footnote', text: '注' },
    paragraph(''),
  ]);
  await editor.page.keyboard.type('@');
  expect(await editor.asked()).toBe(1);
  expect((await editor.blocks()).at(-1)).toEqual(paragraph(''));
});

test.describe('footnotes', () => {
  const footnote = (text: string, at?: number): Block => ({
    kind: 'footnote',
    text,
    ...(at !== undefined && { at }),
  });
  const marks = (editor: { page: Page }): Promise<string[]> => editor.page.locator('.footnote-mark').allTextContents();

  test('are put in by key, written, left again; numbered by where their marks are; gone with the words around them, and back', async ({
    editor,
  }) => {
    await editor.open(content(paragraph('甲乙丙丁'), quotation));
    await editor.jump(0, 3);
    await editor.press('Control+Alt+f');
    await editor.page.keyboard.type('见附录。');
    await editor.press('Enter');
    await editor.page.keyboard.type('接着写');
    const first = [paragraph('甲乙丙接着写丁'), footnote('见附录。', 3)];
    expect(await editor.blocks()).toEqual([...first, quotation]);
    await editor.jump(0, 1);
    await editor.press('Control+Alt+f');
    await editor.compose('zhu', '注');
    await editor.press('Escape');
    const second = [paragraph('甲乙丙接着写丁'), footnote('注', 1), footnote('见附录。', 3)];
    expect(await editor.blocks()).toEqual([...second, quotation]);
    expect(await marks(editor)).toEqual(['1', '2']);
    await expect(editor.page.locator('.footnote').nth(1)).toHaveAttribute('data-number', '2');
    // A mark leads to its footnote, and the number before that back.
    await editor.page.locator('[role=link][aria-label="见脚注 2"]').click();
    await editor.page.keyboard.type('！');
    expect((await editor.blocks())[2]).toEqual(footnote('见附录。！', 3));
    await editor.press('Control+z');
    // By key too, there and back.
    await editor.jump(0, 3);
    await editor.press('Alt+Enter');
    await editor.page.keyboard.type('？');
    expect((await editor.blocks())[2]).toEqual(footnote('见附录。？', 3));
    await editor.press('Control+z');
    await editor.press('Alt+Enter');
    await editor.page.keyboard.type('！');
    expect((await editor.blocks())[0]).toEqual(paragraph('甲乙丙！接着写丁'));
    await editor.press('Control+z');
    await editor.page
      .locator('.footnote')
      .nth(1)
      .click({ position: { x: 6, y: 12 } });
    await editor.page.keyboard.type('又');
    expect(await editor.blocks()).toEqual([
      paragraph('甲乙丙又接着写丁'),
      footnote('注', 1),
      footnote('见附录。', 3),
      quotation,
    ]);
    await editor.press('Control+z');
    await editor.jump(0, 2, 4);
    await editor.press('Delete');
    expect(await editor.blocks()).toEqual([paragraph('甲乙着写丁'), footnote('注', 1), quotation]);
    expect(await marks(editor)).toEqual(['1']);
    await editor.press('Control+z');
    expect(await editor.blocks()).toEqual([...second, quotation]);
    expect(await marks(editor)).toEqual(['1', '2']);
    // On a quotation: behind its closing mark, before the full stop that is not its own.
    await editor.page.locator('.locked').click();
    await editor.press('Control+Alt+f');
    await editor.press('Backspace');
    expect(await editor.blocks()).toEqual([...second, quotation]);
    await editor.press('Control+Alt+f', 'x');
    expect(await editor.blocks()).toEqual([...second, quotation, footnote('x')]);
    await expect(editor.page.locator('.locked')).toHaveText('“遇到难题不绕道，碰到矛盾不推手。”3');
  });

  test('an input method writes right behind a mark, before it and in an empty footnote; Backspace picks the footnote, then takes it', async ({
    editor,
  }) => {
    await editor.open(content(paragraph('甲乙'), footnote('注', 1), footnote('二', 2), paragraph('')));
    await editor.jump(0, 1);
    await editor.compose('dushu', '读书');
    expect((await editor.blocks())[0]).toEqual(paragraph('甲读书乙'));
    expect((await editor.blocks())[1]).toEqual(footnote('注', 1));
    await editor.press('Control+z');
    await editor.jump(0, 2);
    await editor.compose('mo', '末');
    expect(await editor.blocks()).toEqual([paragraph('甲乙末'), footnote('注', 1), footnote('二', 2), paragraph('')]);
    await editor.press('Control+z');
    await editor.jump(0, 0);
    await editor.compose('shi', '始');
    expect(await editor.blocks()).toEqual([paragraph('始甲乙'), footnote('注', 2), footnote('二', 3), paragraph('')]);
    await editor.press('Control+z');
    const before = [paragraph('甲乙'), footnote('注', 1), footnote('二', 2), paragraph('')];
    await editor.jump(0, 1);
    await editor.press('Backspace');
    const picked = editor.page.locator('.is-picked');
    await expect(picked).toHaveText(['1', '注']);
    expect(await editor.blocks()).toEqual(before);
    await editor.press('ArrowLeft');
    await expect(picked).toHaveCount(0);
    await editor.press('ArrowRight', 'Backspace', 'Backspace');
    expect(await editor.blocks()).toEqual([paragraph('甲乙'), footnote('二', 2), paragraph('')]);
    await editor.press('Control+z');
    expect(await editor.blocks()).toEqual(before);
    expect(await marks(editor)).toEqual(['1', '2']);
    // A letter behind a mark is a letter.
    await editor.jump(0, 2);
    await editor.compose('mo', '末');
    await editor.press('Backspace');
    expect(await editor.blocks()).toEqual(before);
    // From the footnote itself, by its button.
    await editor.jump(1, 1);
    await editor.page.getByRole('button', { name: '删去脚注 1' }).click();
    expect(await editor.blocks()).toEqual([paragraph('甲乙'), footnote('二', 2), paragraph('')]);
    await expect(editor.page.locator('.ProseMirror')).toBeFocused();
    await editor.press('Control+z');
    await editor.jump(3, 0);
    await editor.press('Control+Alt+f');
    await editor.compose('kong', '空');
    expect((await editor.blocks()).slice(3)).toEqual([paragraph(''), footnote('空', 0)]);
    await editor.press('Enter');
    await editor.compose('hou', '后');
    expect((await editor.blocks()).slice(3)).toEqual([paragraph('后'), footnote('空', 0)]);
    expect(await marks(editor)).toEqual(['1', '2', '3']);
  });

  test('on a prompt: its mark stands right behind the question', async ({ editor }) => {
    await editor.open(content(prompt, footnote('注'), paragraph('后')));
    const drawn = await editor.page
      .locator('.doc-prompt')
      .evaluate((one) => [getComputedStyle(one, '::before').content, getComputedStyle(one, '::after').content]);
    expect(drawn).toEqual(['"这段话让你想到了什么？ ¹"', 'none']);
  });

  for (const how of ['typed', 'composed'] as const) {
    test(`on a prompt that is written in, ${how}: it stays on the words`, async ({ editor }) => {
      await editor.open(content(prompt, footnote('注'), paragraph('后')));
      await editor.jump(0);
      if (how === 'composed') await editor.compose('women', '我们');
      else await editor.page.keyboard.type('we');
      await expect(editor.page.locator('.doc-prompt')).toHaveCount(0);
      const [thought, note, after] = await editor.blocks();
      expect(thought).toEqual({ kind: 'thought', noteId: 'note0001', text: how === 'composed' ? '我们' : 'we' });
      expect(note).toMatchObject({ kind: 'footnote', text: '注' });
      expect(after).toEqual(paragraph('后'));
      expect(await marks(editor)).toEqual(['1']);
    });
  }

  test('where there can be none, by key and by button, it is said why', async ({ editor }) => {
    await editor.open(content(paragraph('甲'), footnote('注', 1)));
    await editor.page.locator('h1').click();
    await editor.press('Control+Alt+f');
    await expect(editor.page.locator('.editor-notice')).toContainText('标题不加脚注');
    await editor.jump(1, 1);
    await editor.press('Control+Alt+f');
    await expect(editor.page.locator('.editor-notice')).toContainText('脚注里不能再加脚注');
    expect(await editor.blocks()).toEqual([paragraph('甲'), footnote('注', 1)]);
  });

  test('the caret goes over marks by arrows and by mouse as over no character', async ({ editor }) => {
    await editor.open(content(paragraph('甲乙丙'), footnote('注', 1), paragraph('后')));
    await editor.jump(0, 0);
    await editor.press('ArrowRight', 'ArrowRight', 'x', 'ArrowLeft', 'ArrowLeft', 'y', 'End', 'z');
    expect((await editor.blocks())[0]).toEqual(paragraph('甲y乙x丙z'));
    await editor.jump(2, 0);
    await editor.press('Backspace');
    expect(await editor.blocks()).toEqual([paragraph('甲y乙x丙z后'), footnote('注', 1)]);
    await editor.press('Enter');
    expect(await editor.blocks()).toEqual([paragraph('甲y乙x丙z'), footnote('注', 1), paragraph('后')]);
  });
});

test('a number before a heading goes when the heading is left, by an input method and by leaving the text; undone it stays; words stay', async ({
  editor,
}) => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  await editor.open(content(heading('收获'), heading('')));
  await editor.jump(0, 0);
  await editor.compose('yi', '一、');
  expect((await editor.blocks())[0]).toEqual(heading('一、收获'));
  await editor.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect((await editor.blocks())[0]).toEqual(heading('收获'));
  await editor.jump(1, 0);
  await editor.press('Control+z');
  expect((await editor.blocks())[0]).toEqual(heading('一、收获'));
  await editor.jump(0, 4);
  await editor.page.keyboard.type('了');
  await editor.jump(1, 0);
  await editor.page.keyboard.type('三、四季度工作安排');
  await editor.press('Enter');
  expect(await editor.blocks()).toEqual([heading('一、收获了'), heading('三、四季度工作安排'), paragraph('')]);
});

test('the outline moves sections by dragging and by key; the drawer puts notes in by dragging and by key', async ({
  editor,
}) => {
  const one: Block = { kind: 'heading', level: 1, text: '收获' };
  const two: Block = { kind: 'heading', level: 1, text: '打算' };
  const quote = '窗口虽小，连着千家万户。';
  const put: Block = { kind: 'quotation', noteId: 'note0002', text: quote, elided: [], leadIn: '原文写道：' };
  await editor.open({
    ...content(one, paragraph('甲'), two, paragraph('乙')),
    notes: [{ id: 'note0002', speechId: 's', quote, thought: '坡道', application: '', themes: [] }] as never,
  });
  const heading = (name: RegExp) => editor.page.locator('.outline-tree').getByRole('button', { name });
  await heading(/打算/).dragTo(heading(/收获/));
  expect(await editor.blocks()).toEqual([two, paragraph('乙'), one, paragraph('甲')]);
  await heading(/打算/).focus();
  await editor.press('Alt+ArrowDown');
  await expect(heading(/打算/)).toBeFocused();
  expect(await editor.blocks()).toEqual([one, paragraph('甲'), two, paragraph('乙')]);
  await editor.page.locator('.slip').dragTo(editor.page.getByText('甲', { exact: true }));
  const thought: Block = { kind: 'thought', noteId: 'note0002', text: '坡道' };
  expect(await editor.blocks()).toEqual([one, paragraph('甲'), put, thought, two, paragraph('乙')]);
  await expect(editor.page.getByText('已在一、')).toBeVisible();
  await editor.jump(5, 1);
  await editor.page.keyboard.type('@');
  await editor.page.keyboard.type('窗口');
  await editor.press('Enter');
  expect((await editor.blocks()).slice(5)).toEqual([paragraph('乙'), put, thought]);
  await editor.press('Control+z', 'Control+z');
  expect(await editor.blocks()).toEqual([one, paragraph('甲'), two, paragraph('乙')]);
});

test('a click under the text writes on there; another content from outside keeps the caret, and undo takes it back', async ({
  editor,
}) => {
  await editor.open({ ...content(quotation), layout: 'page' });
  await editor.page.locator('article').click({ position: { x: 300, y: 800 } });
  await editor.page.keyboard.type('后面');
  expect(await editor.blocks()).toEqual([quotation, paragraph('后面')]);
  await editor.replace({ title: '读进去', blocks: [paragraph('前面'), quotation, paragraph('后面')] });
  await editor.page.keyboard.type('写');
  expect(await editor.blocks()).toEqual([paragraph('前面'), quotation, paragraph('后面写')]);
  await editor.press('Control+z', 'Control+z');
  expect(await editor.blocks()).toEqual([quotation, paragraph('后面')]);
});

test('another content that comes while an input method is at work waits for it', async ({ editor }) => {
  await editor.open(content(paragraph('甲')));
  await editor.jump(0, 1);
  await editor.begin('yi');
  await editor.replace({ title: '另题', blocks: [paragraph('甲')] });
  expect(await editor.title()).toBe('读进去');
  await editor.commit('乙');
  await expect.poll(() => editor.title()).toBe('另题');
});

test('text that is dragged within the text is moved, once, in one step of undo', async ({ editor }) => {
  const footnote = (at: number): Block => ({ kind: 'footnote', text: `在${at === 1 ? '甲' : '乙'}`, at });
  const before = [paragraph('甲乙戊丙己'), footnote(1), footnote(2), paragraph('丁')];
  await editor.open(content(...before));
  await editor.jump(0, 1, 3);
  const from = await editor.page.evaluate(() => {
    const { x, y, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { x: x + width / 5, y: y + height / 2 };
  });
  const to = await editor.page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('.ProseMirror > p:not(.footnote)')[1]!);
    const { right, y, height } = range.getBoundingClientRect();
    return { x: right - 2, y: y + height / 2 };
  });
  await editor.page.mouse.move(from.x, from.y);
  await editor.page.mouse.down();
  await editor.page.mouse.move(to.x, to.y, { steps: 8 });
  await editor.page.mouse.up();
  expect(await editor.blocks()).toEqual([paragraph('甲丙己'), footnote(1), paragraph('丁乙戊'), footnote(2)]);
  await editor.press('Control+z');
  expect(await editor.blocks()).toEqual(before);
});

for (const layout of ['page', 'flow'] as const) {
  for (const width of [360, 900, 1440]) {
    // A page where there is most room for it, running text where there is least; the others in the long run.
    const tag = width === (layout === 'page' ? 1440 : 360) ? [] : ['@long'];
    test(`axe finds nothing, and nothing is cut off: ${layout}, ${width} px`, { tag }, async ({ editor }) => {
      await editor.page.setViewportSize({ width, height: 900 });
      await editor.open({
        ...content(
          { kind: 'heading', level: 1, text: '收获' },
          quotation,
          prompt,
          { kind: 'footnote', text: '注' },
          { kind: 'list', items: ['甲', '乙'] },
          { kind: 'footnote', text: '释' },
          ...Array.from({ length: 60 }, () => paragraph('一段话，写得不短。'.repeat(9))),
        ),
        layout,
        findings: [{ kind: 'altered-quotation', severity: 'wrong', block: 1, start: 2, end: 4 }],
      });
      await editor.press('Control+f');
      expect(await axeViolations(editor.page)).toEqual([]);
      expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test.describe('the title on its page', () => {
  const title = '把好事办到群众心坎上——学习《在实干中答题》讲话心得体会';
  /** What stands on each line of it, as drawn. */
  const lines = (editor: { page: Page }): Promise<string[]> =>
    editor.page.locator('.ProseMirror h1').evaluate((h1) => {
      const found: { y: number; text: string }[] = [];
      const texts = document.createTreeWalker(h1, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, height } = range.getBoundingClientRect();
          const y = top + height / 2;
          const line = found.at(-1);
          if (line && Math.abs(line.y - y) < height / 2) line.text += node.data[at]!;
          else found.push({ y, text: node.data[at]! });
        }
      }
      return found.map(({ text }) => text);
    });

  test('is broken as in the file, its subtitle smaller on lines of its own, and stays one text', async ({ editor }) => {
    await editor.open({ content: { title, blocks: [paragraph('甲')] }, layout: 'page', alone: true });
    expect(await lines(editor)).toEqual(['把好事办到群众心坎上', '——学习《在实干中答题》讲话心得体会']);
    const sizes = await editor.page
      .locator('h1, h1 .subtitle')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes).toHaveLength(2);
    expect(sizes[1]! / sizes[0]!).toBeCloseTo(16 / 22, 2);
    await editor.page.locator('h1').click();
    await editor.press('Control+Home', 'ArrowDown', 'End');
    await editor.page.keyboard.type('（一）');
    expect(await editor.title()).toBe(`${title}（一）`);
    await editor.press('Home', 'Backspace', 'Backspace', 'Delete', 'Delete');
    expect(await editor.title()).toBe('把好事办到群众心学习《在实干中答题》讲话心得体会（一）');
    expect((await lines(editor)).join('')).toBe(await editor.title());
    await editor.press('Control+z');
    expect((await lines(editor)).join('')).toBe(await editor.title());
  });

  for (const [where, keys, at] of [
    ['at its end', ['ArrowDown', 'End'], title.length],
    ['where its lines meet', ['End'], 10],
    ['within its subtitle', ['ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft'], title.length - 2],
    ['at its beginning', [], 0],
  ] as const) {
    test(`an input method writes ${where}`, async ({ editor }) => {
      await editor.open({ content: { title, blocks: [paragraph('甲')] }, layout: 'page', alone: true });
      await editor.page.locator('h1').click();
      await editor.press('Control+Home', ...keys);
      await editor.compose('dushu', '读书');
      await editor.compose('xie', '写');
      const now = `${title.slice(0, at)}读书写${title.slice(at)}`;
      expect(await editor.title()).toBe(now);
      await expect.poll(async () => (await lines(editor)).join('')).toBe(now);
      expect((await lines(editor)).at(-1)?.startsWith('——')).toBe(true);
      expect(await editor.page.locator('h1').textContent()).toBe(now);
    });
  }
});

for (const [pages, paper, name] of [
  ['official', { left: 28, size: 15.75, text: 37 + 225, folio: 'folio' }, '公文版面'],
  ['homework', { left: 31.7, size: 12, text: 297 - 25.4, folio: 'folio is-middle' }, '作业版面'],
] as const) {
  test(`pages are those of the layout: ${pages}`, async ({ editor }) => {
    const blocks = Array.from({ length: 40 }, () => paragraph('读书要读出自己的话写了三句才算读过'.repeat(5)));
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.open({ content: { title: '读进去', blocks }, layout: 'page', pages, alone: true });
    await editor.page.locator('.page-gap').first().waitFor();
    const drawn = () =>
      editor.page.locator('.a4').evaluate((a4) => {
        const style = getComputedStyle(a4);
        const mm = Number.parseFloat(style.getPropertyValue('--mm'));
        return {
          left: Number.parseFloat(style.paddingLeft) / mm,
          size: (Number.parseFloat(style.fontSize) / mm) * (72 / 25.4),
          // The text of the first page ends where what is between it and the next begins.
          text: (a4.querySelector('.page-gap')!.getBoundingClientRect().top - a4.getBoundingClientRect().top) / mm,
          folio: a4.querySelector('.folio')!.className,
        };
      });
    // Pages are measured anew until nothing differs any more.
    await expect.poll(drawn).toEqual({
      left: expect.closeTo(paper.left, 1),
      size: expect.closeTo(paper.size, 1),
      text: expect.closeTo(paper.text, 0),
      folio: paper.folio,
    });
    await expect(editor.page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  });
}

test('where no page is shown no tool says so', async ({ editor }) => {
  await editor.page.setViewportSize({ width: 900, height: 800 });
  await editor.open({ content: { title: '题', blocks: [paragraph('甲')] }, layout: 'page', alone: true });
  await expect(editor.page.getByRole('button', { name: '公文版面' })).toBeHidden();
  await expect(editor.page.getByText('窗口较窄，不分页显示')).toBeVisible();
  await editor.page.setViewportSize({ width: 1000, height: 800 });
  await expect(editor.page.getByRole('button', { name: '公文版面' })).toBeVisible();
  await expect(editor.page.getByText('窗口较窄，不分页显示')).toBeHidden();
});

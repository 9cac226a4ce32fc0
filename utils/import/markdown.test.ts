import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from './markdown';
import { markdownWords } from './markdown-words';

const read = async (lines: string[]) =>
  (await markdown.read(new TextEncoder().encode(lines.join('\n')), new AbortController().signal)).blocks;

describe('markdown', () => {
  it('reads headings, paragraphs, items, quotations, code, tables', async () => {
    expect(
      await read([
        '# 在座谈会上的讲话 #',
        '',
        '同志们：',
        '今天讲**两点**。',
        '',
        '一、端正学风',
        '---',
        '- 读原文',
        '- [x] 写笔记',
        '1. 第一件',
        '2) 第二件',
        '##没有空格',
        '> 书要读进去。',
        '> > 事要做出来。',
        '***',
        '```js',
        '# 不是标题',
        '```',
        '| 甲 | 乙 |',
        '|---|---|',
        '| 丙 | |',
        '[a]: https://a.example',
      ]),
    ).toEqual([
      { text: '在座谈会上的讲话', level: 1 },
      { text: '同志们：' },
      { text: '今天讲两点。' },
      { text: '一、端正学风', level: 2 },
      { text: '• 读原文' },
      { text: '• 写笔记' },
      { text: '1. 第一件' },
      { text: '2. 第二件' },
      { text: '没有空格', level: 2 },
      { text: '书要读进去。' },
      { text: '事要做出来。' },
      { text: '# 不是标题' },
      { text: '甲 | 乙' },
      { text: '丙' },
    ]);
  });

  it('keeps a table as its rows, and no bullet before a marker', async () => {
    expect(
      await read([
        '| 年份 | **桥数** | 费用 |',
        '|:--|:-:|--:|',
        '| 2024 | 甲\\|乙 | |',
        '| | | |',
        '',
        '- 一、端正学风',
      ]),
    ).toEqual([{ text: '年份 | 桥数 | 费用' }, { text: '2024 | 甲|乙 |' }, { text: '一、端正学风' }]);
  });

  it('puts notes to the end, under the numbers of their names, and counts pictures', async () => {
    const lines = [
      '修桥三座[^1]，多一座[^志]。',
      '',
      '[^1]: 见*《岚溪志》*。',
      '[^志]: 见《渡口录》',
      '    第三卷。',
      '',
      '完。',
      '![图](a.png)',
      '`![](b)`',
      '<img src=c>',
    ];
    const read = await markdown.read(new TextEncoder().encode(lines.join('\n')), new AbortController().signal);
    expect(read).toEqual({
      blocks: ['修桥三座，多一座。', '完。', '图', '![](b)', '[1] 见《岚溪志》。', '[志] 见《渡口录》 第三卷。'].map(
        (text) => ({
          text,
        }),
      ),
      pictures: 2,
    });
  });

  it('passes over the settings of a site’s generator, and takes the title from them', async () => {
    expect(await read(['---', 'title: "讲话"', 'tags:', '  - a', '---', '正文。'])).toEqual([
      { text: '讲话', level: 1 },
      { text: '正文。' },
    ]);
    expect(await read(['---', 'title: 讲话', '---', '# 自己的标题'])).toEqual([{ text: '自己的标题', level: 1 }]);
    expect(await read(['---', '正文。', '---'])).toEqual([{ text: '正文。', level: 2 }]);
  });
});

describe('markdownWords', () => {
  it.each([
    ['要坚持**“以学促干”**的导向', '要坚持“以学促干”的导向'],
    ['*a* _b_ __c__ ***d*** ~~e~~ `f*g*`', 'a b c d e f*g*'],
    ['**重点。**后文', '重点。后文'],
    ['2*3*4 是 snake_case_name，* 号', '234 是 snake_case_name，* 号'],
    [String.raw`\*不是强调\* 1\. \[x\]`, '*不是强调* 1. [x]'],
    [String.raw`<a title="\*">词</a>，\_后文\_`, '词，_后文_'],
    [String.raw`[链接](https://a.example/a\_b)\*和\#`, '链接*和#'],
    ['`f\\*g`，' + String.raw`\#不是标题`, String.raw`f\*g，#不是标题`],
    [String.raw`1\*2\*3`, '1*2*3'],
    ['[链接](https://a.example "t")和![图](b.png)[注][1]', '链接和图注'],
    ['<https://a.example> <b>粗</b><!-- 暗 -->', 'https://a.example 粗'],
    ['x <b 5 and y> 2', 'x <b 5 and y> 2'],
    ['a<b，c>d </p 1> <=a> <b=1>', 'a<b，c>d </p 1> <=a> <b=1>'],
    [`<a href="x" id='1>0' hidden data-a=1>词</a ><br/><BR /><font\tsize = 3>大</font>`, '词大'],
    ['A &amp; B &lt;c&gt;', 'A & B <c>'],
    ['脚注[^1]。', '脚注。'],
  ])('%s', (marked, words) => expect(markdownWords(marked)).toBe(words));

  it('never throws, and takes no time for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '!', '\\', 'a', ' ', '书'), {
          maxLength: 300,
        }),
        (signs) => {
          expect(typeof markdownWords(signs.join(''))).toBe('string');
        },
      ),
    );
    for (const sign of [
      '*',
      '_',
      '`',
      '[',
      '<',
      '![',
      '**a',
      '[a](',
      '<!--',
      '<a ',
      '<a b="',
      `<a b="x"c='`,
      '<a b ',
      'a b="c" ',
      '~~a',
      '_a ',
    ]) {
      const started = performance.now();
      markdownWords(sign.repeat(20_000));
      expect(performance.now() - started, sign).toBeLessThan(2_000);
    }
    for (const attribute of [' b', ' b=c', ' b = "c"', ' ', ' b     ', ' b=     ']) {
      const started = performance.now();
      markdownWords(`<a${attribute.repeat(200)}"`.repeat(100));
      expect(performance.now() - started, attribute).toBeLessThan(2_000);
    }
  });
});

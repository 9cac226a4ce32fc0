import { afterEach, describe, expect, it } from 'vitest';
import { encodeGbk } from '@/e2e/fixtures/encode-gbk';
import { html } from './html';

const read = (page: string | Uint8Array) =>
  html.read(typeof page === 'string' ? new TextEncoder().encode(page) : page, new AbortController().signal);
const PAGE = `<!doctype html><html><head><meta charset="gb2312"><title>在座谈会上的讲话--某某网</title>
<meta name="author" content="沈知远"></head><body><div class="nav"><a>首页</a></div><h1>在座谈会上的讲话</h1>
<div id="text"><h2>端正学风</h2><p>学习最忌浮光掠影，笔记抄了好几本，却说不出一句自己的话。</p><p>要读原文，一字一句地读，把话弄清楚。</p>
<p>问题是学习的起点，把问得最多的三件事记下来，再回到书里找答案。</p></div></body></html>`;

afterEach(() => document.body.replaceChildren());

describe('html', () => {
  it.each([
    ['UTF-8, whatever it declares', PAGE],
    ['the encoding it declares', encodeGbk(PAGE)],
  ])('reads the speech of a saved page, in %s', async (_what, page) => {
    const { blocks, facts } = await read(page);
    expect(blocks.map(({ text, level }) => [level, text.slice(0, 6)])).toEqual([
      [1, '在座谈会上的'],
      [2, '端正学风'],
      [undefined, '学习最忌浮光'],
      [undefined, '要读原文，一'],
      [undefined, '问题是学习的'],
    ]);
    expect(facts).toMatchObject({ title: '在座谈会上的讲话', lang: 'zh-CN' });
  });

  it('runs nothing, fetches nothing, keeps nothing but words', async () => {
    const { blocks } = await read(
      '<body><script>document.body.append("ran")</script><style>p{}</style><p>书要读进去，事要做出来，话要说得实。<img src=x onerror="document.body.append(1)"></p><p>&lt;b&gt;不是标签&lt;/b&gt;，也要照样读出来才对。</p>',
    );
    expect(blocks).toEqual([
      { text: '书要读进去，事要做出来，话要说得实。' },
      { text: '<b>不是标签</b>，也要照样读出来才对。' },
    ]);
    expect(document.body.textContent).toBe('');
  });

  it('refuses a page without words', async () => {
    await expect(read('<html><body><img></body></html>')).rejects.toMatchObject({ code: 'empty' });
  });
});

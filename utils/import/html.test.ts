// @vitest-environment happy-dom
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

  it.each([
    ['新年贺词_某网', '<nav>首页 新闻</nav><h1>新年贺词</h1>', '新年贺词'],
    [
      '答谢词 | 某某日报',
      '<ul><li><a href=/>首页</a></li><li><a href=/n>新闻</a></li></ul><h1>答 谢 词</h1>',
      '答 谢 词',
    ],
    ['标题甲-某网', '<nav>首页 新闻</nav><h1>标题甲</h1><p>2025年3月1日 来源：岚溪日报</p>', '标题甲'],
  ])('keeps a short heading that the page’s title begins with: %s', async (title, head, heading) => {
    const { blocks, facts } = await read(
      `<html><head><meta charset=utf-8><title>${title}</title></head><body>${head}<div><p>同志们：</p><p>一、路是走出来的。要一步一步走，一天一天走，不怕慢只怕站。</p><p>二、桥是修出来的。要一座一座修，一年一年修，不怕难只怕懒。</p></div></body></html>`,
    );
    expect(blocks.slice(0, 2)).toEqual([{ text: heading, level: 1 }, { text: '同志们：' }]);
    expect(facts?.title).toBe(heading);
  });

  it('leaves the title of a page whose one heading is the name of a section', async () => {
    const { facts } = await read(PAGE.replace('<h1>在座谈会上的讲话</h1>', '<h1>要闻</h1>'));
    expect(facts?.title).toBe('在座谈会上的讲话');
  });

  it.each([
    '<!-- saved from url=(0035)https://www.cnr.cn/content_1.htm -->',
    '<!--\n Page saved with SingleFile \n url: https://www.cnr.cn/content_1.htm \n saved date: -->',
  ])('reads a page by the rules of the site it was saved from: %s', async (saved) => {
    const text = '<p>要读原文，一字一句地读，把话弄清楚。</p>'.repeat(3);
    const page = `<html>${saved}<head><title>某网</title></head><body><div>首页</div><h1>开场白</h1><div class="article-body">${text}</div></body></html>`;
    expect((await read(page)).facts?.title).toBe('开场白');
    expect((await read(page.replace(saved, ''))).facts?.title).not.toBe('开场白');
  });

  it('counts the pictures in the text', async () => {
    const picture = '<p><img src=a.png></p>';
    const page = PAGE.replace('<h1>', `${picture}<h1>`).replace('<p>问题是', `${picture}${picture}<p>问题是`);
    expect((await read(page)).pictures).toBe(2);
    expect((await read(PAGE)).pictures).toBeUndefined();
  });

  it('refuses a page without words', async () => {
    await expect(read('<html><body><img></body></html>')).rejects.toMatchObject({ code: 'empty' });
  });
});

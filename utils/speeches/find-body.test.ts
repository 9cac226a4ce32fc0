// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);
const bodyOf = (html: string): string[] => {
  const { lines, body } = page(html);
  return lines.slice(body.from, body.to).map(({ text }) => text);
};
const [one, two, three] = [
  '桥要修到家门口，路要通到地头。',
  '账要算给大家看，话要说到心里。',
  '事情一件一件办，日子一天天好。',
];

describe('findBody', () => {
  it('believes a known container', () => {
    expect(bodyOf(`<p>${three}</p><div id="UCAP-CONTENT"><p>${one}</p><p>${two}</p></div>`)).toEqual([one, two]);
  });
  it('but not an empty one', () => {
    expect(bodyOf(`<article></article><div><p>${one}</p><p>${two}</p></div><ul><li>首页</li></ul>`)).toEqual([
      one,
      two,
    ]);
  });
  it('does not take one long paragraph for all', () => {
    expect(bodyOf(`<div><p>${one.repeat(20)}</p><p>${two}</p></div><p>首页</p>`)).toEqual([one.repeat(20), two]);
  });
  it('takes all where there is no running text', () => expect(bodyOf('<p>甲</p><p>乙</p>')).toEqual(['甲', '乙']));

  const readers = Array.from({ length: 6 }, (_, at) => `<p>第${at}位读者说：讲得好，我们村也要修一座这样的桥。</p>`);
  const pageOf = (html: string, findArticle?: (document: Document) => string[]) =>
    readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.cn/', { findArticle });
  it('asks the last resort where nothing tells the speech from the rest, and not elsewhere', () => {
    const html = `<p>${one}</p><p>${two}</p><p>${three}</p>${readers.slice(0, 1).join('')}`;
    const { lines, body } = pageOf(html, () => [one, two]);
    expect(lines.slice(body.from, body.to).map(({ text }) => text)).toEqual([one, two]);
    const unasked = (): never => {
      throw new Error('asked');
    };
    expect(pageOf(`<div><p>${one}</p><p>${two}</p></div><p>首页</p>`, unasked).body).toMatchObject({ from: 0, to: 2 });
    expect(pageOf('<p>首页</p>', unasked).body).toMatchObject({ from: 0, to: 1 });
  });
  it.each([
    ['nothing', []],
    ['too little', [one]],
    ['what is not there', ['甲乙丙丁']],
  ])('does not believe a last resort that found %s', (_, found) => {
    expect(pageOf(`<p>${one}</p>${readers.join('')}`, () => found).body).toEqual({ from: 0, to: 7, isRuled: false });
  });
  it('takes the first post of a thread, not the page', () => {
    expect(pageOf(`<div class="t_f">${one}<br>${two}</div><div class="t_f">${three}</div>`).body).toEqual({
      from: 0,
      to: 2,
      isRuled: true,
    });
  });

  const many = (tag = 'p'): string =>
    [one, two, three, one, two, three].map((text) => `<${tag}>${text}</${tag}>`).join('');
  const last = '末段再说一句，谢谢大家。';
  it.each([
    [
      'two containers around an advertisement',
      `<nav>首页</nav><div id=w><h1>桥</h1><div class=a>${many()}</div><div class=ad>广告</div><div class=b><p>${two}</p><p>${last}</p></div></div><div class=foot>关于我们</div>`,
      [one, two, three, one, two, three, two, last],
    ],
    [
      'rows and columns',
      `<main><h1>桥</h1><div class=row><div class=col><p>各位：</p><p>开头甲乙丙，先说几句话。</p></div></div><div class=row><div class=col>${many()}</div></div><div class=row><div class=col><h2>结尾</h2><p>${last}</p><p>再见！</p></div></div></main>`,
      ['各位：', '开头甲乙丙，先说几句话。', one, two, three, one, two, three, '结尾', last, '再见！'],
    ],
  ])('takes along what looks the same in %s', (_, html, text) => expect(bodyOf(html)).toEqual(text));

  it('reads on after an advertisement that is a sentence, and leaves that out', () => {
    const ad = '<div class="ad"><p>江风牌雨伞，风雨同行，走到哪里都不怕。</p></div>';
    expect(bodyOf(`<div id=w><div>${many()}</div>${ad}<div><p>${last}</p></div></div>`)).toEqual([
      one,
      two,
      three,
      one,
      two,
      three,
      last,
    ]);
  });

  const reader = '讲得好，我们村也要修一座这样的桥。';
  it.each([
    ['comments by their name', `<div class="pinglun-box"><p>${reader}</p></div>`],
    ['comments by their heading', `<div><h3>网友评论</h3><p>${reader}</p></div>`],
    ['comments in a list', `<ul><li><p>${reader}</p></li></ul>`],
    ['other articles by their heading', `<div><b>相关新闻</b><p>${reader}</p></div>`],
    ['a row of links', `<div>${'<p><a>渡口大桥通车，万人空巷</a></p>'.repeat(5)}<p>${reader}</p></div>`],
    ['a notice', '<div><p>本站声明：转载的文章，版权归作者所有。</p></div>'],
    ['an address', '<div><p>地址：岚溪市渡口镇，邮编：300000</p></div>'],
    ['an aside', `<aside><p>${reader}</p></aside>`],
    ['paragraphs of another make', `<div><p class="teaser">${reader}</p></div>`],
    ['a paragraph beside the container', `<p>${reader}</p>`],
    ['who edited it', '<div><p>责任编辑：林知远，陆一鸣</p></div>'],
  ])('does not take along %s', (_, html) => {
    expect(bodyOf(`<div id=w><div class=a>${many()}</div>${html}</div>`)).toEqual([one, two, three, one, two, three]);
    expect(bodyOf(`<div id=w><p class="lead">${reader}</p><div class=a>${many()}</div>${html}</div>`)).toHaveLength(6);
  });
  it('takes along a part that begins with a word of headings', () => {
    const more = '更多的船要上岸，更多的人要过桥。';
    expect(bodyOf(`<div id=w><div class=a>${many()}</div><div><p>${more}</p></div></div>`).at(-1)).toBe(more);
  });
  it('stands a page of a thousand containers, each in the other', () => {
    const html = `<div>${many()}${'<div><p>甲，乙丙丁戊己庚辛壬癸子丑。</p>'.repeat(1_000)}`;
    expect(bodyOf(html).length).toBeGreaterThan(6);
  });
});

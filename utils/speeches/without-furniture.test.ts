// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-speech';
import { readSpeechPage } from './speech-page';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const said = Array.from({ length: 8 }, (_, at) => `第${at + 1}段：桥要修到家门口，路要通到地头，账要算给大家看。`);
const text = said.map((each) => `<p>${each}</p>`);
const bodyOf = (html: string): string[] => {
  const { lines, body } = readSpeechPage(parse(html), 'https://example.cn/a.html');
  return lines.slice(body.from, body.to).map((line) => line.text);
};

describe('withoutFurniture', () => {
  it.each([
    '<figure><img><figcaption>周宁在桥头，身后是渡口。</figcaption></figure>',
    '<aside><p>相关：镇长为新桥揭幕，没有人来。</p></aside>',
    '<nav><a>前一篇</a></nav>',
    '<footer><p>归档于：桥，船。</p></footer>',
    '<form><label>订阅我们的通讯。不收钱。</label><input type="submit" value="好"></form>',
    '<button>听这篇文章</button>',
    '<select><option>中文</option></select>',
    '<blockquote class="pullquote"><p>路要通到地头</p></blockquote>',
    '<div id="div_currpage"><span>1</span> <a>2</a> <a>下一页</a></div>',
  ])('leaves out %s, wherever it stands', (html) => {
    for (const at of [0, 4, 8])
      expect(bodyOf(`<article>${text.toSpliced(at, 0, html).join('')}</article><p>首页</p>`)).toEqual(said);
  });

  it.each([
    ['a form around the page', `<form>${text.join('')}</form>`],
    ['a form around the text', `<article><form name="_newscontent_fromname">${text.join('')}</form></article>`],
    ['an aside that is most of it', `<article>${said[0]}<aside>${text.slice(1).join('')}</aside></article>`],
    ['asides, each a piece of it', `<article>${text.map((each) => `<aside>${each}</aside>`).join('')}</article>`],
    ['what somebody else said', `<article>${text.slice(1).join('')}<blockquote>${text[0]}</blockquote></article>`],
    ['sheets', `<article>${text.map((each) => `<div class="page">${each}</div>`).join('')}</article>`],
    ['what can be folded', `<article>${text.map((each) => `<details>${each}</details>`).join('')}</article>`],
  ])('keeps %s', (_, html) => expect(bodyOf(html).toSorted()).toEqual(said));

  it('keeps a heading that is a button', () => {
    expect(
      bodyOf(`<article>${text.toSpliced(2, 0, '<h2><button>把账算清</button></h2>').join('')}</article>`),
    ).toContain('把账算清');
  });
  it('leaves facts at the end of an article where they are looked for', () => {
    const html = `<article><h1>把桥修到家门口</h1>${text.join('')}<footer>来源：岚溪日报</footer></article>`;
    const { publication, paragraphs } = readSpeech(parse(html), 'https://example.cn/a.html');
    expect([publication, paragraphs]).toEqual(['岚溪日报', said]);
  });
});

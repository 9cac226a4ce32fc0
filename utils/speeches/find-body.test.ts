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
});

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
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines';

const read = (html: string, max = 1_000_000): string[] =>
  readLines(new DOMParser().parseFromString(html, 'text/html').body, { noise: new Set(), max }).map(({ text }) => text);

describe('readLines', () => {
  it('trims indents of every kind and collapses the white space of markup', () => {
    expect(read('<p>\u200b　\u00a0 同志们\n\t 好。 　\ufeff\u2060\u180e</p><p>　\u200b</p>')).toEqual(['同志们 好。']);
  });

  it.each([
    ['spaces', ' ', '同志们 好。'],
    ['indents', '　', `同志们${'　'.repeat(40_000)}好。`],
  ])('takes no longer for 40,000 %s within a line', (_, blank, line) => {
    const html = `<p>同志们${blank.repeat(40_000)}好。</p>`;
    const start = performance.now();
    expect(read(html)).toEqual([line]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['<span>作者：周宁</span><span>发布时间：2026-04-25</span>', '作者：周宁 发布时间：2026-04-25'],
    ['<span>作者：周宁</span><span>供稿：宣传部</span>', '作者：周宁 供稿：宣传部'],
    ['<span>作者：周宁</span><span>2026-04-25</span>', '作者：周宁 2026-04-25'],
    ['<span>来源：渡口日报</span><span>字号</span>', '来源：渡口日报 字号'],
    ['<span>作者：</span><span>林</span><span>知远</span>', undefined],
    ['作者：周宁 来源：渡口日报', undefined],
  ])('keeps apart the facts in %s', (html, parted) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readLines(page.body, { noise: new Set(), max: 1000 })[0]?.parted).toBe(parted);
  });

  it('ends reading at the most, within a text too', () => {
    expect(read(`<p>同志们</p><p>${'好'.repeat(1000)}</p><p>再见</p>`, 5)).toEqual(['同志们', '好好']);
  });

  it('ends reading before a character that does not fit whole, and reads no other in its place', () => {
    expect(read('<p>同志𠮷</p><p>好</p>', 3)).toEqual(['同志']);
  });

  it('drops marks that disguise a line, and control characters', () => {
    expect(read('<p>\u202e 周\u202e宁\u0001\u2066</p>')).toEqual(['周宁']);
  });

  it('reads what comes after an endless line, and of that no more than asked', () => {
    const html = `<h1>${'江'.repeat(1000)}</h1><p>同志们</p><pre>${'好'.repeat(50)}\n再见</pre>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const lines = readLines(page.body, { noise: new Set(), max: 100, line: { max: 40, counted: 20 } });
    expect(lines.map(({ text }) => text)).toEqual(['江'.repeat(40), '同志们', '好'.repeat(40), '再见']);
  });
});

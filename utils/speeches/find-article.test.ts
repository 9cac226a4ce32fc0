// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findArticle } from './find-article';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const said = Array.from(
  { length: 12 },
  (_, at) =>
    `第${at + 1}段：桥要修到家门口，路要通到地头，账要算给大家看，话要说到心里，事情一件一件办，日子一天天好。`,
);

describe('findArticle', () => {
  it('finds the article, and leaves the page as it is', () => {
    const page = parse(
      `<title>桥</title><body><div>${said.map((text) => `<p>${text}</p>`).join('')}</div><ul><li><a href="/">首页</a></li></ul></body>`,
    );
    const before = page.documentElement.outerHTML;
    expect(findArticle(page)).toEqual(said);
    expect(page.documentElement.outerHTML).toBe(before);
  });
  it.each([
    ['nothing', ''],
    ['a page without text', '<div><img></div>'],
    [
      'names of the document’s own',
      '<form name="cloneNode"></form><form name="body"></form><img name="documentElement">',
    ],
    ['too many elements', '<b></b>'.repeat(30_001)],
  ])('finds nothing in %s', (_, html) => expect(findArticle(parse(html))).toEqual([]));
});

// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPager } from './read-pager';

const PEOPLE = 'http://cpc.people.com.cn/n1/2026/0424/c64094-40706001';
const TRS = 'http://www.lanxi.gov.cn/art/t20260424_59001';

function page(inner: string): Document {
  return new DOMParser().parseFromString(`<body><p>正文</p>${inner}</body>`, 'text/html');
}
const links = (container: string, all: [href: string, words: string][]): string =>
  container.replace('…', all.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' '));
const people = (...pages: number[]): string =>
  links(
    '<div class="zdfy clearfix">…</div>',
    pages.map((n) => [`/n1/2026/0424/c64094-40706001${n === 1 ? '' : `-${n}`}.html`, `【${n}】`]),
  );

describe('readPager', () => {
  it.each<[string, string, string, object]>([
    ['people, page one', `${PEOPLE}.html`, people(1, 2, 3), { page: 1, pages: 3 }],
    ['people, page two', `${PEOPLE}-2.html`, people(1, 2, 3), { page: 2, pages: 3 }],
    ['people, the last page', `${PEOPLE}-3.html`, people(1, 2, 3), { page: 3, pages: 3 }],
    [
      'Xinhua, page one by words alone',
      'http://www.news.cn/2026-04/24/c_1126338466.htm',
      links('<div id="div_currpage">1 …</div>', [['c_1126338466_2.htm', '下一页']]),
      { page: 1, pages: 2 },
    ],
    [
      'Xinhua, page two',
      'http://www.news.cn/2026-04/24/c_1126338466_2.htm',
      links('<div id="div_page_roll1">…</div>', [
        ['c_1126338466.htm', '上一页'],
        ['c_1126338466_3.htm', '下一页'],
      ]),
      { page: 2, pages: 3 },
    ],
    [
      'a site that numbers the second page by one',
      `${TRS}_1.html`,
      links('<div class="pages">…</div>', [
        ['t20260424_59001.html', '首页'],
        ['t20260424_59001_2.html', '下一页'],
      ]),
      { page: 2, pages: 3 },
    ],
    [
      'the same, by its numbers',
      `${TRS}.html`,
      links('<div class="page">…</div>', [
        ['t20260424_59001_1.html', '2'],
        ['t20260424_59001_2.html', '3'],
      ]),
      { page: 1, pages: 3 },
    ],
    [
      'the same links of another scheme',
      `${PEOPLE}.html`,
      links('<i id="pagination">…</i>', [[`https://cpc.people.com.cn/n1/2026/0424/c64094-40706001-2.html`, 'Next']]),
      { page: 1, pages: 2 },
    ],
  ])('reads %s', (_, address, inner, pager) => expect(readPager(page(inner), address)).toEqual(pager));

  it.each<[string, string, string]>([
    ['no pager', `${PEOPLE}-2.html`, '<p><a href="/n1/2026/0424/c64094-40706001.html">1</a></p>'],
    [
      'articles that stand beside each other',
      'http://a.example/article-12.html',
      links('<div class="page">…</div>', [
        ['article-11.html', '上一页'],
        ['article-13.html', '下一页'],
      ]),
    ],
    [
      'the article before and the one after',
      'http://a.example/article.html',
      links('<div class="page">…</div>', [['article-2.html', '下一篇：另一场讲话']]),
    ],
    [
      'a page all of which is called a page',
      'http://a.example/list_12.html',
      links('<div class="page">…</div>', [['list.html', '首页']]),
    ],
    [
      'another site',
      `${PEOPLE}.html`,
      links('<b class="pages">…</b>', [['http://evil.example/n1/2026/0424/c64094-40706001-2.html', '2']]),
    ],
    ['another article', `${PEOPLE}.html`, links('<b class="pages">…</b>', [['c64094-40706002-2.html', '2']])],
    ['numbers that are ids', `${PEOPLE}.html`, links('<b class="pages">…</b>', [['c64094-40706001-4711.html', '2']])],
    [
      'numbers that agree with none',
      `${PEOPLE}.html`,
      links('<b class="pages">…</b>', [
        ['c64094-40706001-2.html', '7'],
        ['c64094-40706001-3.html', '3'],
      ]),
    ],
    ['no address', 'about:blank', people(1, 2)],
  ])('does not take %s for one', (_, address, inner) => expect(readPager(page(inner), address)).toBeUndefined());

  it('bears a thousand pages, and pages that name each other in a ring', () => {
    const many = people(...Array.from({ length: 1000 }, (_, n) => n + 1));
    expect(readPager(page(many), `${PEOPLE}.html`)).toMatchObject({ page: 1, pages: 99 });
    const ring = links('<b class="pages">…</b>', [
      ['c64094-40706001.html', '1'],
      ['c64094-40706001-2.html', '2'],
      ['c64094-40706001-2-2.html', '2'],
    ]);
    for (const end of ['.html', '-2.html', '-2-2.html']) {
      const pager = readPager(page(ring), PEOPLE + end);
      if (pager) expect(pager.page).toBeLessThanOrEqual(pager.pages);
    }
  });

  it('gives pages there can be, whatever the links are', () => {
    const href = fc.constantFrom(
      'a.html',
      'a-1.html',
      'a_1.html',
      'a-2.html',
      'a-99.html',
      'a-0.html',
      'a-2-3.html',
      '//',
      'javascript:1',
    );
    const words = fc.constantFrom('1', '2', '99', '100', '下一页', '首页', '', '<b>3</b>');
    fc.assert(
      fc.property(fc.array(fc.tuple(href, words)), href, (all, own) => {
        const pager = readPager(page(links('<b class="page">…</b>', all)), `http://a.example/${own}`);
        if (!pager) return;
        expect(pager.page).toBeGreaterThanOrEqual(1);
        expect(pager.pages).toBeGreaterThanOrEqual(pager.page);
        expect(pager.pages).toBeLessThanOrEqual(99);
      }),
    );
  });
});

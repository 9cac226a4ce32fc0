// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('readSpeechPage', () => {
  it('reads lines, without indents and hidden text', () => {
    const { lines } = page('<p>　　甲<b>乙</b></p><p hidden>丙</p><p style="display:none">丁</p>戊<br>\u200b 己');
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '戊', '己']);
  });
  it('reads past a title of a megabyte', () => {
    const said = '桥要修到家门口，路要通到地头。';
    const { lines, body } = page(`<h1>${'江'.repeat(1_000_000)}</h1><article><p>${said}</p><p>${said}</p></article>`);
    expect(lines.slice(body.from, body.to).map(({ text }) => text)).toEqual([said, said]);
  });
  it('reads the first of each meta, without markup', () => {
    const { meta } = page(
      '<meta name="ArticleTitle" content="桥&amp;ldquo;与<br>路"><meta name="articletitle" content="x"><meta property="og:title" content="">',
    );
    expect([...meta]).toEqual([['articletitle', '桥“与 路']]);
  });
  it.each([
    ['<link rel="canonical" href="https://m.example.cn/a">', true],
    ['<link rel="canonical" href="/a">', true],
    ['<link rel="canonical" href="https://other.test/a">', false],
    ['<meta property="og:url" content="https://other.test/a">', false],
  ])('believes tags that are the page’s own: %s', (html, believed) => {
    const tags = `<meta property="og:title" content="桥"><meta name="source" content="报"><script type="application/ld+json">{"@type":"Article","headline":"桥"}</script>`;
    const { meta, jsonLd } = page(html + tags);
    expect([meta.has('og:title'), jsonLd.title !== undefined, meta.get('source')]).toEqual([believed, believed, '报']);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPublication } from './read-publication';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);
const publication = (html: string, near: string[] = []) => readPublication(page(html), near)?.value;

describe('readPublication', () => {
  it.each([
    ['declared', '<meta name="ContentSource" content="晨光报">', [], '晨光报'],
    ['declared with its label', '<meta name="source" content="来源：晨光报">', [], '晨光报'],
    ['a field', '<b id="js_name"> 渡口之声 </b><div id="js_content">', [], '渡口之声'],
    [
      'a field with other things',
      '<div class="left-t">2026年04月25日 08:15　来源：晨光报<a>参与互动</a></div><div class="left_zw">',
      [],
      '晨光报',
    ],
    [
      'a field with blocks in it',
      '<div class="pages-date">2026-04-25 08:15 <span class="font">来源： 新华社</span><div class="share-box">分享</div></div><div id="UCAP-CONTENT">',
      [],
      '新华社',
    ],
    ['a newspaper', '', ['《岚溪日报》（2026年09月29日 第01版）'], '岚溪日报'],
    [
      'a visible source before the name of the site',
      '<meta property="og:site_name" content="晨光网">',
      ['来源：晨光报'],
      '晨光报',
    ],
    [
      'not the site of another’s tags',
      '<link rel="canonical" href="https://other.test/1"><meta property="og:site_name" content="晨光网">',
      [],
      undefined,
    ],
    [
      'the publisher',
      '<script type="application/ld+json">{"@type":"Article","headline":"桥","publisher":{"name":"晨光报"}}</script>',
      [],
      '晨光报',
    ],
    ['an issue', '', ['来源：《求是》2026/08 作者：周宁'], '《求是》2026/08'],
    ['a line', '', ['2026年04月25日08:15  来源：晨光报 责编'], '晨光报'],
    ['the site', '<meta property="og:site_name" content="晨光网">', [], '晨光网'],
    ['none', '', [], undefined],
  ])('%s', (_, html, near, value) => expect(publication(html, near)).toBe(value));
});

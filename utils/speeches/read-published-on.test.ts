// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPublishedOn } from './read-published-on';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('readPublishedOn', () => {
  it.each([
    ['<meta name="PubDate" content="2026-04-25 08:15">', [], 'https://example.cn/', '2026-04-25', 'meta'],
    ['', ['2026年04月25日08:15  来源：晨光报'], 'https://example.cn/', '2026-04-25', 'text'],
    ['', [], 'https://example.cn/n1/2026/0425/c1.html', '2026-04-25', 'address'],
    ['', [], 'https://example.cn/20260425/ab/c.html', '2026-04-25', 'address'],
    ['', [], 'https://example.cn/t20260425_1.html', '2026-04-25', 'address'],
    [
      '<script>var ct = "1777052700";</script><em id="publish_time">昨天</em><div id="js_content">',
      [],
      'https://example.cn/',
      '2026-04-25',
      'site',
    ],
    [
      '<script type="application/ld+json">{"@type":"Article","headline":"桥","datePublished":"2026-04-25"}</script>',
      ['2026-04-26'],
      'https://example.cn/',
      '2026-04-25',
      'json-ld',
    ],
    [
      '<meta name="PubDate" content="2026-04-25"><meta property="article:published_time" content="2026-04-26">',
      [],
      'https://example.cn/',
      '2026-04-25',
      'meta',
    ],
    [
      '<div class="header-time"><span><em>2026</em></span><span><em>04</em>/<em>25</em></span><span>08:15:30</span></div><div id="detailContent">',
      [],
      'https://example.cn/',
      '2026-04-25',
      'site',
    ],
    ['<meta name="PubDate" content="昨天 08:15">', ['昨天'], 'https://example.cn/', undefined, undefined],
    ['<meta name="PubDate" content="1970-01-01">', [], 'https://example.cn/', undefined, undefined],
    ['<meta name="PubDate" content="2999-12-31">', [], 'https://example.cn/', undefined, undefined],
    ['<meta name="PubDate" content="二〇二六年四月二十五日">', [], 'https://example.cn/', '2026-04-25', 'meta'],
    ['', ['（2026年4月24日）'], 'https://example.cn/20261399/', undefined, undefined],
  ])('%s %j %s', (html, near, url, value, from) => {
    const found = readPublishedOn(page(html, url), near, [], []);
    expect([found?.value, found?.evidence.from]).toEqual([value, from]);
  });

  it.each(['周宁 2026年4月20日', '（根据2026年4月20日在渡口会议上的讲话录音整理）', '2026年4月25日于渡口'])(
    'takes no day of the speech: %s',
    (line) => expect(readPublishedOn(page('', 'https://example.cn/'), [line], [], [])).toBeNull(),
  );

  it('leaves a day alone to the speech in its text, and guesses elsewhere', () => {
    const at = page('', 'https://example.cn/');
    expect(readPublishedOn(at, ['2026年4月20日'], [], ['2026年4月20日'])).toBeNull();
    expect(readPublishedOn(at, ['2026年4月20日'], [], [])?.evidence).toEqual({ from: 'text', guessed: true });
  });

  it('believes no clock above the title', () => {
    const at = page('', 'https://example.cn/');
    expect(readPublishedOn(at, [], ['今天是2026年11月26日 星期四'], [])).toBeNull();
    expect(readPublishedOn(at, [], ['2026-04-25 来源：晨光报'], [])?.value).toBe('2026-04-25');
  });
});

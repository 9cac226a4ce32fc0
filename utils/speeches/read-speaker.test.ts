// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readSpeaker } from './read-speaker';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);
const speaker = (html: string, near: string[] = [], title = '') => readSpeaker(page(html), title, near)?.value;

describe('readSpeaker', () => {
  it.each([
    ['a line beside the date', '', ['打印', '周宁', '（2026年4月24日）'], '周宁'],
    ['a spaced name after it', '', ['（2026年4月24日）', '周　宁'], '周宁'],
    ['an office before the name', '', ['（2026年4月24日）', '渡口镇镇长　周宁'], '周宁'],
    ['a tool of the page is no name', '', ['打印', '（2026年4月24日）'], undefined],
    ['作者：', '', ['作者：周宁'], '周宁'],
    ['a field', '<p class="author">周宁</p><div id="rm_txt_zw">', [], '周宁'],
    ['a line further off', '', ['（2026年4月24日）', '渡口', '渡口镇镇长　周宁'], '周宁'],
    ['not who wrote the page', '<meta name="author" content="林知远">', ['（2026年4月24日）', '周宁'], '周宁'],
    ['a day is no name', '', ['渡口之声 昨天', '（2026年4月24日）', '周宁'], '周宁'],
    ['behind other things of the line', '', ['来源：岚溪日报　作者：周宁　浏览：12'], '周宁'],
    ['at the end', '<p>桥要修到家门口，路要通到地头。</p><p>（作者：周宁，岚溪学院）</p>', [], '周宁'],
    ['the note', '<p>桥要修到家门口，路要通到地头。</p><p>※这是周宁同志2023年5月29日在渡口的讲话。</p>', [], '周宁'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"桥","author":{"name":"周宁"}}</script>',
      [],
      '周宁',
    ],
    ['a reporter is none', '<meta name="author" content="本报记者 周宁">', [], undefined],
    ['an office on a line of its own', '', ['渡口镇党委书记、镇长', '周宁', '（2026年4月24日）'], '周宁'],
    ['beside the day', '', ['周宁 2026年4月20日'], '周宁'],
    ['before a day in brackets', '', ['渡口镇党委书记　周宁（2026年4月20日）'], '周宁'],
    ['a day and a place', '', ['2026年4月25日于渡口', '周宁'], '周宁'],
    ['office and name', '', ['镇长周宁', '（2026年4月24日）'], '周宁'],
    ['no office', '<meta name="author" content="办公室">', ['作者：宣传部'], undefined],
    ['no account', '<meta name="author" content="林知">\n<b id="js_name">林知</b><div id="js_content">', [], undefined],
    [
      'no site',
      '<meta name="author" content="Noor Vale"><meta property="og:site_name" content="Noor Vale">',
      [],
      undefined,
    ],
    ['a byline', '', ['By Jane Rivers'], 'Jane Rivers'],
    [
      'not who is spoken of',
      '<p>桥要修到家门口。</p><p>这是陈志远同志1945年在渡口代表大会的报告中提出的，我们要牢牢记住。</p>',
      [],
      undefined,
    ],
    [
      'an English note',
      '<p>We mend.</p><p>This is a prepared text of the Commencement address delivered by Jane Rivers, of the ferry, on June 12, 2026.</p>',
      [],
      'Jane Rivers',
    ],
    ['a name in Latin letters', '<meta name="author" content="Noor Vale">', [], 'Noor Vale'],
    ['meta', '<meta name="author" content="周宁">', [], '周宁'],
    ['an account number is no author', '<meta name="author" content="10458">', [], undefined],
    ['an editor is none either', '<meta name="author" content="责编：周宁">', [], undefined],
  ])('%s', (_, html, near, name) => expect(speaker(html, near)).toBe(name));

  it('takes a place beside the day for no more than a guess', () => {
    expect(readSpeaker(page(''), '', ['（2026年4月24日）', '渡口'])?.evidence.guessed).toBe(true);
  });

  it('is sure of no one that the page declares, nor of a name it doesn’t know', () => {
    expect(readSpeaker(page('<meta name="author" content="周宁">'), '', [])?.evidence.guessed).toBe(true);
    expect(readSpeaker(page(''), '', ['作者：亓宁'])).toEqual({
      value: '亓宁',
      evidence: { from: 'text', guessed: true },
    });
  });

  it('is sure of no name beside a day that may be the page’s', () => {
    expect(readSpeaker(page(''), '', ['林知远 2026年4月25日'])?.evidence.guessed).toBe(true);
    expect(readSpeaker(page(''), '', ['林知远 2026年4月25日', '（2026年4月20日）', '周宁'])).toEqual({
      value: '周宁',
      evidence: { from: 'text' },
    });
  });

  it('goes by the title where an account is the author', () => {
    const account = page('<meta name="author" content="渡口大学"><b id="js_name">渡口大学</b><div id="js_content">');
    expect(readSpeaker(account, '周宁：毕业不是下船', [])?.value).toBe('周宁');
  });

  it('believes a subtitle that names whose speech it is', () => {
    expect(readSpeaker(page(''), '桥', ['——外事办主任周宁在渡口智库早餐会上的演讲'])).toEqual({
      value: '周宁',
      evidence: { from: 'text', guessed: true },
    });
  });

  it('believes a title that names whose speech it is before whoever wrote the page', () => {
    const written = page('<meta name="author" content="林知远">');
    expect(readSpeaker(written, '周宁在渡口建桥动员会上的讲话（全文）', [])?.value).toBe('周宁');
    expect(readSpeaker(written, '周宁：在渡口建桥动员会上的讲话', [])?.value).toBe('周宁');
    expect(readSpeaker(written, '周宁：把桥修到家门口', [])?.value).toBe('林知远');
    expect(readSpeaker(written, '周宁在渡口会议上的讲话引发热议', [])?.value).toBe('林知远');
  });

  it('guesses from the title', () => {
    expect(readSpeaker(page(''), '周宁在渡口建桥动员会上的讲话', [])).toEqual({
      value: '周宁',
      evidence: { from: 'title', guessed: true },
    });
    expect(readSpeaker(page(''), '周宁：把桥修到家门口', [])?.value).toBe('周宁');
    expect(readSpeaker(page(''), 'Remarks by Noor Vale at the Bridge Forum', [])?.value).toBe('Noor Vale');
    for (const title of [
      '交流发言：在渡口的讲话',
      '渡口镇在建桥动员会上的讲话',
      '高端访谈：把桥修到家门口',
      '时评：把桥修到家门口',
    ])
      expect(readSpeaker(page(''), title, [])).toBeNull();
  });
});

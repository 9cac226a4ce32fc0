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
    ['a name in Latin letters', '<meta name="author" content="Noor Vale">', [], 'Noor Vale'],
    ['meta', '<meta name="author" content="周宁">', [], '周宁'],
    ['an account number is no author', '<meta name="author" content="10458">', [], undefined],
    ['an editor is none either', '<meta name="author" content="责编：周宁">', [], undefined],
  ])('%s', (_, html, near, name) => expect(speaker(html, near)).toBe(name));

  it('takes a place beside the day for no more than a guess', () => {
    expect(readSpeaker(page(''), '', ['（2026年4月24日）', '渡口'])?.evidence.guessed).toBe(true);
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

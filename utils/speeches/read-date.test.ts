// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDate } from './read-date';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('readDate', () => {
  it('reads the line in brackets', () => {
    expect(readDate(page(''), '', ['2026年4月25日 来源：晨光报', '（二〇二六年四月二十四日，渡口）'], [])).toEqual({
      value: '2026-04-24',
      evidence: { from: 'text' },
    });
  });
  it('reads the note on the text', () => {
    const { value } =
      readDate(page('<p>桥要修到家门口。</p><p>※这是2023年5月29日在渡口会议上的讲话。</p>'), '', [], []) ?? {};
    expect(value).toBe('2023-05-29');
  });
  it('never takes the day of publication', () =>
    expect(readDate(page('<p>2026年4月25日 来源：晨光报</p>'), '', ['2026年4月25日 来源：晨光报'], [])).toBeNull());
  it.each([
    ['', ['二〇二六年四月二十四日'], '2026-04-24'],
    ['', ['——在渡口的讲话（2026年4月24日）'], '2026-04-24'],
    ['在渡口的讲话（2026年4月24日）', [], '2026-04-24'],
    ['', ['讲话时间：2026年4月24日'], '2026-04-24'],
    ['', ['（根据2026年4月20日在渡口会议上的讲话录音整理）'], '2026-04-20'],
    ['', ['周宁 2026年4月20日'], '2026-04-20'],
    ['', ['二○二五年十二月三十一日　周宁'], '2025-12-31'],
    ['', ['（二O二五年十二月三十一日）'], '2025-12-31'],
    ['', ['2026年4月25日于渡口'], '2026-04-25'],
    ['', ['时间：2026年4月25日　地点：渡口'], '2026-04-25'],
    ['', ['(May 19, 2024)'], '2024-05-19'],
    ['', ['（二〇二五年）'], undefined],
    ['', ['（2026年4月31日）'], undefined],
    ['', ['（昨天）'], undefined],
  ])('%s %j', (title, near, date) => expect(readDate(page(''), title, near, [])?.value).toBe(date));

  it('is sure of no day that may be the page’s', () => {
    for (const line of ['周宁 2026年4月20日', '2026年4月25日于渡口', '时间：2026年4月25日　地点：渡口'])
      expect(readDate(page(''), '', [line], [])?.evidence.guessed, line).toBe(true);
  });

  it('reads the label of English pages, on a line of its own too', () => {
    const html =
      '<article><p>She spoke about bridges, boats and lamps.</p><p>Delivered on:</p><p>25 April 2026 (as it was delivered)</p></article>';
    expect(readDate(page(html), '', [], [])?.value).toBe('2026-04-25');
    expect(readDate(page(''), '', ['Delivered on: 25 April 2026'], [])?.value).toBe('2026-04-25');
  });

  it('guesses from a day alone in the text', () => {
    const own = ['2026年4月24日', '周宁'];
    expect(readDate(page(''), '', own, own)).toEqual({
      value: '2026-04-24',
      evidence: { from: 'text', guessed: true },
    });
    expect(readDate(page(''), '', own, [])).toBeNull();
    expect(readDate(page(''), '', ['（2026 年 4 月 24 日）'], [])?.value).toBe('2026-04-24');
  });
});

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
    ['a field', '<p class="author">周宁</p>', [], '周宁'],
    ['meta', '<meta name="author" content="周宁">', [], '周宁'],
    ['an account number is no author', '<meta name="author" content="10458">', [], undefined],
    ['an editor is none either', '<meta name="author" content="责编：周宁">', [], undefined],
  ])('%s', (_, html, near, name) => expect(speaker(html, near)).toBe(name));

  it('guesses from the title', () => {
    expect(readSpeaker(page(''), '周宁在渡口建桥动员会上的讲话', [])).toEqual({
      value: '周宁',
      evidence: { from: 'title', guessed: true },
    });
    expect(readSpeaker(page(''), '交流发言：在渡口的讲话', [])).toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readOccasion } from './read-occasion';
import { readSpeechPage } from './speech-page';

const page = (html: string, url = 'https://example.cn/a.html') =>
  readSpeechPage(new DOMParser().parseFromString(html, 'text/html'), url);
const occasion = (html: string, title: string, near: string[]) => readOccasion(page(html), title, near)?.value;

describe('readOccasion', () => {
  it.each([
    ['in the title', '', '把桥修到家门口——在渡口建桥动员会上的讲话', [], '在渡口建桥动员会上的讲话'],
    [
      'a line below it',
      '',
      '把桥修到家门口',
      ['——在渡口建桥动员会上的讲话（2026年4月24日）'],
      '在渡口建桥动员会上的讲话',
    ],
    [
      'the note',
      '<p>桥要修到家门口。</p><p>（本文系周宁2026年4月1日在渡口大会上的讲话）</p>',
      '桥',
      [],
      '在渡口大会上的讲话',
    ],
    ['the whole title', '', '在渡口建桥动员会上的讲话（2026年4月24日）', [], '在渡口建桥动员会上的讲话'],
    ['behind a name', '', '周宁：在渡口建桥动员会上的讲话', [], '在渡口建桥动员会上的讲话'],
    ['in English', '', 'Remarks by Noor Vale at the Bridge Forum', [], 'at the Bridge Forum'],
    ['a subtitle that names who spoke', '', '桥', ['——周宁主席在渡口论坛上的主旨演讲'], '在渡口论坛上的主旨演讲'],
    ['the line of the day', '', '桥', ['（2026年4月25日在渡口智库早餐会上的演讲）'], '在渡口智库早餐会上的演讲'],
    ['behind a day', '', '桥', ['（在2026年4月25日渡口会议上的讲话）'], '在渡口会议上的讲话'],
    ['a recording', '', '桥', ['（根据2026年4月20日在渡口会议上的讲话录音整理）'], '在渡口会议上的讲话'],
    ['a line without dashes', '', '桥', ['在渡口智库早餐会上的演讲'], '在渡口智库早餐会上的演讲'],
    [
      'not what another reported',
      '<p>桥要修到家门口。</p><p>这是陈志远同志1945年在渡口代表大会的报告中提出的，我们要牢牢记住。</p>',
      '桥',
      [],
      undefined,
    ],
    [
      'a field',
      '<div id="article"><div class="heading"><p class="speaker">Jane Rivers</p><p class="location">At the River Symposium, Lanxi</p></div></div>',
      'Tolls and Boats',
      [],
      'At the River Symposium, Lanxi',
    ],
    ['a report about it is none', '', '周宁在渡口会议上的讲话引发热议', [], undefined],
    ['a dash in running text is none', '', '桥', ['——在这里，我们要说明。'], undefined],
  ])('%s', (_, html, title, near, value) => expect(occasion(html, title, near)).toBe(value));
});

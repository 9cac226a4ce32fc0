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
    ['a report about it is none', '', '周宁在渡口会议上的讲话引发热议', [], undefined],
    ['a dash in running text is none', '', '桥', ['——在这里，我们要说明。'], undefined],
  ])('%s', (_, html, title, near, value) => expect(occasion(html, title, near)).toBe(value));
});

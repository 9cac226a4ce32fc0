// @vitest-environment node
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around';

function around(text: string, part: string): string {
  const at = text.indexOf(part);
  const { start, end } = sentenceAround(text, { start: at, end: at + part.length });
  return text.slice(start, end);
}

test.each([
  [
    'We begin early. The river keeps what we throw into it. Nobody else will.',
    'keeps what we throw',
    'The river keeps what we throw into it.',
  ],
  [
    'Prices rose. In May Mr. Hale paid 3.5 for it, i.e. twice the sum J. Hale and the U.S. Army paid. It held.',
    'Hale paid',
    'In May Mr. Hale paid 3.5 for it, i.e. twice the sum J. Hale and the U.S. Army paid.',
  ],
  ['He said: “It is late.” “Then walk faster!” they said. So they went.', 'is late', 'He said: “It is late.”'],
  ['We meet at example.org on Monday. Bring a friend', 'Bring', 'Bring a friend'],
  ['We meet at example.org on Monday. Bring a friend', 'Monday', 'We meet at example.org on Monday.'],
  ['他说：“路要自己走。”大家都笑了！后来呢？', '自己走', '他说：“路要自己走。”'],
  ['他说：“路要自己走。”大家都笑了！后来呢？', '大家', '大家都笑了！'],
  ['第一行\n第二行没有句号\n第三行', '没有', '第二行没有句号'],
])('“%s”: around “%s”', (text, part, sentence) => {
  expect(around(text, part)).toBe(sentence);
});

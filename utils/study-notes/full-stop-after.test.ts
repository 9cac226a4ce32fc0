import { expect, test } from 'vitest';
import { fullStopAfter } from './full-stop-after';

test.each([
  ['要把书读进去。', ''],
  ['他问：“难不难？”', ''],
  ['读进去……\n', ''],
  ['要把书读进去', '。'],
  ['他说“读进去”', '。'],
  ['', '。'],
])('after %j stands %j', (passage, stop) => {
  expect(fullStopAfter(passage, 'zh-CN')).toBe(stop);
});

test('in English it is a point', () => {
  expect(fullStopAfter('What you keep', 'en')).toBe('.');
  expect(fullStopAfter('What do you keep?', 'en')).toBe('');
});

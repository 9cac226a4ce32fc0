// @vitest-environment node
import { expect, test } from 'vitest';
import { aSpeech } from './fixtures/material';
import { openingParagraph } from './opening-paragraph';

test('letters are studied as what they are', () => {
  const one = aSpeech({ id: 'a', title: '给青禾中学学生的回信', speaker: '周砚', date: '2026-01-05' });
  const two = aSpeech({ id: 'b', title: '给渡口小学学生的回信', speaker: '周砚', date: '2026-02-05' });
  const open = (lang: 'zh-CN' | 'en', ...speeches: (typeof one)[]): string =>
    openingParagraph({ speeches, n: 1 }, lang);
  expect(open('zh-CN', one)).toBe('我学习了周砚《给青禾中学学生的回信》（2026年1月5日）。');
  expect(open('zh-CN', one, two)).toBe(
    '我学习了两篇文稿：周砚《给青禾中学学生的回信》（2026年1月5日）、《给渡口小学学生的回信》（2026年2月5日）。',
  );
  const letter = aSpeech({ id: 'c', title: 'Letter to a young engineer', speaker: 'Maren Holt', date: '2026-01-05' });
  expect(open('en', letter)).toBe('I studied “Letter to a young engineer” by Maren Holt (5 January 2026).');
});

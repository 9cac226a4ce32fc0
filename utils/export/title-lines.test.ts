import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width';
import { titleLines } from './title-lines';

test.each([
  [['把书读进去，把事做出来，把群众放在心里']],
  [['围绕“学以致用”“担当作为”', '“为民服务”的学习心得']],
  [['坚持以人民为中心的发展思想', '把政务服务工作做到群众心坎上的', '几点体会和下一步打算']],
  [['学习《在全市政务服务工作会议上的讲话》', '心得体会']],
  [['关于认真学习贯彻全市', '政务服务工作会议精神的体会']],
  [['我读《小窗口里的大文章》', '和《把书读进去，把事做出来》的心得']],
])('is broken by sense: %j', (lines) => {
  expect(titleLines(lines.join(''), 20)).toEqual(lines);
});

test('a name too long for a line is broken between its words, nowhere else', () => {
  const title = '学习《在庆祝云渡市政务服务中心成立二十周年大会暨先进集体和先进个人表彰会上的讲话》心得体会';
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(lines.every((line) => textWidth(line) <= 20)).toBe(true);
  expect(lines).toHaveLength(3);
});

test('a title without Chinese wraps as any text does', () => {
  const title = 'A reflection on “The questions we carry home”, and on a few others that were left at the door';
  expect(titleLines(title, 20)).toEqual([title]);
});

test('joined, the lines are the title; none too long, too short, or beginning or ending with what must not', () => {
  const word = fc.constantFrom(
    '学习',
    '心得',
    '的',
    '“小事”',
    '《讲话》',
    '，',
    '——',
    '2026年',
    'Reading',
    ' ',
    '😀',
    '（三）',
    '把',
    '云',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 8, max: 28 }), (words, perLine) => {
      const title = words.join('');
      const lines = titleLines(title, perLine);
      expect(lines.join('')).toBe(title);
      if (lines.length === 1) return;
      for (const line of lines) {
        expect(textWidth(line)).toBeGreaterThanOrEqual(3);
        expect(textWidth(line)).toBeLessThanOrEqual(perLine);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[《“（]$/u);
      }
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》”），—]/u);
    }),
  );
});

test('the longest title there can be is broken too', () => {
  const title = '学习贯彻会议精神'.repeat(62);
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(lines.length).toBeLessThanOrEqual(27);
});

test('longer than any title that is kept: left to wrap, at once', () => {
  const long = '学习心得'.repeat(25_000);
  expect(titleLines(long, 20)).toEqual([long]);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { occasionWords } from './occasion-words';

test.each([
  ['在“读书与实干”座谈会上的讲话', '“读书与实干”座谈会', '在“读书与实干”座谈会上'],
  ['云渡市“读书与实干”座谈会', '云渡市“读书与实干”座谈会', '在云渡市“读书与实干”座谈会上'],
  ['2026年1月5日在渡口会议上的主旨讲话提纲', '渡口会议', '在渡口会议上'],
  ['在渡口考察时的讲话', '渡口考察时', '在渡口考察时'],
  ['渡口调研', '渡口调研', '在渡口调研时'],
  ['在渡口的讲话', '渡口', '在渡口'],
  ['毕业季', '毕业季', ''],
  ['的讲话', '', ''],
  ['At the Bridge Forum', 'At the Bridge Forum', ''],
  [undefined, '', ''],
])('in Chinese: %s', (occasion, name, at) => expect(occasionWords(occasion, 'zh-CN')).toEqual({ name, at }));

test.each([
  ['At the River Symposium, Lanxi', 'the River Symposium, Lanxi', 'at the River Symposium, Lanxi'],
  ['the Bridge Forum', 'the Bridge Forum', 'at the Bridge Forum'],
  ['Northfield commencement', 'Northfield commencement', ''],
  ['在渡口会议上的讲话', '渡口会议', ''],
])('in English: %s', (occasion, name, at) => expect(occasionWords(occasion, 'en')).toEqual({ name, at }));

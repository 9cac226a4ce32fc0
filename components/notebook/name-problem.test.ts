import { expect, test } from 'vitest';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { sampleThemes } from '../fixtures/sample';
import { nameProblem } from './name-problem';

test.each<[string, string | undefined, string | null]>([
  ['  ', undefined, '主题要有个名字。'],
  ['\u200b\u2060', undefined, '主题要有个名字。'],
  ['担当\u200b作为', undefined, '已经有“担当作为”了。换个名字，或者用那一个。'],
  ['长'.repeat(61), undefined, '名字太长：最多 60 字。'],
  ['担当作为', undefined, '已经有“担当作为”了。换个名字，或者用那一个。'],
  ['WAYS TO LEARN', undefined, '已经有“WAYS TO LEARN”了。换个名字，或者用那一个。'],
  ['担当作为', 'theme001', null],
  ['调查研究', undefined, null],
])('the name “%s” of %s: %s', (name, self, why) => {
  expect(nameProblem(name, sampleThemes, sayIn(notebookTexts, 'zh-CN'), self)).toBe(why);
});

import { expect, test } from 'vitest';
import { sectionLength } from './section-length';
import { templateSkeleton } from './template-skeleton';
import { templates } from './templates';

const section = { heading: '', aliases: [], text: '', share: 0.5 };
const sections = [
  { ...section, kind: 'opening' as const },
  { ...section, kind: 'themes' as const, heading: '体会' },
  { ...section, kind: 'own' as const, heading: '打算' },
];
const said = (skeleton: ReturnType<typeof templateSkeleton>): string[] =>
  skeleton.map((line) =>
    line.kind === 'content' ? '…' : `${line.number}${line.kind === 'theme' ? `主题${line.theme}` : line.text}`,
  );

test('headings are numbered as in the draft, themes under the heading of their section', () => {
  const lines = templateSkeleton({ sections, themeLevel: 'nested', lang: 'zh-CN' });
  expect(said(lines)).toEqual(['…', '一、体会', '（一）主题1', '…', '（二）主题2', '…', '二、打算', '…']);
  expect(lines.map(({ section }) => section)).toEqual([0, 1, 1, 1, 1, 1, 2, 2]);
});

test('or beside it, where themes are of the first level; in English numbers are others', () => {
  expect(said(templateSkeleton({ sections: sections.slice(1), themeLevel: 'numbered', lang: 'en' }))).toEqual([
    '1. 体会',
    '2. 主题1',
    '…',
    '3. 主题2',
    '…',
    '4. 打算',
    '…',
  ]);
});

test('no heading of any genre there is stands without its number or its content', () => {
  for (const template of templates) {
    const lines = templateSkeleton(template);
    expect(lines.at(-1)?.kind).toBe('content');
    expect(lines.every((line) => line.kind === 'content' || line.number !== '')).toBe(true);
  }
});

test('a section is as long as it says, else as its share of the whole', () => {
  const whole = { length: [1200, 2000] as [number, number] };
  expect(sectionLength({ ...sections[1]!, share: 0.25 }, whole)).toEqual([300, 500]);
  expect(sectionLength({ ...sections[1]!, share: 0 }, whole)).toEqual([0, 0]);
  expect(sectionLength({ ...sections[1]!, length: [60, 90] }, whole)).toEqual([60, 90]);
});

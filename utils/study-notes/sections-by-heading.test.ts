import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { sectionsByHeading } from './sections-by-heading';
import { templates } from './templates';

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const template = (id: string) => templates.find((one) => one.id === id)!;
const shares = (blocks: Block[], id: string) =>
  [...sectionsByHeading(blocks, template(id))].map(([index, { share }]) => [index, share]);

test('a section is known by its name, by an alias, and with a number typed before it', () => {
  const blocks = [heading('学习体会'), heading('学习方法', 2), heading('三、努力方向')];
  expect(shares(blocks, 'personal')).toEqual([
    [0, 0.5],
    [2, 0.25],
  ]);
});

test('by its place where there are as many as the template has; else it is not known', () => {
  const own = [heading('甲'), heading('乙'), heading('丙')];
  expect(shares(own, 'personal')).toEqual([
    [0, 0.5],
    [1, 0.15],
    [2, 0.25],
  ]);
  expect(shares(own.slice(1), 'personal')).toEqual([]);
});

test('where themes are the headings they share the place of their section, and have no other names', () => {
  const sections = sectionsByHeading([heading('担当作为'), heading('学习方法')], template('exchange'));
  expect([...sections.values()].map(({ share, aliases }) => [share, aliases])).toEqual([
    [0.42, []],
    [0.42, []],
  ]);
});

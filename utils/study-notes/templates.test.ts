import { expect, test } from 'vitest';
import { findTemplate } from './find-template';
import { templates } from './templates';

test('ids are the templates’ own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  for (const template of templates) expect(findTemplate(template.id)).toBe(template);
  expect(findTemplate('nothing')).toBeUndefined();
  const own = { ...templates[0]!, id: 'own' };
  expect(findTemplate('own', [own])).toBe(own);
  expect(findTemplate(templates[1]!.id, [own])).toBe(templates[1]);
});

test.each(templates)('$id can be composed', ({ sections, salutation, length, titles, themeLevel }) => {
  expect(sections.filter(({ kind }) => kind === 'themes')).toHaveLength(1);
  for (const { heading, kind, text } of sections) {
    // Numbers are given when composing.
    expect(heading).not.toMatch(/^(?:[一二三四五六七八九十]+、|（|\d)/);
    // Where own words may be missing there is something to ask.
    if (kind !== 'opening' && kind !== 'sources') expect(text).not.toBe('');
    // Themes as first-level headings cannot stand under a first-level heading.
    if (kind === 'themes' && themeLevel === 'numbered') expect(heading).toBe('');
  }
  // The rendering knows a salutation by its colon and its length.
  if (salutation !== '') expect(salutation).toMatch(/^.{1,29}：$/);
  expect(length[0]).toBeLessThan(length[1]);
  // Parts of one whole.
  expect(sections.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(titles.speech).toContain('{speech}');
  expect(titles.themes).toContain('{themes}');
});

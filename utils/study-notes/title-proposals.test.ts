// @vitest-environment node
import { expect, test } from 'vitest';
import type { ComposeRequest } from './compose';
import { composeStudyNotes } from './compose';
import { findTemplate } from './find-template';
import { aTheme, notes, speeches, themes } from './fixtures/material';
import { templates } from './templates';
import { titleProposals } from './title-proposals';

const request = (id: string, more: Partial<ComposeRequest> = {}): ComposeRequest => ({
  template: findTemplate(id)!,
  themes: Object.values(themes),
  notes,
  speeches,
  date: '2026-04-24',
  ...more,
});
const ofRead = notes.filter(({ speechId }) => speechId === 'speech-read');

test('from the speech, its halves, the occasion and the themes', () => {
  expect(titleProposals(request('personal', { notes: ofRead, occasion: '4月主题党日' }))).toEqual([
    '学习《把书读进去，把事做出来》的心得体会',
    '把书读进去，把事做出来——学习心得',
    '4月主题党日学习心得',
    '从学习方法到为民服务——学习心得',
    '围绕“学习方法”“担当作为”“为民服务”的学习心得',
  ]);
  expect(titleProposals(request('reflection', { themes: [themes.people] }))).toEqual([
    'A reflection on “Serving people”',
    'A reflection, April 2026',
    'A reflection',
  ]);
});

test('three to five for every template, all different and fit to be kept, the first the one a draft begins with', () => {
  const long = aTheme('theme-long', '长'.repeat(500), 'long '.repeat(100));
  for (const template of [...templates, { ...findTemplate('personal')!, name: '学习心得' }]) {
    for (const more of [{}, { notes: [] }, { notes: ofRead }, { themes: [long] }, { occasion: '长'.repeat(500) }]) {
      const wanted = { ...request('personal', more), template };
      const all = titleProposals(wanted);
      expect(all[0]).toBe(composeStudyNotes(wanted).title);
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(all.length).toBeLessThanOrEqual(5);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((title) => title.length <= 500)).toBe(true);
    }
  }
});

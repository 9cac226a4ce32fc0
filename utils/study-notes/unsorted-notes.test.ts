import { expect, test } from 'vitest';
import type { Theme } from '@/utils/model/theme';
import { composeStudyNotes } from './compose';
import { aNote, readSpeech, themes } from './fixtures/material';
import { templates } from './templates';
import { themesIntro } from './themes-intro';
import { unevenHeadings } from './uneven-headings';
import { unsortedTheme, withUnsorted } from './unsorted-notes';

const notes = [
  aNote({ id: 'note-study', quote: '每读一篇，至少写三句' }, 1, 'theme-study'),
  aNote({ id: 'note-none', quote: '这样的学习，是“抄学”' }, 2),
  aNote({ id: 'note-gone', quote: '书还在书架上' }, 3, 'theme-that-was-deleted'),
];
const compose = (chosen: Theme[], index = 0) =>
  composeStudyNotes({
    template: templates[index]!,
    themes: chosen,
    notes: withUnsorted(notes, [themes.study]),
    speeches: [readSpeech],
    date: '2026-04-24',
  });
const texts = (doc: ReturnType<typeof compose>): string[] =>
  doc.blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : []));
const quoted = (doc: ReturnType<typeof compose>): string[] =>
  doc.blocks.flatMap((block) => (block.kind === 'quotation' ? [block.noteId] : []));

test('notes without a theme, or under one that is no more, have a section of their own at the end', () => {
  const doc = compose([themes.study, unsortedTheme]);
  expect(quoted(doc)).toEqual(['note-study', 'note-none', 'note-gone']);
  expect(texts(doc)).toContain('其他方面');
  expect(texts(doc)).toContain('围绕“学习方法”等方面，结合原文谈谈我的体会。');
});

test('where nothing has a theme there is no heading for it, and the opening names none', () => {
  const doc = compose([unsortedTheme]);
  expect(quoted(doc)).toEqual(['note-none', 'note-gone']);
  expect(texts(doc).join()).not.toMatch(/其他|围绕/);
  const english = texts(
    compose(
      [unsortedTheme],
      templates.findIndex(({ id }) => id === 'reflection'),
    ),
  );
  expect(english.join('\n')).not.toMatch(/Other|gathered/);
});

test('they never give the document its title', () => {
  const doc = composeStudyNotes({
    template: templates[0]!,
    themes: [themes.study, unsortedTheme],
    notes: withUnsorted(notes, [themes.study]),
    speeches: [],
    date: '2026-04-24',
  });
  expect(doc.title).toBe('围绕“学习方法”的学习心得');
});

test('what is under no theme is joined to the others, and its heading is no measure for theirs', () => {
  const intro = (lang: 'zh-CN' | 'en', ...ids: string[]) =>
    themesIntro(
      [...ids.map((id) => ({ ...unsortedTheme, id, name: { zh: `主题${id}`, en: `Theme ${id}` } })), unsortedTheme],
      { template: templates.find((template) => template.lang === lang)!, kind: 'themes', turn: 0 },
    );
  expect(intro('en', 'a', 'b')).toBe('I have gathered my notes under “Theme a”, “Theme b” and other points.');
  expect(intro('en', 'a')).toBe('I have gathered my notes under “Theme a” and other points.');
  expect(intro('zh-CN', 'a', 'b')).toBe('围绕“主题a”“主题b”等方面，结合原文谈谈我的体会。');
  const headings = ['关于担当作为与实干', '关于为民服务与群众', '其他方面'].map((text, at) => ({
    kind: 'heading' as const,
    level: 2 as const,
    text,
    themeId: at === 2 ? unsortedTheme.id : `theme${at}`,
  }));
  expect(unevenHeadings(headings, 'zh-CN', () => false)).toEqual([]);
});

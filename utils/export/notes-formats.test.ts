import { expect, test } from 'vitest';
import { notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { notesFormats } from './notes-formats';

const [format] = notesFormats;
if (!format) throw new Error('no format');
const render = async (input: Parameters<typeof format.render>[0], locale: 'zh-CN' | 'en' = 'zh-CN') =>
  (await format.render(input, { locale, date: '2026-05-01' }, new AbortController().signal)).text();

test('every kept note once, under its theme, then those without one; nothing from the trash', async () => {
  const markdown = await render({ notes, speeches, themes: Object.values(themes) });
  expect(markdown.match(/^#+ .+/gm)).toEqual(['# 笔记', '## 学习方法', '## 担当作为', '## 为民服务', '## 未分类']);
  expect(markdown).toContain('2026年5月1日导出，共6条');
  for (const { quote, deleted, thought } of notes) {
    const shown = `> ${quote.replaceAll('\n', '\n>\n> ')}\n`;
    expect(markdown.split(shown)).toHaveLength(deleted === undefined ? 2 : 1);
    const [first = ''] = thought.split('\n');
    expect(markdown).toContain(first);
  }
  expect(markdown).toContain('出处：顾澄《小窗口里的大文章》（2026年3月18日）');
});

test('a passage that looks like Markdown stays a passage, a lost speech has no source', async () => {
  const [note] = notes;
  if (!note) throw new Error('no note');
  const hostile = { ...note, quote: '# 一\n- [二](x)\n<b>三</b>', thought: '', application: '1. 四' };
  const markdown = await render({ notes: [hostile], speeches: [], themes: [] }, 'en');
  expect(markdown.split('\n\n').slice(2)).toEqual([
    '## No theme',
    '> \\# 一\n>\n> \\- \\[二\\](x)\n>\n> \\<b\\>三\\</b\\>',
    'How I’ll use it: 1\\. 四\n',
  ]);
});

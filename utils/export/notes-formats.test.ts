// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '@/utils/model/note';
import { aNote, notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { readOut } from './fixtures/read-out';
import { notesFormats } from './notes-formats';
import type { NotesInput } from './notes-input';

const options = { locale: 'zh-CN', date: '2026-05-01' } as const;
const going = () => new AbortController().signal;
const input: NotesInput = { notes, speeches, themes: Object.values(themes) };
const formatOf = (id: string) => {
  const format = notesFormats.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};
const markdownOf = async (given: NotesInput, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  (await formatOf('markdown').render(given, { ...options, locale }, going())).text();

describe.each(notesFormats)('$id', (format) => {
  test('same notes in any order, same bytes; its own type; words in both languages; can be cancelled', async () => {
    const first = await format.render(input, options, going());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    const second = await format.render({ ...input, notes: notes.toReversed() }, options, going());
    vi.useRealTimers();
    expect(first.type).toBe(format.mimeType);
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array(await second.arrayBuffer()));
    const english = await format.render(input, { ...options, locale: 'en' }, going());
    // Our own file says nothing by itself: what is for programs has no language.
    if (format.id !== 'json')
      expect(new Uint8Array(await english.arrayBuffer())).not.toEqual(new Uint8Array(await first.arrayBuffer()));
    const reason = new Error('changed my mind');
    await expect(format.render(input, options, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('no notes, a file all the same', async () => {
    const none = { notes: [], themes: [], speeches: [] };
    const reason = new Error('changed my mind');
    await expect(format.render(none, options, AbortSignal.abort(reason))).rejects.toBe(reason);
    const blob = await format.render(none, options, going());
    expect((await readOut(blob, format.extension)).live).toEqual([]);
    expect(blob.size).toBeGreaterThan(0);
  });

  test('every note that is not in the trash stands once, whatever its themes and speech', async () => {
    const ids = Object.values(themes).map(({ id }) => id);
    const note = fc.record({
      under: fc.subarray([...ids, 'no-such-theme']),
      speechId: fc.constantFrom('speech-read', 'speech-window', 'no-such-speech'),
      deleted: fc.option(fc.constant(9), { nil: undefined }),
      own: fc.constantFrom('', '说得好。'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 12 }), async (all) => {
        const given = all.map(({ under, speechId, deleted, own }, at): Note => ({
          ...aNote({ id: `note-${at}`, quote: `要把第${at}号笔记写清楚`, thought: own, speechId }, at, ...under),
          paragraph: { index: -1, text: '' },
          ...(deleted !== undefined && { deleted }),
        }));
        const blob = await format.render({ ...input, notes: given }, options, going());
        const { text } = await readOut(blob, format.extension);
        const times = given.map(({ quote }) => text.split(quote).length - 1);
        // Anki: the answer to the question, and the text with a gap. Our own file: the quotation, and what it is found again by.
        const once = format.id === 'anki' || format.id === 'json' ? 2 : 1;
        expect(times).toEqual(given.map(({ deleted }) => (deleted === undefined ? once : 0)));
      }),
      { numRuns: 15 },
    );
  });
});

test('Markdown: under its theme, then those without one; what it is and where it is from', async () => {
  const markdown = await markdownOf(input);
  expect(markdown.match(/^#+ .+/gm)).toEqual(['# 笔记', '## 学习方法', '## 担当作为', '## 为民服务', '## 未分类']);
  expect(markdown).toMatch(
    /^---\ntitle: "笔记"\ndate: 2026-05-01\ntags:\n {2}- "学习方法"\n {2}- "担当作为"\n {2}- "为民服务"\n---\n\n# 笔记\n/,
  );
  expect(markdown).toContain('2026年5月1日导出，共6条');
  for (const { quote, deleted, thought } of notes) {
    const shown = `> ${quote.replaceAll('\n', '\n>\n> ')}\n`;
    expect(markdown.split(shown)).toHaveLength(deleted === undefined ? 2 : 1);
    const [first = ''] = thought.split('\n');
    expect(markdown).toContain(first);
  }
  expect(markdown).toContain('出处：[顾澄《小窗口里的大文章》（2026年3月18日）](<https://example.org/speech>)');
  expect(markdown).toContain('主题：学习方法、担当作为');
});

test('Markdown: a passage that looks like Markdown stays a passage, a lost speech has no source', async () => {
  const [note] = notes;
  if (!note) throw new Error('no note');
  const hostile = { ...note, quote: '# 一\n- [二](x)\n<b>三</b>', thought: '', application: '1. 四' };
  const markdown = await markdownOf({ notes: [hostile], speeches: [], themes: [] }, 'en');
  expect(markdown.split('\n\n').slice(3)).toEqual([
    '## No theme',
    '> \\# 一\n>\n> \\- \\[二\\](x)\n>\n> \\<b\\>三\\</b\\>',
    'How I’ll use it: 1\\. 四\n',
  ]);
});

test('a file for each theme, and one for each speech, with what is known of it', async () => {
  const byTheme = await readOut(await formatOf('markdown-themes').render(input, options, going()), 'zip');
  expect(byTheme.names).toEqual(['学习方法.md', '担当作为.md', '为民服务.md', '未分类.md']);
  const lost = aNote({ id: 'note-lost', quote: '出处丢了', speechId: 'gone' });
  const blob = await formatOf('markdown-speeches').render({ ...input, notes: [...notes, lost] }, options, going());
  const bySpeech = await readOut(blob, 'zip');
  expect(bySpeech.names).toEqual([
    '小窗口里的大文章-2026-03-18.md',
    '把书读进去，把事做出来-2026-04-23.md',
    '出处不明.md',
  ]);
  for (const fact of ['沈知远', '云渡日报', '书要读进去，事要做出来', 'https://example.org/speech', '主题：为民服务'])
    expect(bySpeech.text).toContain(fact);
});

test('pages: where a passage is from: speech, address once, place; an address alone is said each time', () => {
  const read = aNote({ id: 'a', quote: '甲', section: ['一、学', '（一）写'] });
  const again = aNote({ id: 'b', quote: '乙' }, 1);
  const lost = (id: string, at: number) =>
    aNote({ id, quote: `丢${at}`, speechId: 'gone', url: 'https://lost.example/a' }, at);
  const given = {
    ...input,
    notes: [read, again, lost('c', 2), lost('d', 3), aNote({ id: 'e', quote: '戊', speechId: 'gone' }, 4)],
  };
  const { content } = formatOf('word').pages!(given, options);
  const [, ...sources] = content.paragraphs.filter(({ style }) => style === 'source' || style === 'byline');
  const named = speeches.find(({ id }) => id === read.speechId)!;
  expect(sources.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
    [expect.stringMatching(new RegExp(`^出处：.*${named.title}.*[^，]$`))],
    ['网址：', named.urls[0]],
    ['位置：一、学 › （一）写'],
    [expect.stringMatching(new RegExp(`^出处：.*${named.title}.*[^，]$`))],
    ['出处：', 'https://lost.example/a'],
    ['出处：', 'https://lost.example/a'],
  ]);
});

test('a theme without a name has a heading all the same', async () => {
  const nameless = { ...themes.study, name: { zh: ' ' } };
  const given = { notes: [aNote({ id: 'a', quote: '甲' }, 0, nameless.id)], speeches, themes: [nameless] };
  const { content } = formatOf('word').pages!(given, options);
  expect(content.paragraphs.find(({ style }) => style === 'heading1')?.runs).toEqual([{ text: '其他方面' }]);
  expect(await markdownOf(given)).toContain('\n## 其他方面\n');
  const byTheme = await readOut(await formatOf('markdown-themes').render(given, options, going()), 'zip');
  expect(byTheme.names).toEqual(['其他方面.md']);
  expect(byTheme.text).toMatch(/^其他方面\n/);
});

test('pages: a heading for each theme, passages as quotations, the same notes as in the file', () => {
  const { content } = formatOf('word').pages!(input, options);
  expect(content.paragraphs.filter(({ style }) => style === 'heading1').map(({ runs }) => runs[0]?.text)).toEqual([
    '学习方法',
    '担当作为',
    '为民服务',
    '未分类',
  ]);
  const quotations = content.paragraphs.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'quotation'));
  expect(quotations.map(({ text }) => text)).toContain('“年轻同志更要沉得住气，坐得住冷板凳，挑得起热山芋。');
  expect(content.paragraphs.every(({ runs }) => runs.every(({ text }) => !text.includes('\n')))).toBe(true);
});

test('pages: each note has its number, with room before all but the first under a heading', () => {
  const { content } = formatOf('word').pages!(input, options);
  const starts = content.paragraphs.flatMap(({ runs, apart }, at) =>
    runs[1]?.kind === 'quotation' ? [{ number: runs[0]!.text, apart, after: content.paragraphs[at - 1]!.style }] : [],
  );
  expect(starts.map(({ number }) => number)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
  for (const { apart, after } of starts) expect(apart).toBe(after === 'heading1' ? undefined : true);
  expect(starts.some(({ apart }) => apart)).toBe(true);
  expect(content.paragraphs.filter(({ style }) => style === 'heading1').map(({ apart }) => apart === true)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

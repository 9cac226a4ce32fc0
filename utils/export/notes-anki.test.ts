import { expect, test } from 'vitest';
import { aNote, notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { notesAnki } from './notes-anki';

const ankiOf = async (all = notes, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const input = { notes: all, speeches, themes: Object.values(themes) };
  return (await notesAnki(input, { locale }, new AbortController().signal)).join('');
};
const cellsOf = (file: string): string[][] =>
  file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
/** Rows by guid: kind of note, two fields, tags. */
const rowsOf = (file: string) => new Map(cellsOf(file).map(([guid = '', ...cells]) => [guid, cells] as const));

test('tells Anki how to read it', async () => {
  expect((await ankiOf()).split('\n').slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#deck:札记',
    '#guid column:1',
    '#notetype column:2',
    '#tags column:5',
  ]);
});

test('a question and a gap for each note, named as Anki names its kinds in that language', async () => {
  const rows = rowsOf(await ankiOf());
  const [kind, front, back, tags] = rows.get('note-three-basic') ?? [];
  expect(kind).toBe('问答题');
  expect(front).toBe('沈知远《把书读进去，把事做出来》（2026年4月23日）<br>开头：每读一篇，至少……<br>这段话怎么说的？');
  expect(back).toMatch(/^每读一篇，至少写三句：.+<br><br>感悟：三句话正好是一条札记。.+<br>从这个月起/);
  expect(back).toContain("出处：<a href='https://example.org/speech'>沈知远《");
  expect(tags).toBe('学习方法');
  expect(rows.get('note-copy-cloze')?.[0]).toBe('填空题');
  expect(rows.get('note-copy-cloze')?.[1]).toMatch(/^[^{}]*\{\{c1::[^{}:]+\}\}[^{}]*$/);
  expect(rows.get('note-copy-basic')?.[3]).toBe('学习方法 担当作为');
  expect(rowsOf(await ankiOf(notes, 'en')).get('note-three-basic')?.[0]).toBe('Basic');
});

test('guids stay when words change; no two first fields are the same', async () => {
  const [note] = notes;
  if (!note) throw new Error('no note');
  const twins = [note, { ...note, id: 'note-twin' }, { ...note, id: 'note-third' }];
  const rows = rowsOf(await ankiOf(twins));
  const changed = rowsOf(await ankiOf([{ ...note, thought: '换了', themes: [] }, ...twins.slice(1)]));
  expect([...changed.keys()]).toEqual([...rows.keys()]);
  expect(new Set([...rows.values()].map(([, first]) => first)).size).toBe(6);
});

test('of a long passage the sentence with the gap is shown, all of it behind', async () => {
  const quote = `${'这一句只是为了让它变长而已。'.repeat(15)}要把群众的小事当作自己的大事来办。`;
  const [, text = '', extra = ''] =
    rowsOf(await ankiOf([aNote({ id: 'note-long', quote })])).get('note-long-cloze') ?? [];
  expect(text.replaceAll(/\{\{c1::|\}\}/g, '').length).toBeLessThan(160);
  expect(extra).toContain(quote);
});

test.each([
  ['A question you can live without is not yet a question.', 'A question'],
  ['We measure what is near, and call the rest weather.', 'We measure'],
  ['Maintenance is love that keeps a calendar.', 'Maintenance'],
  ['It wasn’t well-being, they said, that mattered.', 'It wasn’t'],
  ['“Maintenance is love that keeps a calendar.”', '“Maintenance'],
  // Of one word alone nothing would be left to ask for.
  ['Unforgettable.', ''],
  // Chinese goes by characters, but no number and no Latin word is cut.
  ['经过努力，GDP增长了很多，大家都很高兴，群众也都满意', '经过努力，'],
  ['到了2025年，5.3%的增长让大家都很高兴', '到了'],
  ['2025年全市经济增长', '2025'],
  ['干部心里装着谁，脚步就会迈向谁。改进作风，首先要解决的不是会不会干', '干部心里装着谁，'],
])('%s: asked by its beginning, no word or number cut', async (quote, cue) => {
  const [, front] = rowsOf(await ankiOf([aNote({ id: 'note-cue', quote })])).get('note-cue-basic') ?? [];
  expect(front).toContain(cue === '' ? '）<br>这段话' : `<br>开头：${cue}……<br>`);
});

test('nothing can be hidden of a word: a question only', async () => {
  expect([...rowsOf(await ankiOf([aNote({ id: 'note-word', quote: '实干' })])).keys()]).toEqual(['note-word-basic']);
});

test('of many notes each stands once, in reading order', async () => {
  const many = Array.from({ length: 250 }, (_, at) =>
    aNote({ id: `note-${at}`, quote: `第${at}件小事，也要当大事办` }, at),
  );
  const guids = cellsOf(await ankiOf(many)).map(([guid]) => guid);
  expect(guids).toEqual(many.flatMap(({ id }) => [`${id}-basic`, `${id}-cloze`]));
});

test('each note names its own speech and address: of speeches that have one address, of one that has two, of one that is not known', async () => {
  const quote = '要把群众的小事当作自己的大事来办。';
  const rows = rowsOf(
    await ankiOf([
      aNote({ id: 'note-a', quote }),
      aNote({ id: 'note-b', quote, url: 'https://example.org/b' }, 1),
      aNote({ id: 'note-c', quote }, 2),
      aNote({ id: 'note-w', quote, speechId: 'speech-window' }),
      aNote({ id: 'note-x', quote, speechId: 'gone', url: 'https://example.org/x' }),
      aNote({ id: 'note-y', quote, speechId: 'gone' }),
    ]),
  );
  const back = (id: string) => rows.get(`${id}-basic`)?.[2] ?? '';
  expect(back('note-a')).toContain("出处：<a href='https://example.org/speech'>沈知远《");
  expect(back('note-b')).toBe(back('note-a').replace('/speech', '/b'));
  expect(back('note-c')).toBe(back('note-a'));
  expect(back('note-w')).toContain("出处：<a href='https://example.org/speech'>");
  expect(back('note-w')).not.toContain('沈知远《');
  expect(back('note-x')).toContain("出处：<a href='https://example.org/x'>https://example.org/x</a>");
  expect(back('note-y')).toBe(quote);
});

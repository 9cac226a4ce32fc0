import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { aNote, notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { notesCsv } from './notes-csv';
import { safeText } from './safe-text';

const csvOf = (all = notes) =>
  notesCsv({ notes: all, speeches, themes: Object.values(themes) }, { locale: 'zh-CN' }, new AbortController().signal);
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

test('the columns of Readwise, all in quotation marks, for Excel', async () => {
  const csv = await csvOf([notes[0]!]);
  expect(csv).toBe(
    '\ufeff"Highlight","Title","Author","URL","Note","Location","Date"\r\n' +
      '"每读一篇，至少写三句：它说了什么，我怎么看，我打算怎么用。","把书读进去，把事做出来","沈知远","https://example.org/speech",' +
      '"三句话正好是一条札记。我过去摘得多、想得少，本子写满了，话还是别人的。\n从这个月起，我把每天的摘抄减到一条，先把这三句写完。\n' +
      '应用：每周五下班前交一条写满三句的札记，互相看、互相问。\n主题：学习方法","1","1970-01-01T00:00:01.020Z"\r\n',
  );
});

test('whatever the words, each is read back from its cell, and no cell is a formula', async () => {
  const unit = fc.oneof(anyCharacter, fc.constantFrom(...'"=+-@＝＋－＠,;\t\r\n\'字'.split('')));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit, minLength: 1 }), { minLength: 1, maxLength: 4 }), async (quotes) => {
      const csv = await csvOf(quotes.map((quote, at) => aNote({ id: `note-${at}`, quote }, at)));
      const { data, errors } = parse<string[]>(csv.slice(1));
      expect(errors).toEqual([]);
      expect(data[0]).toEqual(COLUMNS);
      expect(data.slice(1, -1)).toHaveLength(quotes.length);
      for (const [at, quote] of quotes.entries()) {
        const [cell = ''] = data[at + 1] ?? [];
        const words = safeText(quote)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .join('\n');
        expect(cell).toBe(/^[=+\-@＝＋－＠]/.test(words) ? `'${words}` : words);
        for (const each of data[at + 1] ?? []) expect(each).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }),
  );
});

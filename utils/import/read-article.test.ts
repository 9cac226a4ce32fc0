// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Article } from '@/utils/model/article';
import { MAX_FILE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { SpeechDraft } from '@/utils/model/speech';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { draftOfArticle } from './draft-of-article';
import { makeWord, wordParagraph } from './fixtures/make-word';
import { articleFormats, readArticle } from './read-article';
import { readableExtensions } from './readable-extensions';
import { Refused } from './refused';

const never = new AbortController().signal;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = async (bytes: Uint8Array, name: string): Promise<string[]> =>
  (await readArticle(bytes, name, never)).article.blocks.map(({ text }) => text);

it('tells the extensions of its formats', () => {
  expect(readableExtensions).toEqual(articleFormats.flatMap(({ extensions }) => extensions));
});

describe('readArticle', () => {
  it('goes by what a file is before what it is called', async () => {
    const file = makeWord(wordParagraph('书要读进去。'));
    expect(await texts(file, '讲话.docx')).toEqual(['书要读进去。']);
    expect(await texts(file, '讲话.txt')).toEqual(['书要读进去。']);
    expect(await texts(bytesOf('# 标题'), 'a.md')).toEqual(['标题']);
    expect(await texts(bytesOf('# 标题'), 'a.MD')).toEqual(['标题']);
    expect(await texts(bytesOf('# 标题'), 'a.log')).toEqual(['# 标题']);
    expect(await texts(bytesOf('<p>一段话</p>'), 'a.htm')).toEqual(['一段话']);
  });

  const compound = (text: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    for (const [at, letter] of Array.from(text).entries()) bytes[1024 + at * 2] = letter.charCodeAt(0);
    return bytes;
  };
  it.each([
    ['an old Word file', compound('WordDocument'), 'a.doc', 'old-word'],
    ['a file of WPS', compound('WpsContent'), 'a.wps', 'old-word'],
    ['an encrypted Word file', compound('EncryptedPackage'), 'a.docx', 'locked'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'a.pdf', 'pdf'],
    ['rich text', bytesOf(String.raw`{\rtf1}`), 'a.doc', 'rich-text'],
    ['a Word file that is none', bytesOf('同志们：'), 'a.docx', 'damaged'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8), 'a.png', 'not-text'],
    ['nothing', new Uint8Array(0), 'a.txt', 'empty'],
    ['blanks', bytesOf(' \n\u3000\n'), 'a.txt', 'empty'],
    ['more than is opened', new Uint8Array(MAX_FILE + 1), 'a.txt', 'too-big'],
  ])('refuses %s', async (_what, bytes, name, code) => {
    await expect(readArticle(bytes, name, never)).rejects.toMatchObject({ name: 'Refused', code });
  });

  it('keeps as much of a long text as fits, and says where it was cut', async () => {
    const paragraph = '书要读进去，事要做出来。'.repeat(20);
    const { article } = await readArticle(
      bytesOf(Array.from({ length: 4_000 }, () => paragraph).join('\n')),
      'a.txt',
      never,
    );
    const kept = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(kept).toBeLessThanOrEqual(MAX_SPEECH_TEXT);
    expect(kept).toBeGreaterThan(MAX_SPEECH_TEXT - paragraph.length);
    expect(article.cut).toBe(paragraph.slice(0, 40));
  });

  it('cuts one endless line within, between characters', async () => {
    const { article } = await readArticle(bytesOf(`题\n${'🌊'.repeat(400_000)}`), 'a.txt', never);
    expect(article.blocks).toHaveLength(2);
    expect(article.blocks[1]?.text.length).toBe(MAX_SPEECH_TEXT - 2);
    expect(article.blocks[1]?.text.isWellFormed()).toBe(true);
    expect(article.cut).toMatch(/^🌊+$/u);
  });

  it('takes out what turns text around or can’t be seen', async () => {
    expect(await texts(bytesOf('\u202e书\u0007要\u200b读\ufeff\u2028进去。'), 'a.txt')).toEqual(['书要读', '进去。']);
  });

  it('ends when it is told to', async () => {
    await expect(readArticle(bytesOf('话'), 'a.txt', AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it.each([
    ['blanks', '', ' ', 'x'],
    ['wide blanks', '', '\u3000 ', 'x'],
    ['blanks in a heading', '# ', ' ', 'x'],
    ['signs of headings', '# x ', '#', 'x'],
    ['quotation marks', '', '>', ''],
    ['rows', '', '|', 'x'],
    ['rules', '', '-', 'x|'],
    ['stars', '', '* ', 'x'],
    ['brackets', '', '![', ''],
    ['lines', '', '\n', 'x'],
    ['short lines', '', '\u3000a\n', ''],
    ['tags', '', '<b>', ''],
  ])('takes no time for a million %s', async (_what, beginning, sign, end) => {
    const bytes = bytesOf(beginning + sign.repeat(Math.ceil(1_000_000 / sign.length)) + end);
    for (const name of ['a.txt', 'a.md']) {
      const started = process.cpuUsage();
      await readArticle(bytes, name, never).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
      // Half a second where nothing is wrong, minutes where it grows by the square. Of the processor, since others may be busy beside it.
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1_000, name).toBeLessThan(5_000);
    }
  });

  it('makes an article of any bytes, or refuses them', async () => {
    const word = makeWord(wordParagraph('书要读进去。').repeat(3), { styles: '<w:style w:styleId="a"/>' });
    const damaged = fc.array(fc.tuple(fc.nat(word.length - 1), fc.nat(255)), { maxLength: 6 }).map((changes) => {
      const bytes = word.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    const written = fc.string({ unit: anyCharacter, maxLength: 300 }).map(bytesOf);
    const signs = fc
      .array(
        fc.constantFrom('<p>', '</', '# ', '> ', '|', '---', '\n', '*', '[', '&#x', '<!--', '书要读。', '<table><td>'),
        { maxLength: 40 },
      )
      .map((all) => bytesOf(all.join('')));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged, written, signs),
        fc.constantFrom('a.docx', 'a.txt', 'a.md', 'a.html', 'a', ''),
        async (bytes, name) => {
          try {
            const { article, facts } = await readArticle(bytes, name, never);
            const { article: marked, draft } = draftOfArticle(article, facts);
            expect(v.is(Article, marked)).toBe(true);
            expect(v.is(SpeechDraft, draft)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        },
      ),
    );
  }, 60_000);
});

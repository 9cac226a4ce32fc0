import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainSpeech, speechPage } from './speech-page.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the first line is the title, the others are paragraphs', () => {
  expect(readPlainSpeech(bytes('\uFEFF\r\n 把好事办实 \r\n\r\n　　第一段。\r\n第二段。'))).toEqual({
    title: '把好事办实',
    paragraphs: ['第一段。', '第二段。'],
  });
});

test('older files in GB 18030 and Windows’ UTF-16 are read', () => {
  // “讲话” and “实” in GBK, by the standard's tables.
  expect(readPlainSpeech(Uint8Array.of(0xbd, 0xb2, 0xbb, 0xb0, 0x0a, 0xca, 0xb5))).toEqual({
    title: '讲话',
    paragraphs: ['实'],
  });
  expect(readPlainSpeech(Uint8Array.of(0xff, 0xfe, 0x9e, 0x5b, 0x0a, 0x00, 0x9e, 0x5b))).toEqual({
    title: '实',
    paragraphs: ['实'],
  });
});

test.each([
  ['', 'no words'],
  [' \n　\n', 'no words'],
  ['---\n***', 'no words'],
  ['只有一行', 'one line only'],
  ['PK\u0003\u0004word\ndocument.xml', 'not plain text'],
  ['长'.repeat(1_000_001), 'characters'],
])('%# is refused: %s', (text, reason) => {
  expect(() => readPlainSpeech(bytes(text))).toThrow(reason);
});

test('whatever the lines hold, the page shows just them', () => {
  const line = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '实', 'a', ' ', '</p>', '<script>', '&amp;'),
    minLength: 1,
  });
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 1 }), (title, paragraphs) => {
      const page = new DOMParser().parseFromString(speechPage({ title, paragraphs }), 'text/html');
      expect(page.querySelector('h1')?.textContent).toBe(title);
      expect([...page.querySelectorAll('#rm_txt_zw p')].map((element) => element.textContent)).toEqual(
        paragraphs.map((text) => `　　${text}`),
      );
      expect(page.querySelectorAll('script')).toHaveLength(0);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGbk } from '@/e2e/fixtures/encode-gbk';
import { decodeText } from './decode-text';
import { Refused } from './refused';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** UTF-16 of one byte order. */
function utf16(text: string, little: boolean, mark = true): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  const units = mark ? `\ufeff${text}` : text;
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  const TEXT = '书要读进去，\n事要做出来。 OK';
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true)],
    ['UTF-16, big end first', utf16(TEXT, false)],
    ['UTF-16 without a mark', utf16(TEXT, true, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, false, false)],
    ['GBK', encodeGbk(TEXT)],
  ])('reads %s', (_what, bytes) => expect(decodeText(bytes)).toBe(TEXT));

  it.each([
    ['一 beside line ends', '　　一、把账算清\n　　二、把路走通\n'],
    ['一 and no line end', '一要把账算清，一件一件地算'],
    ['an ideographic space alone', '同志们　今天　开会'],
    ['开 and 最, which hold a zero too', '最后，大会开始。开会了。'],
    ['English', 'Count the boats.\nMend the bridge.\n'],
    ['letters alone', 'abcabc'],
    ['Russian', 'Построим мост\nвместе'],
  ])('reads UTF-16 without a mark, with %s', (_what, text) => {
    expect(decodeText(utf16(text, true, false))).toBe(text);
    expect(decodeText(utf16(text, false, false))).toBe(text);
  });

  it('goes by what the file declares, where the bytes are no UTF-8', () => {
    const big5 = Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5);
    expect(decodeText(big5, 'big5')).toBe('中文');
    expect(decodeText(utf8('中文'), 'big5')).toBe('中文');
    expect(decodeText(encodeGbk('中文'), 'no-such-encoding')).toBe('中文');
  });

  it('drops stray zeros, which make no UTF-16 of UTF-8 or GBK', () => {
    const stray = '同志们\0好。\n好。';
    expect(decodeText(utf8(stray))).toBe('同志们好。\n好。');
    expect(decodeText(encodeGbk(stray))).toBe('同志们好。\n好。');
    const long = `${TEXT}\0\n${TEXT.repeat(20)}\0`;
    expect(decodeText(utf8(long))).toBe(long.replaceAll('\0', ''));
    expect(decodeText(encodeGbk(long))).toBe(long.replaceAll('\0', ''));
    const late = `${TEXT.repeat(400)}\0${TEXT}`;
    expect(decodeText(utf8(late))).toBe(late.replace('\0', ''));
  });

  it.each([
    ['zeros', new Uint8Array(100)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 1, 2, 3, 4, 5, 6)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'not-text' }) as Error);
  });

  it('makes text of any bytes, or refuses them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string({ maxLength: 12 })), (bytes, declared) => {
        try {
          expect(typeof decodeText(bytes, declared ?? undefined)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    );
  });
});

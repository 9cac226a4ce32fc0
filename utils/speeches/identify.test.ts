import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Fingerprint } from '@/utils/model/speech';
import { fingerprint, sameSpeech } from './identify';

/** Sentences of our own, different for each seed, with the stock phrases that all such speeches share. */
function speech(seed: number, sentences = 60): string[] {
  const words = [
    '村口',
    '学堂',
    '水渠',
    '灯火',
    '账本',
    '粮仓',
    '渡口',
    '茶山',
    '苗圃',
    '集市',
    '石桥',
    '门前',
    '老人',
    '孩子',
    '邻里',
  ];
  let state = seed;
  const pick = (): string => words[(state = (state * 1103515245 + 12345) % 2147483648) % words.length] ?? '';
  return Array.from(
    { length: sentences },
    () => `我们要坚持实干，把${pick()}${pick()}的事和${pick()}${pick()}的事一起办好，让${pick()}${pick()}都看得见。`,
  );
}

describe('fingerprint', () => {
  const one = fingerprint(speech(7));

  it('is a fingerprint as the model says, ascending', () => {
    expect(v.parse(Fingerprint, one)).toEqual(one);
    expect(one.hashes).toEqual([...one.hashes].sort((a, b) => a - b));
    expect(one.hashes).toHaveLength(1024);
    expect(fingerprint([])).toEqual({ hashes: [], shingles: 0 });
  });

  it('does not mind white space, width and how paragraphs are cut', () => {
    const other = speech(7).map((text) => `　　${text.replaceAll('，', ',')}`);
    expect(fingerprint([other.join('\u200b')])).toEqual(one);
  });
});

describe('sameSpeech', () => {
  it('knows a speech with another head and foot', () => {
    const other = ['本报讯 记者从会上获悉，讲话全文如下。', ...speech(7), '责任编辑：某某', '（本文系会议记录整理稿）'];
    expect(sameSpeech(fingerprint(speech(7)), fingerprint(other))).toBe(true);
  });
  it('knows it behind an editor’s note that nothing parts from it', () => {
    const note = '编者按：近日召开会议，现将发言刊登如下。';
    expect(sameSpeech(fingerprint([[note, ...speech(7)].join('')]), fingerprint(speech(7)))).toBe(true);
  });
  it('does not join two that share their phrases', () => {
    expect(sameSpeech(fingerprint(speech(7)), fingerprint(speech(8)))).toBe(false);
  });
  it('knows an excerpt from anywhere, but not a tenth of it', () => {
    const whole = fingerprint(speech(7));
    for (const from of [0, 10, 24]) expect(sameSpeech(whole, fingerprint(speech(7).slice(from, from + 36)))).toBe(true);
    expect(sameSpeech(whole, fingerprint(speech(7).slice(0, 6)))).toBe(false);
  });
  it('does not join excerpts of two speeches that have two fifths in common', () => {
    const shared = speech(9, 24);
    const [one, other] = [7, 8].map((seed) => [...speech(seed, 36), ...shared]);
    expect(sameSpeech(fingerprint(one!), fingerprint(other!))).toBe(false);
    expect(sameSpeech(fingerprint(one!.slice(24)), fingerprint(other!.slice(24)))).toBe(false);
    expect(sameSpeech(fingerprint(one!.slice(24)), fingerprint(one!))).toBe(true);
  });
  it('does not mind punctuation, nor how many words of another script stand between', () => {
    const typed = speech(7).map((text) => text.replaceAll('，', ' 、').replaceAll('。', '.'));
    expect(fingerprint(typed)).toEqual(fingerprint(speech(7)));
    const english = Array.from({ length: 80 }, (_, n) => `Line ${n}: we mend the ${n % 7} bridges, and ${n * 3} more.`);
    const curly = english.map((text) => text.replace(',', ' —'));
    expect(sameSpeech(fingerprint(english), fingerprint(curly))).toBe(true);
  });
  it('takes any two fingerprints', () => {
    const hostile = fc.record({
      hashes: fc.array(fc.oneof(fc.nat(9), fc.constant(Number.NaN), fc.double())),
      shingles: fc.oneof(fc.nat(1000), fc.double(), fc.constant(Infinity)),
    });
    const real = fingerprint(speech(7));
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect([true, false]).toContain(sameSpeech(a, b));
        expect(sameSpeech(a, real)).toBe(false);
        expect(sameSpeech(real, b)).toBe(false);
      }),
    );
  });
  it('says nothing of short texts, not even of the same', () => {
    const short = fingerprint(['同一句话。']);
    expect(sameSpeech(short, short)).toBe(false);
    expect(sameSpeech({ hashes: [], shingles: 1000 }, { hashes: [], shingles: 1000 })).toBe(false);
  });
});

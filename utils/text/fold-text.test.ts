import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from './fixtures/any-character';
import { foldText, startFolding } from './fold-text';
import { foldToString } from './fold-to-string';

/** Text of what folding treats specially, mixed with anything. */
const pieces = fc.constantFrom(
  ...'习学干。．.，,“”"「’—–-…⋯. 　\u2003\u00a0\u200b\u2060\ufe0f\ufeffＡａaBİé零〇○一二年3年５·•～~（('.split(''),
  '\n',
  '\t',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\udb40\udd00',
  '\udb40',
  '\ud842\udfb7',
  'word',
  '...',
);
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 40 })
  .map((all) => all.join(''));

const fold = (text: string): string => foldText(text).text;

describe('foldText', () => {
  it.each([
    ['width and punctuation', '坚持“实干”，（ＡＢＣ１２３）！', '坚持"实干",(abc123)!'],
    ['quotes of every kind', '“甲”„乙"「丙」＂丁＂『戊』‘己’', '"甲""乙""丙""丁"\'戊\'\'己\''],
    ['a run of dashes is one', '甲——乙─丙--丁－戊', '甲-乙-丙-丁-戊'],
    ['dots are one', '甲……乙...丙⋯丁......戊', '甲…乙…丙…丁…戊'],
    ['an ellipsis keeps the stop after it', '甲……。', '甲….'],
    ['white space beside Han goes', '　　总　则 \n 第 1 条', '总则第1条'],
    ['white space between Latin words is one space', 'We  will\n\u00a0go on', 'we will go on'],
    ['white space beside punctuation goes, whatever its width', 'OK, yes，no ， done', 'ok,yes,no,done'],
    ['a space inside what would become one number stays', 'item 3. 5 people', 'item 3. 5 people'],
    ['marks nobody sees', '干\u200b部\ufeff们\u00ad\u2060\u180e\ufe0f\udb40\udd01', '干部们'],
    ['emoji keep their spaces', 'go \ud83d\ude00 on', 'go \ud83d\ude00 on'],
    ['ideographs of plane 2 do not', 'a \ud842\udfb7 b', 'a\ud842\udfb7b'],
    ['zero in years', '二零二零年，二○二五，一百零五，零售', '二〇二〇年,二〇二五,一百零五,零售'],
    ['no compatibility folding', '㈠Ⅳ', '㈠Ⅳ'],
    ['a letter whose lower case is longer stays', 'İ', 'İ'],
    ['nothing', ' \u3000\u200b\n', ''],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('says where each unit came from', () => {
    const { text, starts, ends } = foldText('a  b——\u200b—c');
    expect(text).toBe('a b-c');
    expect([...starts]).toEqual([0, 1, 3, 4, 8]);
    expect([...ends]).toEqual([1, 3, 4, 8, 9]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('maps in order, without overlap, inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const [start = -1, end = -1] = [folded.starts[i], folded.ends[i]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('folds what stands either side of a Han character by itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(fold(`${a}中${b}`)).toBe(`${fold(a)}中${fold(b)}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('is blind to zero-width marks anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const points = Array.from(text);
        points.splice(at % (points.length + 1), 0, '\u200b');
        expect(fold(points.join(''))).toBe(fold(text));
      }),
    );
  });

  it('folds the same in pieces, wherever they are cut', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 7 }), (text, step) => {
        const folding = startFolding(text);
        while (folding.at() < text.length) folding.advance(folding.at() + step);
        expect(folding.result()).toEqual(foldText(text));
      }),
    );
  });

  it('folds to the same string without the way back, whatever was folded before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, next) => {
        expect(foldToString(text)).toBe(fold(text));
        expect(foldToString(next)).toBe(fold(next));
      }),
      { numRuns: 1000 },
    );
    const long = '把事——办好。'.repeat(5_000);
    expect(foldToString(long)).toBe(fold(long));
  });

  it('keeps lone surrogates as they are', () => {
    expect(fold('干\ud800部\udfff')).toBe('干\ud800部\udfff');
  });
});

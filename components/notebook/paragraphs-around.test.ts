import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { paragraphsAround } from './paragraphs-around';

const TEXT = ['同志们：', '修桥铺路，先问水情。', '守渡的人，心里有一本账。', '谢谢大家。'];

test('the passage in its paragraph, with those around it where the text is kept', () => {
  const note = sampleNote({ quote: '先问水情', paragraph: { index: 1, text: TEXT[1]! } });
  expect(paragraphsAround(note, sampleSpeech({ paragraphs: TEXT }))).toEqual({
    before: '同志们：',
    parts: [
      { text: '修桥铺路，', isPassage: false },
      { text: '先问水情', isPassage: true },
      { text: '。', isPassage: false },
    ],
    after: '守渡的人，心里有一本账。',
  });
  const parts = [expect.anything(), { text: '先问水情', isPassage: true }, expect.anything()];
  expect(paragraphsAround(note, sampleSpeech({ paragraphs: [] }))).toEqual({ parts });
  expect(paragraphsAround(note)).toEqual({ parts });
});

test('a passage over two paragraphs stands in both', () => {
  const note = sampleNote({ quote: '先问水情。\n守渡的人', paragraph: { index: 1, text: TEXT[1]! } });
  const { parts, after } = paragraphsAround(note, sampleSpeech({ paragraphs: TEXT }));
  expect(parts.find(({ isPassage }) => isPassage)?.text).toBe('先问水情。\n守渡的人');
  expect(after).toBe('谢谢大家。');
});

test('a text that reads otherwise now is not shown as what was around it', () => {
  const note = sampleNote({ quote: '先问水情', paragraph: { index: 1, text: TEXT[1]! } });
  const { before, after } = paragraphsAround(note, sampleSpeech({ paragraphs: ['另一篇', '别的话', '又一段'] }));
  expect([before, after]).toEqual([undefined, undefined]);
});

test('a paragraph that does not hold the passage stands apart from it', () => {
  const note = sampleNote({ quote: '先看天色', paragraph: { index: 1, text: TEXT[1]! } });
  expect(paragraphsAround(note)).toEqual({ parts: [{ text: '先看天色', isPassage: true }], after: TEXT[1] });
});

test('whatever the note and the text: nothing of the passage is lost', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.array(fc.string()),
      fc.integer({ min: -1, max: 5 }),
      (quote, text, all, index) => {
        const note = sampleNote({ quote, paragraph: { index, text } });
        const { parts } = paragraphsAround(note, sampleSpeech({ paragraphs: all }));
        const joined = parts.map((part) => part.text).join('');
        expect(joined.includes(quote) || joined.includes(text)).toBe(true);
      },
    ),
  );
});

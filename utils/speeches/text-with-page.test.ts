import { describe, expect, it } from 'vitest';
import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from './identify';
import { readOutline } from './read-outline';
import { textWithPage, type KeptText } from './text-with-page';

/** Paragraphs of a page, all different. */
const words = (page: number): string[] =>
  Array.from(
    { length: 5 },
    (_, n) =>
      `${'一二三四五六七八九'[page]}、第${page}页的第${n}段说的是${page * 7 + n}件小事，件件都要有人管，有人问，有人答。`,
  );

function draft(page: number, paragraphs = words(page)): SpeechDraft {
  return {
    title: '题',
    lang: 'zh',
    outline: [],
    paragraphs,
    fingerprint: fingerprint(paragraphs),
    evidence: {},
    pager: { page, pages: 3 },
  };
}
function kept(paragraphs: string[], parts?: KeptText['parts']): KeptText {
  return {
    paragraphs,
    outline: readOutline(paragraphs),
    fingerprint: fingerprint(paragraphs),
    ...(parts && { parts }),
  };
}

describe('textWithPage', () => {
  it.each([[[1, 2, 3]], [[1, 3, 2]], [[2, 1, 3]], [[3, 2, 1]]])(
    'puts pages read as %j together in their order',
    (order) => {
      const [first = 1, ...later] = order;
      const length = words(1).length;
      let text = kept(words(first), [{ page: first, paragraphs: length }]);
      for (const page of later) {
        const more = textWithPage(text, draft(page))!;
        expect(more.count).toBe(length);
        expect(more.text.paragraphs.slice(more.at, more.at + more.count)).toEqual(words(page));
        text = more.text;
      }
      const whole = [1, 2, 3].flatMap(words);
      expect(text).toEqual(
        kept(
          whole,
          [1, 2, 3].map((page) => ({ page, paragraphs: length })),
        ),
      );
    },
  );

  it('takes a text kept without a word of pages for that of page one', () => {
    expect(textWithPage(kept(words(1)), draft(2))).toMatchObject({ at: 5, count: 5 });
  });

  it('adds nothing of a page that is in already, nor of one whose words are', () => {
    expect(textWithPage(kept(words(2), [{ page: 2, paragraphs: 5 }]), draft(2, words(3)))).toBeUndefined();
    expect(textWithPage(kept([1, 2, 3].flatMap(words)), draft(2, ['责任编辑：某某', ...words(2)]))).toBeUndefined();
  });

  it('adds nothing of a page by itself, of one without words, nor more than is kept of a speech', () => {
    const { pager: _pager, ...alone } = draft(2);
    expect(textWithPage(kept(words(1)), alone)).toBeUndefined();
    expect(textWithPage(kept(words(1)), draft(2, []))).toBeUndefined();
    expect(textWithPage(kept(words(1)), draft(2, ['长'.repeat(MAX_SPEECH_TEXT)]))).toBeUndefined();
  });
});

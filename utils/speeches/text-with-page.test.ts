import { describe, expect, it } from 'vitest';
import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from './identify';
import { readOutline } from './read-outline';
import { textWithPage as withPage, type KeptText } from './text-with-page';

/** Paragraphs of a page, all different. */
const words = (page: number): string[] =>
  Array.from(
    { length: 5 },
    (_, n) =>
      `${'一二三四五六七八九'[page]}、第${page}页的第${n}段说的是${page * 7 + n}件小事，件件都要有人管，有人问，有人答。`,
  );

const FIRST = 'https://site.example/a/c1.html';
/** Of the article at that address, unless another is told. */
const textWithPage = (text: KeptText, page: SpeechDraft, first = FIRST) =>
  withPage(
    { ...text, urls: [FIRST] },
    page,
    page.pager === undefined || page.pager.page === 1 ? first : first.replace('.html', `-${page.pager.page}.html`),
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
      const [start = 1, ...later] = order;
      const length = words(1).length;
      let text = kept(words(start), [{ page: start, paragraphs: length }]);
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
          [1, 2, 3].map((page) =>
            page === start ? { page, paragraphs: length } : { page, paragraphs: length, first: FIRST },
          ),
        ),
      );
    },
  );

  /** A paragraph of words of its own. */
  const long = (n: number): string =>
    `${String.fromCharCode(...Array.from({ length: 50 }, (_item, k) => 0x4e00 + n * 997 + k * 13))}。`;
  const marked = (page: number, paragraphs: string[], headings: [number, number][]): SpeechDraft => ({
    ...draft(page, paragraphs),
    outline: readOutline(paragraphs, new Map(headings)),
  });
  const textOf = ({ paragraphs, outline, fingerprint: own }: SpeechDraft): KeptText => ({
    paragraphs,
    outline,
    fingerprint: own,
  });
  const tree = ({ outline }: KeptText) =>
    outline.map(({ marker, label, paragraph, parent }) => [marker + label, paragraph, parent]);

  it('keeps the headings that only the markup of each page tells', () => {
    const one = marked(
      1,
      ['开头的话', long(1), '桥怎么修？', long(2)],
      [
        [0, 2],
        [2, 2],
      ],
    );
    const two = marked(2, ['结语', long(3)], [[0, 2]]);
    const right = [
      ['开头的话', 0, null],
      ['桥怎么修', 2, null],
      ['结语', 4, null],
    ];
    expect(tree(textWithPage(textOf(one), two)!.text)).toEqual(right);
    const later = { ...textOf(two), parts: [{ page: 2, paragraphs: 2 }] };
    expect(tree(textWithPage(later, one)!.text)).toEqual(right);
  });

  it.each<[string, string[], [number, number][], string[], [number, number][]]>([
    [
      'under headings',
      ['甲篇', long(1), '怎么修？', long(2)],
      [
        [0, 2],
        [2, 3],
      ],
      ['乙篇', '怎么走？', long(3)],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['that hold 一、', ['甲篇', '一、修桥', long(1), '二、补路', long(2)], [[0, 2]], ['结语', long(3)], [[0, 2]]],
    [
      'in bold under 一、',
      ['一、修桥', '怎么修？', long(1)],
      [[1, 7]],
      ['二、补路', '怎么补？', long(2), '三、种树', long(3)],
      [[1, 7]],
    ],
    [
      'that nothing but the words tells',
      [long(1), '桥修到人心里', long(2)],
      [],
      ['路通到地头上', long(3), '树种在山坡前', long(4)],
      [],
    ],
  ])('headings %s stand as in the whole read with its markup', (_, first, ranks, second, more) => {
    const { text } = textWithPage(textOf(marked(1, first, ranks)), marked(2, second, more))!;
    const all = [...ranks, ...more.map(([at, rank]): [number, number] => [at + first.length, rank])];
    expect(text.outline).not.toEqual([]);
    expect(tree(text)).toEqual(tree({ ...text, outline: readOutline([...first, ...second], new Map(all)) }));
  });

  it('takes a text kept without a word of pages for that of page one', () => {
    expect(textWithPage(kept(words(1)), draft(2))).toMatchObject({ at: 5, count: 5 });
  });

  it('adds nothing of a page that is in already, nor of one whose words are', () => {
    expect(textWithPage(kept(words(2), [{ page: 2, paragraphs: 5 }]), draft(2, words(3)))).toBeUndefined();
    expect(textWithPage(kept([1, 2, 3].flatMap(words)), draft(2, ['责任编辑：某某', ...words(2)]))).toBeUndefined();
  });

  it('adds nothing of a page of another article', () => {
    const other = 'https://other.example/a/c1.html';
    expect(textWithPage(kept(words(1)), draft(2), other)).toBeUndefined();
    const ofOther = kept(words(1), [{ page: 1, paragraphs: 5, first: other }]);
    expect(textWithPage(ofOther, draft(2))).toBeUndefined();
    expect(textWithPage(ofOther, draft(2), other.replace('https', 'http'))).toMatchObject({ at: 5, count: 5 });
  });

  it('adds nothing of a page by itself, of one without words, nor more than is kept of a speech', () => {
    const { pager: _pager, ...alone } = draft(2);
    expect(textWithPage(kept(words(1)), alone)).toBeUndefined();
    expect(textWithPage(kept(words(1)), draft(2, []))).toBeUndefined();
    expect(textWithPage(kept(words(1)), draft(2, ['长'.repeat(MAX_SPEECH_TEXT)]))).toBeUndefined();
  });
});

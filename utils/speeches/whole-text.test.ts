import { describe, expect, it } from 'vitest';
import type { Speech, SpeechDraft } from '@/utils/model/speech';
import { fingerprint } from './identify';
import { readOutline } from './read-outline';
import { wholeText } from './whole-text';

const TITLE = '在全市改进作风推进会上的讲话';
const URL = 'https://b.example/c1.html';
/** Paragraphs of words of their own. */
const line = (n: number): string =>
  `${String.fromCharCode(...Array.from({ length: 48 }, (_, k) => 0x4e00 + ((n * 7919 + k * 1299) % 20_000)))}。`;
const lines = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => line(from + n));
/** A speech of three points. */
const POINTS = [
  '同志们：',
  line(1),
  ...['一、把河修好', '二、把路铺平', '三、把树种下'].flatMap((head, n) => [head, ...lines(10 * n + 10, 10 * n + 18)]),
];
const PLAIN = lines(0, 40);

const draft = (paragraphs: string[], part: Partial<SpeechDraft> = {}): SpeechDraft => ({
  title: TITLE,
  lang: 'zh',
  outline: readOutline(paragraphs),
  paragraphs,
  fingerprint: fingerprint(paragraphs),
  evidence: {},
  ...part,
});
const kept = (paragraphs: string[], part: Partial<Speech> = {}): Speech => ({
  ...draft(paragraphs),
  id: 's1',
  pageTitle: TITLE,
  urls: ['https://a.example/c1.html'],
  thought: '',
  created: 1,
  changed: 1,
  ...part,
});

describe('wholeText is the page’s text', () => {
  const whole = (paragraphs: string[]) => {
    const { outline, fingerprint: own } = draft(paragraphs);
    return { paragraphs, outline, fingerprint: own };
  };
  it.each([
    ['the first of its points are kept', POINTS.slice(0, 18)],
    ['the later of its points are kept', POINTS.slice(12)],
    [
      'its middle is kept, from within a paragraph to within one',
      [line(1).slice(9), ...POINTS.slice(2, 18), line(29).slice(0, 9)],
    ],
    ['other paragraphs were left out', POINTS.filter((_, n) => n % 4 !== 1)],
  ])('where %s', (_, excerpt) => {
    expect(wholeText(kept(excerpt), draft(POINTS), URL)).toEqual(whole(POINTS));
  });

  it('where paragraphs between were left out, without any points', () => {
    const excerpt = PLAIN.filter((_, n) => n % 3 !== 1);
    const more = [...PLAIN, '编辑：某某', line(90)];
    expect(wholeText(kept(excerpt), draft(more), URL)).toEqual(whole(more));
  });

  it('where the kept title says that it is an excerpt, and the page’s doesn’t', () => {
    const excerpt = kept(PLAIN.slice(0, 24), { pageTitle: `${TITLE}（节选）` });
    expect(wholeText(excerpt, draft(PLAIN), URL)).toEqual(whole(PLAIN));
    expect(wholeText(excerpt, draft(PLAIN, { title: `${TITLE}（摘要）` }), URL)).toBeUndefined();
  });

  it('and no longer one of pages, where one page was kept: none of that article has a place in it', () => {
    const parts = [{ page: 1, paragraphs: 18, first: 'https://a.example/c1.html' }];
    expect(wholeText(kept(POINTS.slice(0, 18), { parts }), draft(POINTS), URL)?.parts).toEqual([
      { page: 1, paragraphs: POINTS.length, first: URL },
    ]);
  });
});

describe('wholeText is none', () => {
  const excerpt = POINTS.slice(0, 18);
  it.each<[string, Speech, SpeechDraft]>([
    ['for the same text', kept(POINTS), draft(POINTS)],
    ['for less', kept(POINTS), draft(excerpt)],
    [
      'for a little more: another site’s foot, or a few comments',
      kept(POINTS),
      draft([...POINTS, '三、补记', ...lines(80, 84)]),
    ],
    [
      'for comments below, where a heading has other words',
      kept(POINTS.map((text) => text.replace('把树种下', '把树种在山上'))),
      draft([...POINTS, ...lines(50, 66)]),
    ],
    ['for comments below', kept(PLAIN), draft([...PLAIN, ...lines(50, 70)])],
    [
      'for numbered comments below',
      kept(POINTS),
      draft([...POINTS, ...lines(50, 65).map((text, n) => `${n + 1}、${text}`)]),
    ],
    ['for a report ahead and comments below', kept(PLAIN), draft([...lines(50, 62), ...PLAIN, ...lines(70, 82)])],
    [
      'for a page of two speeches, whichever comes first',
      kept(POINTS),
      draft([
        ...POINTS,
        '同志们：',
        '一、把灯点亮',
        ...lines(50, 60),
        '二、把话说清',
        ...lines(60, 65),
        '四、把事办好',
        line(66),
      ]),
    ],
    [
      'for a page of two speeches, this one second',
      kept(POINTS),
      draft(['同志们：', '一、把灯点亮', ...lines(50, 58), '二、把话说清', ...lines(60, 68), ...POINTS]),
    ],
    [
      'for an article below that begins with the next number',
      kept(POINTS.slice(0, 11)),
      draft([...POINTS.slice(0, 11), '二、把灯点亮', ...lines(50, 60)]),
    ],
    ['for a second speech that repeats a line', kept(PLAIN), draft([...PLAIN, ...lines(50, 66), '同志们：'])],
    ['for one of several pages', kept(excerpt), draft(POINTS, { pager: { page: 1, pages: 2 } })],
    ['under another title', kept(excerpt, { pageTitle: '在渡口读书会上的讲话' }), draft(POINTS)],
    ['without a title that tells', kept(excerpt, { pageTitle: '讲话' }), draft(POINTS, { title: '讲话' })],
    ['of another day', kept(excerpt, { date: '2026-04-12' }), draft(POINTS, { date: '2025-04-12' })],
    ['for a part too small', kept(POINTS.slice(0, 7)), draft(POINTS)],
    ['of other words', kept(lines(60, 80)), draft(POINTS)],
    [
      'for a text that is read here',
      kept(excerpt, { article: { name: 'a.txt', kind: 'txt', blocks: [] } as unknown as Speech['article'] }),
      draft(POINTS),
    ],
  ])('%s', (_, speech, page) => {
    expect(wholeText(speech, page, URL)).toBeUndefined();
  });
});

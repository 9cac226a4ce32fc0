import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordHelp } from './keyword-help';
import { prepareThemes, type SuggestedTheme } from './suggest';
import type { ThemedPassage } from './themed-passage';

type By = 'reader' | 'suggested';
const note = (id: string, quote: string, ...themes: [string, By][]): ThemedPassage => ({
  id,
  quote,
  paragraph: quote,
  section: [],
  themes: themes.map(([id, by]) => ({ id, by })),
});
const reading: SuggestedTheme = {
  id: 'reading',
  name: { zh: '学习方法' },
  keywords: { zh: ['读原文', '带着问题', '没用上'] },
};
const bridges: SuggestedTheme = { id: 'bridges', name: { zh: '修桥补路' }, keywords: { zh: ['石板桥', '修桥队'] } };
const themes = [reading, bridges];
const notes = [
  note('r1', '读原文，每读一篇写三句话。', ['reading', 'reader']),
  note('r2', '带着问题读原文，写下三句话。', ['reading', 'reader']),
  note('r3', '写不出三句话，就再做摘抄。', ['reading', 'suggested']),
  note('r4', '摘抄不是目的，石板桥也不是。', ['reading', 'reader']),
  note('b1', '修桥队来了，石板桥塌了。', ['bridges', 'reader']),
  note('b2', '有人在石板桥上写了三句话，三句话。', ['bridges', 'reader']),
  note('n1', '写不出三句话，三句话是底线，就再读一遍。'),
  note('n2', '三句话里要有自己的话，三句话。', ['bridges', 'suggested']),
  note('n3', '门口的柿子熟了。'),
];
const help = keywordHelp(reading, { themes, notes });

describe('keywordHelp', () => {
  it('tells how many notes each word brings, the most first', () =>
    expect(help.brings).toEqual([
      { text: '读原文', lang: 'zh', notes: 2 },
      { text: '带着问题', lang: 'zh', notes: 1 },
      { text: '没用上', lang: 'zh', notes: 0 },
    ]));

  it('offers words of its notes that no theme has, with how many notes have them', () =>
    expect(help.mightAdd).toEqual([{ text: '摘抄', lang: 'zh', notes: 2 }]));

  it('offers a word that others hardly have', () => {
    const { mightAdd } = keywordHelp(reading, { themes, notes: notes.filter(({ id }) => !/^n|b2/.test(id)) });
    expect(mightAdd.map(({ text }) => text)).toEqual(['三句话', '摘抄']);
  });

  it('offers no word that is found where one is that it has', () => {
    const great: SuggestedTheme = { id: 'great', name: { en: 'Great' }, keywords: { en: ['team'] } };
    const own = ['great teams', 'teams win'].map((quote, at) => note(`t${at}`, quote, ['great', 'reader']));
    const offered = keywordHelp(great, { themes: [great], notes: own }).mightAdd.map(({ text }) => text);
    expect(offered).not.toContain('teams');
  });

  it('tells which notes would move, and moves none the reader has placed', () =>
    expect(help.wouldMove('三句话')).toEqual(['n1', 'n2']));

  it.each([
    ['a word of no note', '水车'],
    ['nothing', ''],
    ['marks', '……'],
    ['a word it has', '读原文'],
    ['characters of regular expressions', '.*'],
  ])('moves none for %s', (_, word) => expect(help.wouldMove(word)).toEqual([]));

  it('says nothing of a theme without words or notes', () => {
    const empty: SuggestedTheme = { id: 'empty', name: { en: 'Empty' }, keywords: {} };
    const none = keywordHelp(empty, { themes: [...themes, empty], notes });
    expect([none.brings, none.mightAdd]).toEqual([[], []]);
  });

  it('tells what adding the word would do', () => {
    const piece = fc.constantFrom('读原文', '石板桥', '三句话', '修桥队', '摘抄', '的', '，', 'lamp', ' ');
    const quote = fc.array(piece, { maxLength: 10 }).map((list) => list.join(''));
    const by = fc.constantFrom<By>('reader', 'suggested');
    const under = fc.array(fc.tuple(fc.constantFrom('reading', 'bridges'), by), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quote, under), { maxLength: 8 }),
        fc.constantFrom('三句话', '摘抄', 'lamp', 'Lamps'),
        (list, word) => {
          const all = list.map(([quote, of], at) => note(`n${at}`, quote, ...of));
          const lang = word.startsWith('三') || word.startsWith('摘') ? 'zh' : 'en';
          const after = prepareThemes([
            { ...reading, keywords: { ...reading.keywords, [lang]: [...(reading.keywords[lang] ?? []), word] } },
            bridges,
          ]);
          const before = prepareThemes(themes);
          const moved = keywordHelp(reading, { themes, notes: all }).wouldMove(word);
          for (const one of all) {
            const free = one.themes.every(({ id, by }) => id !== 'reading' && by !== 'reader');
            const moves = after.suggest(one)[0]?.themeId === 'reading' && before.suggest(one)[0]?.themeId !== 'reading';
            const has = one.quote.toLowerCase().includes(word.toLowerCase().replace(/s$/, ''));
            expect(moved.includes(one.id)).toBe(free && moves && has);
          }
        },
      ),
    );
  });
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowSuggester } from './fixtures/slow-suggester';
import { readTraditional } from './folded-words';
import { learn, noCounts } from './learn';
import type { Learned } from './learned';
import { prepareThemes, type Passage, type SuggestedTheme, type Suggestion } from './suggest';

const passage = (quote: string, more: Partial<Passage> = {}): Passage => ({
  quote,
  paragraph: quote,
  section: [],
  ...more,
});
const theme = (id: string, name: string, ...words: string[]): SuggestedTheme => ({
  id,
  name: { zh: name },
  keywords: { zh: words },
});
const english = (id: string, name: string, ...words: string[]): SuggestedTheme => ({
  id,
  name: { en: name },
  keywords: { en: words },
});
const ids = (found: readonly Suggestion[]): string[] => found.map(({ themeId }) => themeId);
/** Themes of other words: among few themes no word is rare, and little is suggested. */
const others = Array.from({ length: 20 }, (_, at) => theme(`other${at}`, `旁的${at}`, `旁边${at}`));
const nothing = (): Learned => ({ all: noCounts(), themes: new Map() });

const bridges = theme('bridges', '修桥补路', '石板桥', '引桥', '修桥队', '独木桥');
const reading = theme('reading', '读书会', '读原文', '读书笔记', '轮流领读', '书单');
const fields = theme('fields', '田间走访', '走田埂', '蹲点', '田间地头');

describe('suggest', () => {
  const { suggest } = prepareThemes([bridges, reading, fields]);

  it('names the theme whose words stand in the passage, and those words', () => {
    const [first] = suggest(passage('修桥队在石板桥边住了三个月。'));
    expect(first).toMatchObject({ themeId: 'bridges' });
    expect(first!.because.toSorted()).toEqual(['修桥队', '石板桥']);
    expect(first!.score).toBeGreaterThan(0);
    expect(first!.score).toBeLessThan(1);
  });

  it.each([
    ['nothing', passage('')],
    ['white space', passage(' \n\u3000')],
    ['marks', passage('……——“”')],
    ['words of no theme', passage('山后的云慢慢散了。')],
    ['lone surrogates', passage('\ud800\udc00\udfff')],
  ])('is silent on %s', (_, nowhere) => expect(suggest(nowhere)).toEqual([]));

  it('is silent without themes', () => expect(prepareThemes([]).suggest(passage('修桥队在石板桥边。'))).toEqual([]));

  it('hears the paragraph and the headings, less than the passage', () => {
    const inQuote = suggest(passage('修桥队到了石板桥。'))[0]!;
    const inParagraph = suggest(passage('他们到了。', { paragraph: '修桥队到了石板桥。他们到了。' }))[0]!;
    const inSection = suggest(passage('他们到了。', { section: ['修桥队与石板桥、独木桥'] }))[0]!;
    expect([inQuote, inParagraph, inSection].map(({ themeId }) => themeId)).toEqual(['bridges', 'bridges', 'bridges']);
    expect(inQuote.score).toBeGreaterThan(inParagraph.score);
  });

  it('puts the first of equals first', () => {
    const twins = [...others, theme('b', '乙类', '石板桥', '修桥队'), theme('a', '甲类', '石板桥', '修桥队')];
    const quote = passage('修桥队在石板桥、石板桥边。');
    expect(ids(prepareThemes(twins).suggest(quote))).toEqual(['b', 'a']);
    expect(ids(prepareThemes(twins.toReversed()).suggest(quote))).toEqual(['a', 'b']);
  });

  it('suggests three at most', () => {
    const words = ['独木桥改石桥', '修桥队的号子', '桥头那盏马灯'];
    const many = [...others, ...['a', 'b', 'c', 'd', 'e'].map((id) => theme(id, `第${id}类`, ...words))];
    expect(ids(prepareThemes(many).suggest(passage(words.join('，'))))).toEqual(['a', 'b', 'c']);
  });

  it('finds a theme without words by its name, whole and in parts', () => {
    const own = prepareThemes([{ id: 'own', name: { zh: '山区邮路与乡村信使' }, keywords: {} }]);
    expect(ids(own.suggest(passage('这是山区邮路的故事，说的是山区邮路。')))).toEqual(['own']);
    expect(ids(own.suggest(passage('乡村信使走了四十年，乡村信使不说苦。')))).toEqual(['own']);
    expect(own.suggest(passage('乡里走了四十年。'))).toEqual([]);
  });

  it('takes characters of regular expressions for what they are', () => {
    const odd = [
      theme('odd', '符号', '.*', '(桥', '[路', '桥+', '\\d桥', '^桥$', '桥|路', '?桥'),
      english('odder', 'Signs', 'c++ (code)', '.*', '$^', '[a-z]+ lamps'),
    ];
    const { suggest } = prepareThemes(odd);
    expect(suggest(passage('门口种着两棵柿子树，谁家也没有电灯。'))).toEqual([]);
    expect(ids(suggest(passage('课上写着“桥|路”和“^桥$”，还有“\\d桥”。')))).toEqual(['odd']);
    expect(ids(suggest(passage('He wrote c++ (code) and a-z lamps.')))).toEqual(['odder']);
  });

  it('is not led by names of what every object has', () => {
    const themes = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((word) =>
      english(word, `${word} of things`, word, `${word} lamps`),
    );
    const taught = nothing();
    learn(taught, { ...passage('__proto__ lamps'), themes: ['__proto__'], said: 'constructor' }, 1);
    expect(
      ids(prepareThemes(themes, taught).suggest(passage('a constructor lamps, the constructor of things')))[0],
    ).toBe('constructor');
  });

  it('takes 1,000 words of 100 characters', () => {
    const hanOf = (at: number): string =>
      Array.from({ length: 100 }, (_, i) => String.fromCharCode(0x4e00 + ((at * 131 + i * 17) % 5_000))).join('');
    const words = Array.from({ length: 1_000 }, (_, at) => hanOf(at));
    const { suggest } = prepareThemes([theme('long', '长词', ...words), bridges]);
    expect(suggest(passage(words[999]!))[0]).toMatchObject({ themeId: 'long', because: [words[999]] });
    expect(suggest(passage(words[999]!.slice(0, 99)))).toEqual([]);
  });

  it('hears the longest of words that are part of each other, and it alone', () => {
    const parts = prepareThemes([
      theme('short', '桥', '石板', '板桥'),
      theme('long', '长桥', '石板桥', '石板桥洞', '大石板桥洞'),
    ]);
    const [first, ...others] = parts.suggest(passage('大石板桥洞，大石板桥洞下。'));
    expect(first).toMatchObject({ themeId: 'long', because: ['大石板桥洞'] });
    expect(others).toEqual([]);
  });

  it('says the same whatever was asked before', () => {
    const quotes = ['修桥队在石板桥边。', '读书会上轮流领读，读原文。', '', '田间地头蹲点，走田埂。'].map((q) =>
      passage(q),
    );
    const fresh = quotes.map((quote) => prepareThemes([bridges, reading, fields]).suggest(quote));
    expect(quotes.map((quote) => suggest(quote))).toEqual(fresh);
    expect(quotes.toReversed().map((quote) => suggest(quote))).toEqual(fresh.toReversed());
  });

  it('reads a hundred thousand characters around a passage no slower than it must', () => {
    const long = '修桥队在石板桥边。'.repeat(12_000);
    expect(ids(suggest(passage('修桥队', { paragraph: long, section: [long, long] })))[0]).toBe('bridges');
  });
});

describe('what is heard', () => {
  const one = (quote: string, ...themes: SuggestedTheme[]): string[] =>
    ids(prepareThemes([...themes, ...others]).suggest(passage(quote)));

  it('takes no notice of white space between letters and Chinese', () => {
    const tech = theme('tech', '新事', 'AI技术', '2035年远景目标', '5G基站');
    const [close] = prepareThemes([tech]).suggest(passage('AI技术和2035年远景目标，5G基站'));
    const [apart] = prepareThemes([tech]).suggest(passage('AI 技术和 2035 年远景目标，5G 基站'));
    expect(close?.themeId).toBe('tech');
    expect(apart).toEqual(close);
  });

  it.each(['做好防汛抗旱工作，确保人民平安度汛。', '做好全国防汛抗旱工作，确保人民平安度汛。'])(
    'is not led by a word across the border of two: %s',
    (quote) => {
      const [first] = one(quote, theme('army', '强军', '国防'), theme('safety', '平安', '防汛', '抗旱'));
      expect(first).toBe('safety');
    },
  );

  it('hears all themes whose words are found in the same places', () => {
    const [ocean, great] = [english('ocean', 'Ocean', 'team', 'tides'), english('great', 'Great Teams', 'teams')];
    expect(one('Great teams know the tides.', ocean, great).toSorted()).toEqual(['great', 'ocean']);
    expect(one('说的是AI治理，AI治理。', theme('a', '甲类', 'ＡＩ治理'), theme('b', '乙类', 'AI治理'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('reads traditional characters', () => {
    readTraditional(readFileSync('public/traditional.txt', 'utf8').trim());
    expect(one('農村現代化是鄉村振興的總目標。', theme('rural', '三农', '乡村振兴', '农村现代化'))).toEqual(['rural']);
    const asked = passage('農村現代化是鄉村振興的總目標。');
    expect(
      prepareThemes([theme('rural', '三农', '鄉村振興', '農村現代化'), ...others]).suggest(asked)[0],
    ).toMatchObject({
      because: ['農村現代化', '鄉村振興'],
    });
  });

  it.each([
    ['its name', passage('家风是一个家庭的精神内核。'), theme('own', '家风')],
    [
      'its name in a heading',
      passage('这件事要一件一件抓。', { section: ['二、全面推进乡村振兴'] }),
      theme('own', '乡村振兴'),
    ],
    ['a set phrase of it', passage('说到底是为了共同富裕。'), theme('own', '好日子', '共同富裕')],
  ])('hears a theme that is spoken of outright: by %s', (_, asked, own) => {
    const all = [own, ...others, theme('second', '别的事', '共同富裕')];
    expect(ids(prepareThemes(all).suggest(asked))[0]).toBe('own');
    expect(prepareThemes(all).suggest(passage(`${asked.quote}谢谢大家！`, { section: asked.section }))).toEqual([]);
  });

  it('hears no other theme than that which is spoken of outright where none is loud enough', () => {
    const [own, second] = [theme('own', '好日子', '共同富裕'), theme('second', '别的事', '共同富裕')];
    expect(one('我们追求的是共同富裕。', theme('youth', '青年', '追求', '志向'), own, second)).toEqual([
      'own',
      'second',
    ]);
  });

  it('hears the title of the speech, least of all', () => {
    const { suggest } = prepareThemes([bridges, reading]);
    const under = (title: string, quote: string): number =>
      suggest({ ...passage(quote), title }).find(({ themeId }) => themeId === 'bridges')?.score ?? 0;
    expect(under('在石板桥上的讲话', '修桥队到了，修桥队。')).toBeGreaterThan(under('讲话', '修桥队到了，修桥队。'));
    expect(suggest({ ...passage('他们到了。'), title: '石板桥与独木桥' })).toEqual([]);
    expect(suggest({ ...passage('修桥队到了，修桥队。'), title: '谢谢大家' })[0]?.themeId).toBe('bridges');
  });

  it('takes what a reader typed neither for common nor for small talk', () => {
    const sport = theme('sport', '体育', '比赛', '冠军');
    expect(one('他在比赛中夺得冠军。', sport)).toEqual(['sport']);
    expect(one('他在决赛的比赛中夺得冠军。', sport)).toEqual(['sport']);
    expect(one('他在决赛的比赛中夺得冠军。', { ...sport, origin: 'pack/sport' })).toEqual([]);
  });

  it('hears words with marks of their own', () =>
    expect(one('We put more into R&D, and answered in the Q&A.', english('lab', 'Lab', 'R&D', 'Q&A'))).toEqual([
      'lab',
    ]));

  it('shows words as they were typed, to each theme its own', () => {
    const [first, second] = prepareThemes([
      english('a', 'Group', 'AI Safety', 'G20'),
      english('b', 'Others', 'ai safety'),
    ]).suggest(passage('The g20 spoke of AI safety.'));
    expect(first).toMatchObject({ themeId: 'a', because: ['AI Safety', 'G20'] });
    expect(second).toMatchObject({ themeId: 'b', because: ['ai safety'] });
  });

  it('reads a passage over two paragraphs once', () => {
    const { suggest } = prepareThemes([theme('rural', '三农', '乡村'), ...others]);
    expect(suggest({ quote: '建设乡村。\n第二段', paragraph: '要建设乡村。', section: [] })).toEqual([]);
  });
});

describe('what is learned', () => {
  it('after five choices of an unusual use follows the reader', () => {
    // This reader files what is said of bridges under 田间走访.
    const quotes = [
      '修桥队在石板桥边住下。',
      '独木桥改成石板桥了。',
      '引桥修好那天，修桥队喝了粥。',
      '石板桥三十年没塌。',
      '独木桥边，修桥队歇着。',
    ];
    const themes = [bridges, reading, fields];
    const asked = passage('石板桥今年又要修，修桥队已经到了。');
    expect(ids(prepareThemes(themes).suggest(asked))[0]).toBe('bridges');
    const learned = nothing();
    for (const quote of quotes) {
      const said = prepareThemes(themes).said(passage(quote));
      learn(learned, { ...passage(quote), themes: ['fields'], said }, 1);
    }
    expect(ids(prepareThemes(themes, learned).suggest(asked))[0]).toBe('fields');
  });

  it('finds a theme that has nothing but notes', () => {
    const learned = nothing();
    for (const quote of ['邮递员翻过黑虎岭送信。', '黑虎岭的邮递员换了三辆车。', '邮递员老周退休，黑虎岭来送他。']) {
      learn(learned, { ...passage(quote), themes: ['own'], said: undefined }, 1);
    }
    const { suggest } = prepareThemes([bridges, { id: 'own', name: { zh: '我的' }, keywords: {} }], learned);
    const [first] = suggest(passage('黑虎岭上，邮递员又来了。'));
    expect(first).toMatchObject({ themeId: 'own' });
    expect(first!.because.length).toBeGreaterThan(0);
  });

  it('names whole words', () => {
    const learned = nothing();
    for (let i = 0; i < 3; i++)
      learn(learned, { ...passage('为群众办实事，让百姓看病不难。'), themes: ['own'], said: undefined }, 1);
    const { suggest } = prepareThemes([{ id: 'own', name: { zh: '我的' }, keywords: {} }, bridges], learned);
    const because = suggest(passage('百姓看病，还要办实事。'))[0]!.because;
    expect(because.toSorted()).toEqual(['百姓看病']);
  });

  it('names words of both scripts as they stand', () => {
    // What was learned of a Latin word that stands before the last Chinese one was joined to it, and shown as nothing.
    const learned = nothing();
    for (let i = 0; i < 3; i++)
      learn(learned, { ...passage('Waterwheel 旁的磨坊重新转动'), themes: ['own'], said: undefined }, 1);
    const { suggest } = prepareThemes([{ id: 'own', name: { zh: '我的' }, keywords: {} }, bridges], learned);
    const [first] = suggest(passage('Waterwheel 旁的磨坊重新转动'));
    expect(first!.because).toContain('Waterwheel');
    expect(first!.because).not.toContain('');
  });
});

describe('prepareThemes', () => {
  const pieces = [
    '石板桥',
    '石板',
    '桥',
    '修桥队',
    '读书',
    '读书会',
    '谢谢大家',
    '会场',
    'bridges',
    'bridge',
    'building',
    'the',
    'open roads',
    'Roads',
    ' ',
    '，',
    '\n',
    '🌉',
    '的',
    '了',
    '水车',
    '磨坊',
    '.*',
    '第3',
    'Ａ',
  ];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));
  const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(' '));
  const text = fc.oneof(words, spaced);
  const passages = fc
    .tuple(text, text, text, fc.array(text, { maxLength: 2 }), fc.boolean(), text)
    .map(([quote, before, after, section, inside, title]) => ({
      quote,
      title,
      paragraph: inside ? `${before}${quote}${after}` : before,
      section,
    }));
  const themes = fc
    .array(
      fc.record({
        name: words,
        zh: fc.array(words, { maxLength: 4 }),
        en: fc.array(spaced, { maxLength: 4 }),
        isOwn: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map((list) =>
      list.map(({ name, zh, en, isOwn }, at): SuggestedTheme => ({
        id: `t${at}`,
        name: { zh: name },
        keywords: { zh, en },
        ...(!isOwn && { origin: `pack/t${at}` }),
      })),
    );

  it('suggests what is suggested without haste', () => {
    fc.assert(
      fc.property(
        themes,
        fc.array(fc.tuple(passages, fc.subarray(['t0', 't1', 't2', 'gone'])), { maxLength: 6 }),
        fc.array(passages, { minLength: 1, maxLength: 4 }),
        (list, choices, asked) => {
          const plain = prepareThemes(list);
          const learned = nothing();
          for (const [chosen, under] of choices)
            learn(learned, { ...chosen, themes: under, said: plain.said(chosen) }, 1);
          for (const taught of [undefined, learned]) {
            const quick = prepareThemes(list, taught);
            const slow = slowSuggester(list, taught);
            for (const one of asked) expect(quick.suggest(one)).toEqual(slow.suggest(one));
          }
        },
      ),
    );
  });

  it('says what would be suggested first without what was learned', () => {
    fc.assert(
      fc.property(themes, passages, (list, asked) => {
        const plain = prepareThemes(list);
        expect(plain.said(asked)).toBe(plain.suggest(asked)[0]?.themeId);
      }),
    );
  });
});

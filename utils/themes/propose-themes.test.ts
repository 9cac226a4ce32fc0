import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeThemes } from './propose-themes';

type Note = Parameters<typeof proposeThemes>[0][number];

const notes = (prefix: string, quotes: readonly string[]): Note[] =>
  quotes.map((quote, at) => ({ id: `${prefix}${at}`, quote, paragraph: quote, section: [] }));

const club = notes('a', [
  '读书会不要开成报告会，每人发言三分钟，轮流来。',
  '上周的读书会，轮流发言，人人都说了三分钟。',
  '发言限三分钟，读书会上没有领导，只有读者。',
  '我们的读书会轮流主持，发言不许念稿子。',
  '读书会散了，大家还在楼梯口接着发言。',
]);
const bridge = notes('b', [
  '石板桥塌了三次，修桥队来了三次。',
  '修桥队住在祠堂，石板桥边支起一口锅。',
  '石板桥修好那天，修桥队的人喝了一碗粥。',
  '修桥队走后，村里给石板桥立了碑。',
]);
const school = notes('c', [
  'The night school opened its doors to every miner in the valley.',
  'Miners came to the night school after their shift.',
  'A miner told me the night school gave him words.',
]);
const unlike = notes('d', [
  '山后的云慢慢散了。',
  '他把自行车靠在墙边，敲了敲门。',
  '种子要一粒一粒选，不能图快。',
  '账本上写得清清楚楚，一分钱也不少。',
  '老师傅退休前把手艺全教给了徒弟。',
  '雨停了，孩子们跑出教室。',
  '电话打不通，只好写信。',
  '河水涨到了台阶上。',
  '那年冬天特别冷，炉子不够用。',
  '他说完就坐下了，没有人鼓掌。',
  'A lamp burned in the harbour all night.',
  'We counted the boats twice before dawn.',
]);
const propose = (list: readonly Note[], taken: readonly string[] = []) => proposeThemes(list, { taken });

describe('proposeThemes', () => {
  it('finds what several notes speak of, and calls it by their own words', () => {
    expect(propose([...unlike, ...club, ...bridge, ...school])).toEqual([
      { name: { zh: '修桥队' }, noteIds: ['b0', 'b1', 'b2', 'b3'], words: ['修桥队', '石板桥'] },
      { name: { zh: '读书会' }, noteIds: ['a0', 'a1', 'a2', 'a3', 'a4'], words: ['读书会', '发言', '三分钟', '轮流'] },
      { name: { en: 'Night school' }, noteIds: ['c0', 'c1', 'c2'], words: ['night school', 'miner'] },
    ]);
  });

  it.each([
    ['notes that speak of different things', unlike],
    ['two that are alike', [...unlike, ...bridge.slice(0, 2)]],
    ['none', []],
    ['empty ones', notes('e', ['', '', '', ''])],
    ['marks', notes('e', ['……', '“”', '，。', '？！'])],
    [
      'courtesies',
      notes('e', ['谢谢大家，祝大家身体健康。', '祝大家身体健康，谢谢大家！', '谢谢大家，再祝大家身体健康。']),
    ],
    ['notes that share a particle', notes('e', ['他的桥。', '我的路。', '你的灯。', '她的井。'])],
  ])('proposes nothing for %s', (_, list) => expect(propose(list)).toEqual([]));

  it('proposes nothing for sentences drawn by chance, unless chance has put two words together in three of them', () => {
    const words = Array.from({ length: 600 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7_919) % 18_000), 0x4e00 + ((at * 104_729) % 18_000)),
    );
    const word = fc.integer({ min: 0, max: words.length - 1 }).map((at) => words[at]!);
    const sentences = fc.array(fc.array(word, { minLength: 5, maxLength: 12 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(sentences, (list) => {
        fc.pre(
          !list.some((of) =>
            pairsIn(of).some((pair) => list.filter((other) => pair.every((one) => other.includes(one))).length > 2),
          ),
        );
        expect(
          propose(
            notes(
              'n',
              list.map((of) => of.join('')),
            ),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('finds what most notes speak of', () => {
    const when = ['雨后', '今早', '夜里', '听说', '难怪', '那年', '后来', '终于'];
    const many = notes(
      'm',
      Array.from(
        { length: 90 },
        (_, at) => `${when[at % 8]}石板桥${'塌修通亮旧新窄'[at % 7]}了，修桥队${'来走歇住散'[at % 5]}${at}天。`,
      ),
    );
    const [first] = propose([...unlike, ...many]);
    expect(first?.noteIds.length).toBe(90);
    expect(first?.words).toEqual(['修桥队', '石板桥']);
  });

  it('takes the next name where the best is used', () => {
    const of = (taken: string[]) => propose([...unlike, ...bridge], taken).map(({ name }) => name.zh);
    expect(of([])).toEqual(['修桥队']);
    expect(of(['修桥队'])).toEqual(['石板桥']);
    expect(of(['石板桥', ' 修桥队 '])).toEqual([]);
  });

  it('never cuts a name through quotation marks', () => {
    const quoted = notes('q', [
      '要把“一张蓝图”绘到底，守住“乡愁”。',
      '守住“乡愁”，就是守住“一张蓝图”。',
      '村里的“一张蓝图”，画的都是“乡愁”。',
    ]);
    for (const { name, words } of propose([...unlike, ...quoted])) {
      for (const text of [name.zh!, ...words]) expect(text).toMatch(/^\p{Script=Han}{2,8}$/u);
    }
  });

  it('reads a short passage in its paragraph', () => {
    const short = bridge.map((note) => ({ ...note, quote: note.quote.slice(0, 5) }));
    expect(propose([...unlike, ...short])[0]?.noteIds).toEqual(['b0', 'b1', 'b2', 'b3']);
  });

  const pool = [...unlike, ...club, ...bridge, ...school];
  it('says the same whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 0 }), (list) => {
        expect(propose(list)).toEqual(propose(list.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
      }),
    );
  });

  it('keeps what it promises, whatever the notes', () => {
    const piece = fc.constantFrom(
      '石板桥',
      '修桥队',
      '的',
      '“',
      '”',
      '，',
      '读书',
      '会',
      'night',
      'school',
      ' ',
      '\n',
      '🌉',
      '\ud800',
      '.*',
      '__proto__',
      '了',
    );
    const quote = fc.array(piece, { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 14 }), (quotes) => {
        const list = notes('n', quotes);
        const proposed = propose(list);
        const names = proposed.map(({ name }) => name.zh ?? name.en);
        expect(new Set(names).size).toBe(names.length);
        const placed = proposed.flatMap(({ noteIds }) => noteIds);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { name, noteIds, words } of proposed) {
          expect(noteIds.length).toBeGreaterThanOrEqual(3);
          expect(words.length).toBeGreaterThanOrEqual(1);
          expect(words.length).toBeLessThanOrEqual(4);
          if (name.zh !== undefined) expect(name.zh).toMatch(/^(?![的了])\p{Script=Han}{2,8}(?<![的了])$/u);
          else expect(name.en!.split(' ').length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('lets what was refused take no other’s place, among the proposals or the notes that are looked at', () => {
    // Fifteen groups of four, each with two words of its own.
    const word = (at: number): string => String.fromCodePoint(0x6c60 + at, 0x6d60 + at, 0x6e60 + at);
    const all = Array.from({ length: 15 }, (_, group) =>
      notes(
        `g${String(group).padStart(2, '0')}`,
        Array.from({ length: 4 }, (_, at) => `${word(group)}${word(100 + 4 * group + at)}${word(50 + group)}。`),
      ),
    ).flat();
    const groupsOf = (proposals: ReturnType<typeof propose>) =>
      new Set(proposals.flatMap(({ noteIds }) => noteIds.map((id) => id.slice(0, 3))));
    const first = propose(all);
    expect(first).toHaveLength(12);
    const dismissed = new Set(first.flatMap(({ noteIds }) => noteIds));
    const next = proposeThemes(all, { taken: [], dismissed });
    expect(groupsOf(next).size).toBe(3);
    expect([...groupsOf(next)].filter((group) => groupsOf(first).has(group))).toEqual([]);

    const many = notes(
      '0',
      Array.from({ length: 2_000 }, (_, at) => `第${at}条流水。`),
    );
    expect(propose([...many, ...bridge])).toEqual([]);
    const seen = new Set(many.map(({ id }) => id));
    expect(proposeThemes([...many, ...bridge], { taken: [], dismissed: seen })).toEqual(propose(bridge));
  });
});

function pairsIn(words: readonly string[]): [string, string][] {
  return words.flatMap((a, at) => words.slice(at + 1).map((b): [string, string] => [a, b]));
}

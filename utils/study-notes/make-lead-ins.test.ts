// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { aSpeech } from './fixtures/material';
import { makeLeadIns } from './make-lead-ins';

const leadInsOf = (lang: Locale, ...speeches: Partial<Speech>[]) => {
  const all = speeches.map((facts, at) => aSpeech({ id: `s${at}`, title: '', ...facts }));
  const leadIns = makeLeadIns(new Map(all.map((speech) => [speech.id, speech])), lang);
  leadIns.startSection();
  return leadIns;
};

const zhFacts = {
  s: { speaker: '周砚' },
  t: { title: '桥要修到家门口' },
  o: { occasion: '在渡口建桥动员会上的讲话' },
  d: { date: '2026-01-05' },
  p: { publication: '渡口日报', publishedOn: '2026-01-06' },
};
const enFacts = {
  s: { speaker: 'Maren Holt' },
  t: { title: 'The long way round' },
  o: { occasion: 'At the Bridge Forum' },
  d: { date: '2026-01-05' },
  p: { publication: 'The Ferry Post', publishedOn: '2026-01-06' },
};
const factsOf = (all: Record<string, Partial<Speech>>, known: string): Partial<Speech> =>
  Object.assign({}, ...known.split('').map((letter) => all[letter])) as Partial<Speech>;

/** Facts known (speaker, title, occasion, day, publication) → the lead-in at the first mention, right behind it, and at the head of the next section. */
const inChinese: [string, string, string, string][] = [
  [
    'stodp',
    '周砚在渡口建桥动员会上的讲话《桥要修到家门口》（2026年1月5日）中指出：',
    '讲话还提到：',
    '周砚在《桥要修到家门口》中谈到：',
  ],
  [
    'stod',
    '周砚在渡口建桥动员会上的讲话《桥要修到家门口》（2026年1月5日）中指出：',
    '讲话还提到：',
    '周砚在《桥要修到家门口》中谈到：',
  ],
  ['sto', '周砚在渡口建桥动员会上的讲话《桥要修到家门口》中指出：', '讲话还提到：', '周砚在《桥要修到家门口》中谈到：'],
  ['std', '周砚在《桥要修到家门口》（2026年1月5日）中指出：', '讲话还提到：', '周砚在《桥要修到家门口》中谈到：'],
  [
    'stp',
    '周砚在《桥要修到家门口》（《渡口日报》2026年1月6日）中指出：',
    '讲话还提到：',
    '周砚在《桥要修到家门口》中谈到：',
  ],
  ['st', '周砚在《桥要修到家门口》中指出：', '讲话还提到：', '周砚在《桥要修到家门口》中谈到：'],
  ['sod', '2026年1月5日，周砚在渡口建桥动员会上指出：', '讲话还提到：', '周砚在讲话中谈到：'],
  ['so', '周砚在渡口建桥动员会上指出：', '讲话还提到：', '周砚在讲话中谈到：'],
  ['sd', '周砚在2026年1月5日的讲话中指出：', '讲话还提到：', '周砚在讲话中谈到：'],
  ['s', '周砚指出：', '讲话还提到：', '周砚在讲话中谈到：'],
  ['tod', '《桥要修到家门口》（渡口建桥动员会，2026年1月5日）指出：', '讲话还提到：', '《桥要修到家门口》谈到：'],
  ['to', '《桥要修到家门口》（渡口建桥动员会）指出：', '讲话还提到：', '《桥要修到家门口》谈到：'],
  ['td', '《桥要修到家门口》（2026年1月5日）指出：', '讲话还提到：', '《桥要修到家门口》谈到：'],
  ['tp', '《桥要修到家门口》（《渡口日报》2026年1月6日）指出：', '文章还提到：', '《桥要修到家门口》谈到：'],
  ['t', '《桥要修到家门口》指出：', '文章还提到：', '《桥要修到家门口》谈到：'],
  ['od', '2026年1月5日在渡口建桥动员会上的讲话指出：', '讲话还提到：', '这篇讲话谈到：'],
  ['o', '在渡口建桥动员会上的讲话指出：', '讲话还提到：', '这篇讲话谈到：'],
  ['d', '2026年1月5日的讲话指出：', '讲话还提到：', '这篇讲话谈到：'],
  ['p', '原文写道：', '原文中还有这样一句话：', '另一处原文写道：'],
  ['', '原文写道：', '原文中还有这样一句话：', '另一处原文写道：'],
];
const inEnglish: [string, string, string, string][] = [
  [
    'stodp',
    'In “The long way round” (at the Bridge Forum, 5 January 2026), Maren Holt says: ',
    'Maren Holt also notes: ',
    'In “The long way round”, Maren Holt observes: ',
  ],
  [
    'sto',
    'In “The long way round” (at the Bridge Forum), Maren Holt says: ',
    'Maren Holt also notes: ',
    'In “The long way round”, Maren Holt observes: ',
  ],
  [
    'std',
    'In “The long way round” (5 January 2026), Maren Holt says: ',
    'Maren Holt also notes: ',
    'In “The long way round”, Maren Holt observes: ',
  ],
  [
    'stp',
    'In “The long way round” (The Ferry Post, 6 January 2026), Maren Holt says: ',
    'Maren Holt also notes: ',
    'In “The long way round”, Maren Holt observes: ',
  ],
  [
    'st',
    'In “The long way round”, Maren Holt says: ',
    'Maren Holt also notes: ',
    'In “The long way round”, Maren Holt observes: ',
  ],
  [
    'sod',
    'Speaking at the Bridge Forum on 5 January 2026, Maren Holt said: ',
    'Maren Holt also notes: ',
    'In the speech, Maren Holt observes: ',
  ],
  [
    'so',
    'Speaking at the Bridge Forum, Maren Holt said: ',
    'Maren Holt also notes: ',
    'In the speech, Maren Holt observes: ',
  ],
  [
    'sd',
    'In a speech of 5 January 2026, Maren Holt says: ',
    'Maren Holt also notes: ',
    'In the speech, Maren Holt observes: ',
  ],
  ['s', 'Maren Holt says: ', 'Maren Holt also notes: ', 'In the speech, Maren Holt observes: '],
  [
    'tod',
    '“The long way round” (at the Bridge Forum, 5 January 2026) says: ',
    'The same speech notes: ',
    '“The long way round” observes: ',
  ],
  ['td', '“The long way round” (5 January 2026) says: ', 'The same speech notes: ', '“The long way round” observes: '],
  ['t', '“The long way round” says: ', 'The same text notes: ', '“The long way round” observes: '],
  [
    'od',
    'A speech given at the Bridge Forum on 5 January 2026 says: ',
    'The same speech notes: ',
    'This speech observes: ',
  ],
  ['o', 'A speech given at the Bridge Forum says: ', 'The same speech notes: ', 'This speech observes: '],
  ['d', 'A speech of 5 January 2026 says: ', 'The same speech notes: ', 'This speech observes: '],
  ['', 'The text reads: ', 'Another passage reads: ', 'The text also reads: '],
];

describe.each([
  ['zh-CN' as const, zhFacts, inChinese, '窗口虽小，连着千家万户。'],
  ['en' as const, enFacts, inEnglish, 'A bridge is a promise.'],
])('%s: what stands before a quotation', (lang, facts, table, quote) => {
  test.each(table)('of a speech of which “%s” is known', (known, first, again, section) => {
    const leadIns = leadInsOf(lang, factsOf(facts, known));
    const next = (): string => leadIns.leadIn({ quote, speechId: 's0' });
    const said = [next(), next()];
    leadIns.startSection();
    expect([...said, next()]).toEqual([first, again, section]);
  });
});

test('the second speech is led in to in other words than the first', () => {
  const facts = factsOf(zhFacts, 'stod');
  const leadIns = leadInsOf('zh-CN', facts, { ...facts, speaker: '顾澄', title: '小窗口' });
  const of = (id: string, quote: string): string => leadIns.leadIn({ speechId: id, quote });
  expect([of('s0', '窗口虽小。'), of('s1', '窗口不大。'), of('s0', '门口有一条路。')]).toEqual([
    '周砚在渡口建桥动员会上的讲话《桥要修到家门口》（2026年1月5日）中指出：',
    '2026年1月5日，顾澄在渡口建桥动员会上发表了题为《小窗口》的讲话，其中提到：',
    '周砚在《桥要修到家门口》（2026年1月5日）中谈到：',
  ]);
});

test.each([
  ['要把坡道修好，修到轮椅上得去。', '周砚强调：'],
  ['坡道修好了没有？', '周砚提出这样一个问题：'],
  ['重要的是主要矛盾。', '周砚指出：'],
])('the verb fits the passage %s', (quote, lead) => {
  expect(leadInsOf('zh-CN', { speaker: '周砚' }).leadIn({ quote, speechId: 's0' })).toBe(lead);
});

test('another point of the speech is named, and a passage that says nearly the same is told', () => {
  const leadIns = leadInsOf('zh-CN', { speaker: '周砚', title: '桥' }, { speaker: '顾澄', title: '渡' });
  leadIns.leadIn({ quote: '一', speechId: 's0' });
  expect(leadIns.leadIn({ quote: '二', speechId: 's0', point: '办事要办到心里' })).toBe(
    '谈到“办事要办到心里”，周砚提到：',
  );
  expect(leadIns.leadIn({ quote: '三', speechId: 's0', near: true })).toBe('讲话在另一处也谈到：');
  expect(leadIns.leadIn({ quote: '四', speechId: 's1', near: true })).toBe('顾澄在《渡》中也指出：');
});

test('a title that tells the occasion or the kind of text is not told twice', () => {
  const occasion = '在渡口建桥动员会上的讲话';
  const first = (facts: Partial<Speech>): string => leadInsOf('zh-CN', facts).leadIn({ quote: '一', speechId: 's0' });
  expect(first({ speaker: '周砚', title: occasion, occasion, date: '2026-01-05' })).toBe(
    '周砚在《在渡口建桥动员会上的讲话》（2026年1月5日）中指出：',
  );
  // 在…上的讲话《…的讲话》 would tell it twice.
  expect(first({ speaker: '周砚', title: '第二次推进会的讲话', occasion: '渡口会议' })).toBe(
    '周砚在《第二次推进会的讲话》（渡口会议）中指出：',
  );
  expect(first({ speaker: '周砚', title: '新年贺词', occasion: '元旦' })).toBe('周砚在《新年贺词》（元旦）中指出：');
});

test('a long title is not said at the head of each section of a document on one speech', () => {
  const leadIns = leadInsOf('zh-CN', { title: '交流发言：把桥修到每一户人家的门口，把路铺到每一块田边' });
  leadIns.leadIn({ quote: '一', speechId: 's0' });
  leadIns.startSection();
  expect(leadIns.leadIn({ quote: '二', speechId: 's0' })).toBe('这篇发言提到：');
});

test('marks of the page at the edges of facts, doubled and empty ones, spoil no sentence', () => {
  const facts = {
    speaker: '　周砚： ',
    title: '《桥，，要修》',
    occasion: '，在渡口会议上的讲话。',
    date: '2026-01-05',
  };
  expect(leadInsOf('zh-CN', facts).leadIn({ quote: '一', speechId: 's0' })).toBe(
    '周砚在渡口会议上的讲话《桥，要修》（2026年1月5日）中指出：',
  );
});

test('five hundred in one section, all different, whatever is known', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    for (const facts of [{}, { speaker: '周砚' }, factsOf(zhFacts, 'stod')]) {
      const leadIns = leadInsOf(lang, facts);
      const all = Array.from({ length: 500 }, () => leadIns.leadIn({ quote: '话。', speechId: 's0' }));
      expect(new Set(all).size).toBe(500);
      // Nor are neighbours alike but for a number, while there are other words.
      expect(all[1]).not.toMatch(/\d/);
    }
  }
});

describe('what is written or answered is not called a speech', () => {
  const said = (lang: Locale, facts: Partial<Speech>, ...more: Partial<Speech>[]): string[] => {
    const leadIns = leadInsOf(lang, facts, ...more);
    const all = ['水流到田里才算数。', '路修到门口才算路。', '人走到了才算到。', '话说到了才算说。'].map((quote) =>
      leadIns.leadIn({ quote, speechId: 's0' }),
    );
    leadIns.startSection();
    return [...all, leadIns.leadIn({ quote: '天晴了。', speechId: 's0' })];
  };
  test.each([
    ['给青禾中学学生的回信', '回信还提到：'],
    ['就春耕工作答记者问', '答记者问还提到：'],
    ['《〈青禾〉发刊词》', '发刊词还提到：'],
    ['致青禾港的贺信', '贺信还提到：'],
    ['《青禾文丛》序', '序言还提到：'],
  ])('%s', (title, again) => {
    const all = said('zh-CN', { title, speaker: '周砚', date: '2026-01-05' });
    expect(all[1]).toBe(again);
    expect(all.join()).not.toMatch(/讲话|讲“|这样说|发表|作了/u);
  });
  test('a title that tells it is not told again, nor is a letter given on an occasion', () => {
    const second = said('zh-CN', { title: '给青禾中学学生的回信', speaker: '周砚', date: '2026-01-05' });
    expect(second[0]).toBe('周砚在《给青禾中学学生的回信》（2026年1月5日）中指出：');
    const leadIns = leadInsOf(
      'zh-CN',
      { title: '桥', speaker: '顾澄' },
      { title: '把信寄到渡口', speaker: '周砚', date: '2026-01-05', occasion: '给渡口小学的回信' },
    );
    leadIns.leadIn({ quote: '一', speechId: 's0' });
    expect(leadIns.leadIn({ quote: '二', speechId: 's1' })).toBe(
      '周砚在《把信寄到渡口》（给渡口小学的回信，2026年1月5日）中提到：',
    );
  });
  test('in English', () => {
    const all = said('en', { title: 'Letter to a young engineer', speaker: 'Maren Holt', date: '2026-01-05' });
    expect(all.join()).not.toMatch(/speech|speaking/iu);
  });
});

describe('two speakers take a plural verb', () => {
  test.each([
    ['Maren Holt and Ada Quay', 'A bridge is a promise.', ['say', 'note', 'observe', 'point out']],
    ['Maren Holt & Ada Quay', 'Who minds the bridge?', ['ask', 'put a question']],
    ['Maren Holt, Ada Quay', 'We must mind the bridge.', ['say', 'urge', 'insist']],
    ['Maren Holt; Ada Quay', 'A bridge is a promise.', ['say', 'note', 'observe', 'point out']],
  ])('%s: %s', (speaker, quote, verbs) => {
    const leadIns = leadInsOf('en', { title: 'On Rivers', speaker, date: '2026-04-23' });
    const all: string[] = [];
    for (let n = 0; n < 12; n++) {
      if (n % 4 === 0) leadIns.startSection();
      all.push(leadIns.leadIn({ quote, speechId: 's0' }));
    }
    const theirs = all.filter((text) => text.includes(speaker));
    expect(theirs.length).toBeGreaterThan(2);
    for (const text of theirs)
      expect(text).toMatch(
        new RegExp(`${speaker.replaceAll('.', '\\.')}(?: also)? (?:${verbs.join('|')})(?: in .*)?: $`, 'u'),
      );
    // The text itself stays one.
    for (const text of all.filter((one) => !one.includes(speaker)))
      expect(text).toMatch(/(?:s|s out|s a question)(?: in .*)?: $/u);
  });
  test('a name with an office or a degree behind it is one', () => {
    const of = (speaker: string): string => leadInsOf('en', { speaker }).leadIn({ quote: 'Yes.', speechId: 's0' });
    expect(of('Maren Holt, Mayor of Lanxi')).toBe('Maren Holt, Mayor of Lanxi says: ');
    expect(of('Maren Holt, PhD')).toBe('Maren Holt, PhD says: ');
    expect(of('Anders Holt')).toBe('Anders Holt says: ');
    expect(of('Maren Holt, Minister for Roads and Bridges')).toBe('Maren Holt, Minister for Roads and Bridges says: ');
  });
});

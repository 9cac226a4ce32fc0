import { describe, expect, test } from 'vitest';
import type { FindingKind } from '@/utils/model/finding';
import type { Block } from '@/utils/model/study-notes';
import { checkStudyNotes } from './check';
import { aDocument, checkNotes as notes, checkSpeeches as speeches } from './fixtures/check-material';
import { templates } from './templates';

/*
 * Paragraphs as people write them, each with what must be said of it, and nothing else. The tables were written before the checks were tuned.
 */

const template = templates[0]!;
const world = { notes, speeches, template, quotedShareLimit: 1, ownNames: ['湖湾县', '湖湾县第三小学'] };
const found = (blocks: Block[], lang: 'zh-CN' | 'en' = 'zh-CN') =>
  checkStudyNotes(aDocument(blocks, { lang }), world).map(({ kind, block }) =>
    blocks.length > 1 ? `${block} ${kind}` : kind,
  );
const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const quotation = (noteId: string, text: string, leadIn = '陆明川指出：', elided: [number, number][] = []): Block => ({
  kind: 'quotation',
  noteId,
  text,
  elided,
  leadIn,
});
const quoteOf = (id: string): string => notes.find((note) => note.id === id)!.quote;
type Row = [name: string, text: string, kinds: FindingKind[]];

describe('own words in Chinese', () => {
  const rows: Row[] = [
    // Quotations typed by hand.
    [
      'a kept one, of its speaker',
      '陆明川同志强调，“干部下乡不能只看路边的田，要走到没有路的地方去”，这话让我坐不住。',
      [],
    ],
    [
      'one word changed',
      '陆明川同志强调，“干部下乡不能只看路边的地，要走到没有路的地方去”，这话让我坐不住。',
      ['altered-quotation'],
    ],
    ['不能 dropped', '陆明川指出：“干部下乡只看路边的田，要走到没有路的地方去。”', ['altered-quotation']],
    ['a number changed', '他讲到：“去年全市新修水渠162公里，受益农田3.4万亩。”', ['altered-quotation']],
    ['a decimal changed', '他讲到：“去年全市新修水渠126公里，受益农田3.5万亩。”', ['altered-quotation']],
    ['a name changed', '陆明川说：“云渡市水利局在青山镇的做法值得学：谁家的水不通，谁签字。”', ['altered-quotation']],
    ['a comma changed', '陆明川指出：“干部下乡不能只看路边的田、要走到没有路的地方去。”', []],
    ['half-width marks within', '陆明川指出：“干部下乡不能只看路边的田,要走到没有路的地方去。”', []],
    ['inner marks turned', '陆明川讲到：“我们说‘最后一公里’，说的不是路，是心。”', []],
    ['shortened legally', '陆明川指出：“干部下乡不能只看路边的田……问一问最远的那一户人家用水难不难。”', []],
    [
      'shortened, and changed behind',
      '陆明川指出：“干部下乡不能只看路边的田……问一问最穷的那一户人家用水难不难。”',
      ['altered-quotation'],
    ],
    [
      'in the speech, in no note',
      '陆明川提出：“不要把汇报写得比水渠还长，不要让报表跑得比水还快。”',
      ['unkept-quotation'],
    ],
    ['nowhere', '陆明川提出：“种地的人最懂得四季的脾气，办事的人最该懂得群众的脾气。”', ['unknown-quotation']],
    ['nowhere, a proverb after 常言', '常言说得好，“麻雀虽小，五脏俱全”，一个村也是这样。', []],
    ['a term', '我把这叫作“田头作风”，它贵在一个“走”字。', []],
    ['a term of the speech', '他反复讲“最后一公里”，我们村的最后一公里在后山。', []],
    ['a title in marks', '读完《把水渠修到田头去》，我想起了后山的三户人家。', []],
    [
      'a quotation of nobody',
      '我先抄下一句：“办好一所学校，先要让老师安下心来。老师的心静了，孩子的书桌才静得下来。”',
      ['no-source'],
    ],
    // Facts.
    [
      'another year',
      '陆明川在2025年4月23日的讲话中强调，“干部下乡不能只看路边的田”，我记住了。',
      ['contradicts-facts'],
    ],
    [
      'another day in brackets',
      '“干部下乡不能只看路边的田，要走到没有路的地方去”（陆明川，2026年4月13日），说的就是我。',
      ['contradicts-facts'],
    ],
    ['the day of publication', '陆明川在2026年4月25日发表的讲话中强调，“干部下乡不能只看路边的田”，我记住了。', []],
    ['month and day', '陆明川在4月23日的讲话中强调，“干部下乡不能只看路边的田”，我记住了。', []],
    ['the day of reading', '2026年5月6日，支部组织学习，陆明川同志强调的“干部下乡不能只看路边的田”引起了讨论。', []],
    ['another speaker', '顾澄在《把水渠修到田头去》中讲了一个道理。', ['contradicts-facts']],
    ['a stranger', '林怀远在《把水渠修到田头去》中讲了一个道理。', ['contradicts-facts']],
    ['with an office', '陆明川书记在《把水渠修到田头去》中讲了一个道理。', []],
    ['another day after the title', '这篇《把水渠修到田头去》（2024年4月23日）我读了三遍。', ['contradicts-facts']],
    ['the right day after the title', '这篇《把水渠修到田头去》（陆明川，2026年4月23日）我读了三遍。', []],
    // Taken over.
    ['a sentence without marks', '做工作要实，不要把汇报写得比水渠还长，不要让报表跑得比水还快。', ['copied-run']],
    ['the same with other marks', '做工作要实。不要把汇报写得比水渠还长；不要让报表跑得比水还快！', ['copied-run']],
    ['twelve characters with their marks', '村里人说，不能只看路边的田，要走，这话在理。', []],
    ['thirteen with their marks', '村里人说，谁家的水不通，谁签字，谁到场，这办法好。', ['copied-run']],
    ['fourteen', '村里人说，谁家的水不通，谁签字，谁到场，谁负责，这办法好。', ['copied-run']],
    ['a set phrase of two speeches', '我们要坚持一切从实际出发，是做好这件事的前提。', []],
    ['the occasion', '在全市春耕备耕现场会上的讲话我是第二天读到的。', []],
    ['the title without marks', '学习让每个孩子都有一张安静的书桌这篇讲话之后，我把检查清单减了一半。', []],
    ['retold', '他要我们别光看路边，要到路走不通的人家去问问水够不够用。', []],
    // Punctuation.
    ['half-width comma', '读完以后,我想了很久。', ['punctuation']],
    ['half-width colon', '我想到三件事:一是看，二是问，三是记。', ['punctuation']],
    ['half-width question', '水到底流到了哪里?我答不上来。', ['punctuation']],
    ['half-width brackets', '后山三户(都姓周)至今挑水吃。', ['punctuation', 'punctuation']],
    ['a number with a comma', '全年投入12,300元，覆盖1.5万亩，12:30开工。', []],
    ['an address', '原文见https://example.org/a,b?c=1，我存了一份。', []],
    ['English words', '他讲了Plan, Do, Check三步，我记了两步。', []],
    ['doubled stop', '我记住了这句话。。回去就改。', ['punctuation']],
    ['doubled comma', '我记住了这句话，，回去就改。', ['punctuation']],
    ['dots', '这样的人还有很多...我不一一说了。', ['punctuation']],
    ['a right ellipsis', '这样的人还有很多……我不一一说了。', []],
    ['hyphens', '只有一条路--走下去。', ['punctuation']],
    ['a right dash', '只有一条路——走下去。', []],
    ['straight quotes', '我们常说"走下去"三个字。', ['punctuation']],
    ['a lone bracket', '后山三户（都姓周至今挑水吃。', ['punctuation']],
    ['a lone quotation mark', '我们常说“走下去三个字，做起来难。', ['punctuation']],
    ['a lone title mark', '我读了《把水渠修到田头去这篇讲话。', ['punctuation']],
    ['an enumeration comma between titles', '我读了《种树的人》、《挖井的人》两本书。', ['punctuation']],
    ['none between titles', '我读了《种树的人》《挖井的人》两本书。', []],
    ['between words', '我读了种树、挖井两本书。', []],
    ['no full stop', '从下周起我每周走一遍后山三户', ['punctuation']],
    ['a comma at the end', '从下周起我每周走一遍后山三户，', ['punctuation']],
    ['a label', '下一步打算', []],
    ['numbered points', '我要做三件事：1）走访；2）登记；3）回看。', []],
    ['a percent sign at the end', '今年的目标是让通水率提高到95%。', []],
    ['an exclamation', '说到就要做到！', []],
    // Names of others.
    ['the name of another place', '我们青石镇也要这样做。', ['other-names']],
    ['its own name', '湖湾县今年也要这样做。', []],
    ['a general word', '我们乡镇干部更要下到村里去，城市社区也一样。', []],
    ['another body', '云渡市水利局全体干部要行动起来。', ['other-names']],
  ];
  test.each(rows)('%s', (_, text, kinds) => {
    expect(found([own(text)])).toEqual(kinds);
  });
});

describe('own words in English', () => {
  const rows: Row[] = [
    ['a kept one', 'Holt says “We did not lose the harbour in one storm.” I believe her.', []],
    [
      'one word changed',
      'Holt says: “We lost it in twenty quiet years, one postponed repair at a time.” I believe her.',
      ['altered-quotation'],
    ],
    [
      'in no note',
      'As Maren Holt writes, “A town that measures only what it builds will never notice what it has stopped looking after.” That stung.',
      ['unkept-quotation'],
    ],
    [
      'nowhere',
      'Maren Holt argues: “Every bridge is a promise that somebody made to people they would never meet.” I like that.',
      ['unknown-quotation'],
    ],
    ['copied', 'In my view they knew about the cracks before any of us, and nobody asked.', ['copied-run']],
    ['seven words', 'We lost track in thirty quiet years, one postponed repair after another.', []],
    [
      'another year',
      'In “What the River Taught Us” (28 April 2024), Maren Holt says: “We did not lose the harbour in one storm.”',
      ['contradicts-facts'],
    ],
    [
      'the right day',
      'In “What the River Taught Us” (28 April 2025), Maren Holt says: “We did not lose the harbour in one storm.”',
      [],
    ],
    [
      'another speaker',
      'In “What the River Taught Us”, Ellen Marsh says: “We did not lose the harbour in one storm.”',
      ['contradicts-facts'],
    ],
    ['a surname', 'Dr Holt says: “We did not lose the harbour in one storm.” I agree with her.', []],
    ['no full stop', 'I will walk the quay with the cleaners every Monday morning', ['punctuation']],
    ['a list of things, and times', 'At 6:30, rain or shine, I check three things: cracks, rust, and ropes.', []],
  ];
  test.each(rows)('%s', (_, text, kinds) => {
    expect(found([own(text)], 'en')).toEqual(kinds);
  });
});

describe('quotations', () => {
  const far = quoteOf('note-far');
  const rows: [name: string, block: Block, kinds: FindingKind[]][] = [
    ['as kept', quotation('note-far', far), []],
    ['a mark changed', quotation('note-far', far.replace('，', '、')), ['altered-quotation']],
    ['a negation dropped', quotation('note-far', far.replace('不能', '能')), ['altered-quotation']],
    ['a number', quotation('note-metre', '去年全市新修水渠128公里，受益农田3.4万亩'), ['altered-quotation']],
    ['width of a digit', quotation('note-metre', '去年全市新修水渠１26公里，受益农田3.4万亩'), ['altered-quotation']],
    ['shortened legally', quotation('note-far', far, undefined, [[11, 24]]), []],
    ['shortened beyond its end', quotation('note-far', far, undefined, [[11, 900]]), ['altered-quotation']],
    ['shortened twice at one place', quotation('note-far', far, undefined, [[3, 9], [5, 12]]), ['altered-quotation']], // prettier-ignore
    ['a note that is gone, words kept elsewhere', quotation('gone', far), []],
    [
      'a note that is gone, in the speech',
      quotation('gone', '做不到的事情不说，说出去的话就要算数。'),
      ['unkept-quotation'],
    ],
    [
      'a note that is gone, nowhere',
      quotation('gone', '山里的路是人走出来的，墙上的路是笔画出来的。'),
      ['unknown-quotation'],
    ],
    [
      'another year',
      quotation('note-far', far, '陆明川在《把水渠修到田头去》（2025年4月23日）中指出：'),
      ['contradicts-facts'],
    ],
    ['the right day', quotation('note-far', far, '陆明川在《把水渠修到田头去》（2026年4月23日）中指出：'), []],
    ['the day of publication', quotation('note-far', far, '陆明川在《把水渠修到田头去》（2026年4月25日）中指出：'), []],
    [
      'another day without a year',
      quotation('note-far', far, '陆明川在3月23日的现场会上强调：'),
      ['contradicts-facts'],
    ],
    ['another speaker', quotation('note-far', far, '顾澄在《把水渠修到田头去》中指出：'), ['contradicts-facts']],
    ['a stranger', quotation('note-far', far, '沈怀舟指出：'), ['contradicts-facts']],
    ['the given name', quotation('note-far', far, '明川同志指出：'), []],
    ['the same speech again', quotation('note-far', far, '同一篇讲话中还指出：'), []],
    [
      'English, another month',
      quotation(
        'note-harbour',
        quoteOf('note-harbour'),
        'In “What the River Taught Us” (28 May 2025), Maren Holt says: ',
      ),
      ['contradicts-facts'],
    ],
    [
      'English, another speaker',
      quotation('note-harbour', quoteOf('note-harbour'), 'On 28 April 2025, Ellen Marsh says: '),
      ['contradicts-facts'],
    ],
    ['English, right', quotation('note-harbour', quoteOf('note-harbour'), 'On April 28, 2025, Holt says: '), []],
  ];
  test.each(rows)('%s', (_, block, kinds) => {
    expect(found([block])).toEqual(kinds);
  });

  test('the same note twice, and the same words by hand', () => {
    expect(found([quotation('note-far', far), own('这一条我要记住。'), quotation('note-far', far)])).toEqual([
      '2 same-quotation',
    ]);
    const calm = quoteOf('note-calm');
    expect(found([quotation('note-calm', calm, '顾澄说：'), own(`顾澄说：“${calm}”`)])).toEqual(['1 same-quotation']);
    expect(
      found([
        quotation('note-far', far, undefined, [[11, far.length]]),
        quotation('note-far', far, undefined, [[0, 24]]),
      ]),
    ).toEqual([]);
  });

  test('one without a lead-in among others that have one', () => {
    expect(
      found([
        quotation('note-far', far),
        own('这一条我要记住。'),
        quotation('note-heart', quoteOf('note-heart'), ''),
        own('这一条我也要记住。'),
        quotation('note-calm', quoteOf('note-calm'), '顾澄说：'),
      ]),
    ).toEqual(['2 no-source']);
  });
});

describe('headings', () => {
  const typed: [heading: string, length: number][] = [
    ['一、提高认识', 2],
    ['（一）提高认识', 3],
    ['(1) 提高认识', 4],
    ['1. 提高认识', 3],
    ['1．提高认识', 2],
    ['2、提高认识', 2],
    ['第一，提高认识', 3],
    ['第二章 提高认识', 4],
    ['①提高认识', 1],
    ['十二、提高认识', 3],
    ['1. Why it matters', 3],
    ['a) Why it matters', 3],
    ['II. Why it matters', 4],
    ['一心一意抓落实', 0],
    ['三严三实记心间', 0],
    ['一是一、二是二的作风', 0],
    ['二、三产业融合发展', 0],
    ['三、四季度工作安排', 0],
    ['1.5万亩水田的新生', 0],
    ['2026年的三件事', 0],
    ['12:30的会议室', 0],
    ['第一书记的一天', 0],
    ['十年磨一剑', 0],
    ['3 lessons from the quay', 0],
    ['I think we can do better', 0],
  ];
  test.each(typed)('%s', (text, length) => {
    const block: Block = { kind: 'heading', level: 1, text };
    const [finding] = checkStudyNotes(aDocument([block]), world).filter(({ kind }) => kind === 'typed-number');
    expect(finding?.end ?? 0).toBe(length);
  });

  const groups: [name: string, headings: string[], uneven: number[], lang?: 'en'][] = [
    ['alike', ['走到没有路的地方去', '问到最远那一户人家', '办到群众心坎里面去'], []],
    ['one much longer', ['走到田头', '问到农户', '把每一件承诺过的事情都办到群众心里', '记到本上'], [2]],
    ['one much shorter', ['走到没有路的地方去', '干', '办到群众心坎里面去'], [1]],
    ['one with a full stop', ['走到田头', '问到农户。', '记到本上'], [1]],
    ['one in one part', ['走到田头，看清水路', '问到农户，听清难处', '记到本上写明白了事'], [2]],
    ['two, near', ['走到田头去', '问到农户家里去'], []],
    ['two, far', ['走到田头', '把每一件承诺过的事情都办到群众心里'], [1]],
    ['those of the genre', ['学习收获与认识', '对照检查存在的主要问题', '学习体会', '下一步打算'], []],
    ['English, alike', ['Walk the quay first', 'Ask who sweeps it', 'Mend one crack weekly'], []],
    [
      'English, one long',
      ['Walk first', 'Ask early', 'Mend every single crack before anybody has to ask for it'],
      [2],
      'en',
    ],
  ];
  test.each(groups)('%s', (_, headings, uneven, lang) => {
    const blocks = headings.map((text): Block => ({ kind: 'heading', level: 2, text }));
    const findings = checkStudyNotes(aDocument(blocks, { lang: lang ?? 'zh-CN' }), world);
    expect(findings.filter(({ kind }) => kind === 'uneven-headings').map(({ block }) => block)).toEqual(uneven);
  });
});

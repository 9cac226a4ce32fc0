import { describe, expect, test } from 'vitest';
import type { FindingKind } from '@/utils/model/finding';
import type { Block } from '@/utils/model/study-notes';
import { checkStudyNotes } from './check';
import { aDocument } from './fixtures/check-material';
import { aNote, aSpeech } from './fixtures/material';
import { templates } from './templates';

/*
 * A second table, written by somebody who tries to get past the checks, after they were first tuned. Each row: what must be said (of the first block, unless told
 * otherwise) and nothing else.
 */

const speeches = [
  aSpeech({
    id: 's1',
    title: '把店开到山上去',
    speaker: '罗定川',
    date: '2025-09-12',
    paragraphs: [
      '朋友们，山上的店不赚钱，这是一笔明账。可是山上还有四十七户人家，他们买一袋盐要走两个小时，这是一笔暗账。',
      '供销社的牌子挂在墙上容易，挂在人心里难。货架空一天，人心就凉一截；价签多一分，信任就少一分。',
      '柳坪镇的流动货车每周三上山，风雨无阻跑了六年，没有一次失约。什么叫服务？说好的日子到了，车也到了，这就叫服务。',
      '数字要会看，更要会问。卖出去多少是生意，没卖出去的为什么没卖出去，是本事。',
      '做服务不能嫌远、不能嫌碎、不能嫌慢，嫌这嫌那，最后嫌掉的是自己的饭碗。',
    ],
  }),
  aSpeech({
    id: 's2',
    title: '档案是留给后来人的灯',
    speaker: '闻静',
    date: '2026-01-15',
    publishedOn: '2026-01-18',
    paragraphs: [
      '一份档案放进柜子的时候没有人鼓掌，几十年后有人来查，查到了，那一刻比掌声响亮。',
      '我们丢的往往不是档案，是耐心。少写一个日期，后人就要多走十里路。',
      '安澜市档案馆有一条老规矩：宁可多记一行，不可少记一笔；宁可今天麻烦，不可明天糊涂。',
      '技术再新，也替不了人的认真；设备再好，也存不下没有写的东西。',
    ],
  }),
  aSpeech({
    id: 's3',
    title: 'The Last Bus Home',
    speaker: 'Edwin Carrow',
    date: '2024-11-03',
    lang: 'en',
    paragraphs: [
      'The last bus is never full, and that is exactly why it must run. Nobody plans a life around a bus that might come.',
      'We counted passengers for twenty years and forgot to count the people who had stopped waiting.',
      'Reliability is a form of respect: it tells a stranger that his evening matters as much as yours.',
    ],
  }),
];
const quotes: Record<string, [speechId: string, quote: string]> = {
  n1: ['s1', '供销社的牌子挂在墙上容易，挂在人心里难。货架空一天，人心就凉一截；价签多一分，信任就少一分。'],
  n2: ['s1', '说好的日子到了，车也到了，这就叫服务。'],
  n3: ['s2', '我们丢的往往不是档案，是耐心。少写一个日期，后人就要多走十里路。'],
  n4: ['s2', '宁可多记一行，不可少记一笔；宁可今天麻烦，不可明天糊涂。'],
  n5: ['s3', 'The last bus is never full, and that is exactly why it must run.'],
  n6: ['s1', '可是山上还有四十七户人家，他们买一袋盐要走两个小时，这是一笔暗账。'],
};
const notes = Object.entries(quotes).map(([id, [speechId, quote]]) => aNote({ id, speechId, quote }));
const P = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const T = (noteId: string, text: string): Block => ({ kind: 'thought', noteId, text });
const A = (noteId: string, text: string): Block => ({ kind: 'application', noteId, text });
const Q = (noteId: string, leadIn: string, text = quotes[noteId]![1], elided: [number, number][] = []): Block => ({
  kind: 'quotation',
  noteId,
  text,
  elided,
  leadIn,
});
const H = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const F = (text: string): Block => ({ kind: 'footnote', text });
const L = (...items: string[]): Block => ({ kind: 'list', items });
const cases: { kinds: (FindingKind | [FindingKind, number])[]; blocks: Block[] }[] = [];
const one = (kinds: (FindingKind | [FindingKind, number])[], ...blocks: Block[]): number =>
  cases.push({ kinds, blocks });
const [AQ, UK, UN, NS, CF] = [
  'altered-quotation',
  'unkept-quotation',
  'unknown-quotation',
  'no-source',
  'contradicts-facts',
] as const;
const [CR, PU, ON, TN, UH] = ['copied-run', 'punctuation', 'other-names', 'typed-number', 'uneven-headings'] as const;
const [SQ, MW] = ['same-quotation', 'missing-words'] as const;

// altered
one([AQ], Q('n1', '罗定川指出：', quotes['n1']![1].replace('凉一截', '冷一截')));
one([AQ], Q('n4', '闻静强调：', quotes['n4']![1].replace('；', '，')));
one([AQ], Q('n3', '闻静说：', quotes['n3']![1] + ' '));
one([AQ], P('罗定川告诉我们，“货架空一天，人心就凉一截；价签多一分，信任就少两分”，句句在理。'));
one([AQ], P('闻静说得好：“宁可少记一行，不可多记一笔。”这是规矩。'));
one([AQ], P('他提醒大家：“可是山上还有四十八户人家，他们买一袋盐要走两个小时。”我查了地图。'));
one([AQ], P('闻静写到，“我们丢的常常不是档案，是耐心”。说的就是我。'));
one([AQ], T('n2', '“说好的时间到了，车也到了，这就叫服务”，这句话最打动我。'));
one([AQ], P('罗定川讲道：「供销社的招牌挂在墙上容易，挂在人心里难。」我抄了下来。'));
one([AQ], P('Carrow says: “The last bus is always full, and that is exactly why it must run.” I laughed.'));
one([AQ], P('罗定川强调：“做服务不能嫌远、不能嫌慢，嫌这嫌那，最后嫌掉的是自己的饭碗。”我记下了。'));
one([AQ], P('闻静讲过：“技术再新，也替不了人的认真……设备再贵，也存不下没有写的东西。”'));
// fine
one([], P('罗定川告诉我们，“货架空一天，人心就凉一截”，句句在理。'));
one([], P('闻静说得好：“宁可多记一行，不可少记一笔；宁可今天麻烦，不可明天糊涂。”'));
one([], P('罗定川强调：“说好的日子到了，车也到了，这就叫服务。”我读了三遍。'));
one([], T('n3', '“少写一个日期，后人就要多走十里路”——我正好就少写过。'));
one([], P('从“嫌远”到“不嫌远”，我走了五年。'));
one([], P('我们把这件事叫“上山下山一次办成行动”，已经办了两年。'));
one([], Q('n1', '罗定川在《把店开到山上去》（2025年9月12日）中指出：', undefined, [[0, 21]]));
// unkept / unknown
one([UK], P('罗定川指出：“数字要会看，更要会问。卖出去多少是生意，没卖出去的为什么没卖出去，是本事。”'));
one([UK], P('闻静还提到：“技术再新，也替不了人的认真。”'));
one([UK], P('“一份档案放进柜子的时候没有人鼓掌，几十年后有人来查，查到了，那一刻比掌声响亮。”闻静这样讲。'));
one(
  [UK],
  P(
    'Carrow puts it simply: “Reliability is a form of respect: it tells a stranger that his evening matters as much as yours.”',
  ),
);
one([UK], P('罗定川说：“做服务不能嫌远、不能嫌碎、不能嫌慢……最后嫌掉的是自己的饭碗。”'));
one([UN], P('罗定川说过：“山再高也高不过脚背，路再远也远不过一句答应。”我深有同感。'));
one([UN], P('闻静强调，“纸会发黄，字不能发虚，写下来的每一笔都要经得起一百年的追问”。'));
one([UN], P('正如老馆长所说：“好记性不如烂笔头，烂笔头不如有心人。”'));
one([UN], Q('zzz', '有人说：', '山再高也高不过脚背，路再远也远不过一句答应。'));
one([UN], P('Carrow reminds us: “A timetable is a promise printed in very small type for people in a hurry.”'));
// no source
one([NS], P('“供销社的牌子挂在墙上容易，挂在人心里难。货架空一天，人心就凉一截。”这句话我抄在了台历上。'));
one([], P('“供销社的牌子挂在墙上容易，挂在人心里难。货架空一天，人心就凉一截。”罗定川的这句话我抄在了台历上。'));
one([], P('“供销社的牌子挂在墙上容易，挂在人心里难。货架空一天，人心就凉一截。”（《把店开到山上去》）'));
// facts
one([CF], Q('n1', '罗定川在《把店开到山上去》（2024年9月12日）中指出：'));
one([CF], Q('n1', '罗定川在9月21日的座谈会上强调：'));
one([CF], Q('n3', '县档案局局长周立民在讲话中指出：'));
one([CF], Q('n3', '周立民：'));
one([CF], Q('n3', '闻静同志在二〇二五年一月十五日的讲话中指出：'));
one([CF], Q('n3', '2026-01-25，闻静指出：'));
one(
  [CF],
  P('“宁可多记一行，不可少记一笔；宁可今天麻烦，不可明天糊涂。”（周立民：《档案是留给后来人的灯》，2026年1月15日）'),
);
one([CF], P('闻静在《把店开到山上去》里算了两笔账，我也算了算。'));
one([CF], P('今年3月，罗定川在2025年10月12日的讲话中说：“说好的日子到了，车也到了，这就叫服务。”我很受触动。'));
one([CF], Q('n5', 'In “The Last Bus Home” (3 November 2023), Edwin Carrow says: '));
one([CF], Q('n5', 'On November 13, 2024, Edwin Carrow says: '));
one([CF], Q('n5', 'Martha Lind argues: '));
one([], Q('n5', 'Edwin Carrow, in “The Last Bus Home” (Nov 3, 2024), says: '));
one([], Q('n5', 'As Mr Carrow puts it: '));
one([], Q('n1', '罗定川严肃指出：'));
one([], Q('n1', '讲话郑重强调：'));
one([], Q('n1', '严肃指出：'));
one([], Q('n1', '县供销社理事会主任罗定川在2025年9月的会上指出：'));
one([], Q('n3', '闻馆长在1月15日指出：'));
one([], Q('n3', '据2026年1月18日的报道，闻静指出：'));
one([], P('温习《档案是留给后来人的灯》，我又有了新的想法。'));
one([], P('2026年3月2日，我重读了闻静《档案是留给后来人的灯》，又记了两页。'));
one([], P('今年1月20日晚上，我抄下闻静的话：“少写一个日期，后人就要多走十里路。”'));
// copied
one([CR], P('做生意的人都懂，数字要会看，更要会问，卖出去多少是生意，没卖出去的为什么没卖出去，是本事。'));
one([CR], A('n1', '今后做服务不能嫌远不能嫌碎不能嫌慢，从我做起。'));
one([CR], L('先把货架补齐', '做到宁可多记一行，不可少记一笔，把台账补全'));
one([CR], F('技术再新，也替不了人的认真，这里略作说明。'));
one([CR], P('我也发现没有一次失约。什么叫服务？这个问题值得想。'));
one([CR], P('I think we counted passengers for twenty years and forgot to count something.'));
one([CR], T('n6', '四十七户人家，他们买一袋盐要走两个小时，我听了心里发紧。'));
one([], P('山上那几十户人家买盐要走很远的路，我听了心里发紧。'));
one([], P('柳编、竹编的老手艺人也要上门服务，说好的日子到了就去。'));
one([], P('“宁可今天麻烦，不可明天糊涂”，这话我贴在了柜门上，闻静说得真好。'));
// punctuation
one([PU], P('今年完成了95%,比去年多了不少。'));
one([PU], P('我们用AI,提高了查档的速度。'));
one([PU], P('一共有三条:2条已经办完。'));
one([PU], P('读完之后 ,我想了很久。'));
one([PU], P('，读完之后我想了很久。'));
one([PU], P('我们的做法(上门送货已经坚持了两年。'));
one([PU], P('难道就这样算了吗？。不行。'));
one([PU], P('这件事办得好；；大家都满意。'));
one([PU], P('他说的“暗账，我今天才算明白。'));
one([PU], P('我去过柳坪、青溪、和后山，都看了一遍'));
one([PU], P('这两年跑下来，我最大的感受是人心换人心.'));
one([PU], P('我们单位的“一账通”、“一码清”用了半年。'));
one([PU], P('I ride the bus on Sundays ,and I count the empty seats.'));
one([PU], P('It was late.. Nobody came to the stop that evening.'));
one([PU], P('The driver waited for me，and I said thank you to him.'));
one([], P('I ride the 7:15 bus; it costs $1,250.50 a year, i.e. a lot (too much?).'));
one([], P('会议定于9:00—11:30召开，地点在3号楼（二层），请准时参加。'));
one([], P('我参加了“读书月”“读书周”两次活动。'));
one([], P('主要有：（1）送货；（2）记账；（3）回访。'));
one([], P('型号为A-12.5(B)的电子秤已经换新，误差不超过0.5%。'));
one([], P('汇报人：北屏县供销社 周望'));
one([], P('2026年5月20日'));
one([], P('各位领导、同志们：'));
one([], P('他问：“怎么不早说？”我没有回答。'));
one([], P('什么叫认真？就是——慢一点，再慢一点……'));
one([], P('参见 GB/T 15834—2011 第4.5.3条，以及 www.example.org/a?b=1 的说明。'));
// names
one([ON], P('我们柳坪镇也要把流动货车开起来。'));
one([ON], P('安澜市档案馆的全体同事都要学习这篇讲话。'));
one([], P('北屏县的山路也不好走，镇村两级都要想办法。'));
one([], P('乡镇供销社和县城大超市不一样，社区小店也有社区小店的难处。'));
// numbers
for (const h of [
  '一）提高认识',
  '【1】提高认识',
  '（i）提高认识',
  '壹、提高认识',
  '1。提高认识',
  '第一部分：提高认识',
  'Ⅱ、提高认识',
  '1 提高认识',
])
  one([TN], H(1, h));
for (const h of [
  '一张账单的两面',
  '十里路与一个日期',
  '二十四节气里的供销社',
  '三天两头问一问',
  '一网通办的背后',
  '2025年的第一辆货车',
  '47户人家的盐',
  '第一现场在山上',
  'A bus is a promise',
  '5 minutes late',
])
  one([], H(1, h));
// headings
one(
  [[UH, 2]],
  H(2, '把账算到山上去'),
  H(2, '把车开到门口去'),
  H(2, '宁可今天自己麻烦一点也不让后人明天糊涂'),
  H(2, '把灯留给后来人'),
);
one(
  [[UH, 3]],
  H(1, '学习收获与认识'),
  H(1, '对照检视与差距'),
  H(1, '下一步打算'),
  H(1, '最后我还想说一说这两年在山上跑下来的一点真实想法'),
);
one([[UH, 1]], H(2, '算明账，更算暗账'), H(2, '守规矩'), H(2, '跑山路，更跑心路'));
one([[UH, 2]], H(2, '算好两笔账'), H(2, '跑好一条路'), H(2, '守好老规矩！'));
one([], H(2, '算好两笔账'), H(2, '跑好山路'), H(2, '守好老规矩'));
one([], H(1, '学习体会'), H(1, '存在的不足'), H(1, '今后打算'));
one([], H(1, '我的体会'), H(1, '存在问题和原因'), H(1, '下步努力方向'));
// same
one([[SQ, 2]], Q('n1', '罗定川指出：'), T('n1', '我想了很久。'), Q('n1', '他还说：'));
one(
  [[SQ, 2]],
  Q('n4', '闻静说：'),
  T('n4', '我想了很久。'),
  P('闻静说：“宁可多记一行，不可少记一笔；宁可今天麻烦，不可明天糊涂。”'),
);
one([], Q('n4', '闻静说：'), T('n4', '“宁可今天麻烦”，我以前怕的就是麻烦。'));
one([MW], { kind: 'prompt', about: '这段话让你想到了什么？' });
one([MW], P('【写下总的感受：读完之后，你最想说的是什么？】'));

describe('one document each', () => {
  test.each(cases.map(({ kinds, blocks }) => ({ kinds, blocks, name: JSON.stringify(blocks.at(-1)) })))(
    '$name',
    ({ kinds, blocks }) => {
      const lang = /\p{Script=Han}/u.test(JSON.stringify(blocks)) ? 'zh-CN' : 'en';
      const findings = checkStudyNotes(aDocument(blocks, { lang }), {
        notes,
        speeches,
        template: templates[0]!,
        quotedShareLimit: 1,
        ownNames: ['北屏县'],
      });
      const told = new Set(findings.map(({ kind, block }) => `${block} ${kind}`));
      expect([...told]).toEqual(kinds.map((kind) => (Array.isArray(kind) ? `${kind[1]} ${kind[0]}` : `0 ${kind}`)));
    },
  );
});

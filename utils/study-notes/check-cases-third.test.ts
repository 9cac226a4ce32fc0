import { expect, test } from 'vitest';
import type { FindingKind } from '@/utils/model/finding';
import type { Block } from '@/utils/model/study-notes';
import { checkStudyNotes } from './check';
import { aDocument } from './fixtures/check-material';
import { aNote, aSpeech } from './fixtures/material';
import { templates } from './templates';

/* A third table, written after the second was held. Each row: what must be said (of the first block, unless told otherwise) and nothing else. */

const speeches = [
  aSpeech({
    id: 'k1',
    title: '在全县安全生产大会上的讲话',
    speaker: '邵正平',
    date: '2026-03-05',
    occasion: '全县安全生产大会',
    paragraphs: [
      '同志们：今天这个会，不讲成绩，只讲教训。去年全县发生一般事故23起，比上年多了5起，这个账要记在我们每一个人头上。',
      '安全生产没有“差不多”，差一颗螺丝就是差一条命。凡是说“应该没问题”的地方，往往就是有问题的地方。',
      '白石矿业公司的井口值班室里挂着一面镜子，上面写着：请看看要对你的安全负责的人。我看这面镜子，各级领导干部的办公室里都要挂一面。',
      '检查不是走亲戚，不能提前打招呼，不能只看摆好的茶杯。要坚持问题导向，直奔现场，直插一线。',
      '要严格落实安全生产责任制，做到守土有责、守土负责、守土尽责。',
    ],
  }),
  aSpeech({
    id: 'k2',
    title: '读懂一棵树',
    speaker: '温如玉',
    date: '2025-10-18',
    paragraphs: [
      '一棵树不会为了合影长得快一点。我们做教育的人，最要学的就是树的耐心。',
      '孩子不是容器，是火种。往容器里倒水，一小时就满；把火种点着，要等一个春天，也许要等十年。',
      '要严格落实课堂纪律，做到守土有责、守土负责、守土尽责。',
    ],
  }),
  aSpeech({
    id: 'k3',
    title: 'On Keeping Records',
    speaker: 'Dr Helen Ferris',
    date: '2025-06-30',
    lang: 'en',
    paragraphs: [
      'A record is a letter to a colleague you will never meet, and she will not be able to ask you what you meant.',
      'The worst entry in any logbook is the word “fine”, because it stands for everything we did not look at.',
      'Write down the doubt as well as the number; the number will be checked one day, but the doubt will be lost.',
    ],
  }),
];

const quotes: Record<string, [speechId: string, quote: string]> = {
  m1: ['k1', '安全生产没有“差不多”，差一颗螺丝就是差一条命。'],
  m2: ['k1', '去年全县发生一般事故23起，比上年多了5起，这个账要记在我们每一个人头上。'],
  m3: ['k1', '检查不是走亲戚，不能提前打招呼，不能只看摆好的茶杯。'],
  m4: ['k2', '孩子不是容器，是火种。'],
  m5: ['k2', '往容器里倒水，一小时就满；把火种点着，要等一个春天，也许要等十年。'],
  m6: [
    'k3',
    'A record is a letter to a colleague you will never meet, and she will not be able to ask you what you meant.',
  ],
  m7: [
    'k3',
    'Write down the doubt as well as the number; the number will be checked one day, but the doubt will be lost.',
  ],
};
const q = (id: string): string => quotes[id]![1];
const notes = [
  ...Object.entries(quotes).map(([id, [speechId, quote]]) => aNote({ id, speechId, quote })),
  aNote({ id: 'lost', speechId: 'nowhere', quote: '慢就是快。' }),
];
const P = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const T = (noteId: string, text: string): Block => ({ kind: 'thought', noteId, text });
const A = (noteId: string, text: string): Block => ({ kind: 'application', noteId, text });
const Q = (noteId: string, leadIn: string, text: string, elided: [number, number][] = []): Block => ({
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
const SQ = 'same-quotation';

// quotations
one([AQ], Q('m2', '邵正平指出：', q('m2').replace('23', '32')));
one([AQ], Q('m2', '邵正平指出：', q('m2').replace('多了5起', '少了5起')));
one([AQ], Q('m1', '邵正平指出：', q('m1').replace('“差不多”', '‘差不多’')));
one([AQ], Q('m6', 'Helen Ferris writes: ', q('m6').replace('will not', 'will')));
one([AQ], Q('m5', '温如玉说：', '往容器里倒水，一小时就满；把火种点着，要等一个春天。'));
one([AQ], P('邵正平反复叮嘱：“检查不是走亲戚，不能提前打招呼，不能光看摆好的茶杯。”'));
one([AQ], P('正如温如玉所说，“孩子不是容器，而是火种”，教书急不得。'));
one([AQ], T('m1', '邵正平说“安全生产没有‘差不多’，差一根螺丝就是差一条命”，我在车间里贴了出来。'));
one(
  [AQ],
  A(
    'm7',
    'I will pin Ferris’s line to the board: “Write down the doubt as well as the number; the number will be checked some day, but the doubt will be lost.”',
  ),
);
one([AQ], P('会上讲：“去年全县发生一般事故23起，比上年多了15起，这个账要记在我们每一个人头上。”听得我脸红。'));
one([], P('正如温如玉所说，“孩子不是容器，是火种”，教书急不得。'));
one([], T('m1', '“差不多”三个字，我一天要说十几遍。'));
one([], P('邵正平说，安全生产没有“差不多”。我想，教书也没有“差不多”。'));
one([], P('我给这项工作起名叫“每天多看一眼、多问一句”，大家都说好记。'));
one([], Q('m5', '温如玉说：', q('m5'), [[13, 21]]));
one(
  [UK],
  P(
    '邵正平还讲了一面镜子，“请看看要对你的安全负责的人”，会后我也挂了一面，他说：“我看这面镜子，各级领导干部的办公室里都要挂一面。”',
  ),
);
one([UK], P('温如玉讲：“一棵树不会为了合影长得快一点。我们做教育的人，最要学的就是树的耐心。”'));
one(
  [UK],
  P(
    'Dr Ferris warns that “The worst entry in any logbook is the word ‘fine’, because it stands for everything we did not look at.”',
  ),
);
one([UN], P('邵正平在会上说：“井下的每一盏灯都认识回家的路，怕的是人不认识灯。”这话我记住了。'));
one([UN], P('温如玉写道：“种子从不问土地要掌声，它只问土地要时间。”'));
one([UN], P('As Ferris put it, “A logbook is only as brave as the hand that fills it in on a bad day.”'));
one([UN], P('我一直记得这样一段话：“走得慢的人只要不丢掉自己的方向，也比漫无目的徘徊的人走得快些。”'));
one([NS], P('“往容器里倒水，一小时就满；把火种点着，要等一个春天，也许要等十年。”我把它写在教案的第一页。'));
one([NS], Q('lost', '原文写道：', '慢就是快。'));
// facts
one([CF], Q('m1', '邵正平在2026年5月3日召开的全县安全生产大会上强调：', q('m1')));
one([CF], Q('m1', '县长郑开来在全县安全生产大会上强调：', q('m1')));
one([CF], Q('m4', '温如意在《读懂一棵树》中写道：', q('m4')));
one([CF], Q('m4', '温如玉2024年10月18日在《读懂一棵树》中写道：', q('m4')));
one([CF], Q('m4', '邵正平写道：', q('m4')));
one([CF], Q('m6', 'In a talk of 30 June 2024, Helen Ferris says: ', q('m6')));
one([CF], Q('m6', 'Helen Farris writes: ', q('m6')));
one([CF], P('2025年10月28日，温如玉在演讲中说：“孩子不是容器，是火种。往容器里倒水，一小时就满。”'));
one([CF], P('《读懂一棵树》（温如玉，2025年8月18日）我是在火车上读完的。'));
one([CF], P('邵正平在《读懂一棵树》里讲的道理，我们当老师的都懂。'));
one([], Q('m1', '邵正平在全县安全生产大会上强调：', q('m1')));
one([], Q('m1', '县委书记邵正平2026年3月5日在全县安全生产大会上强调：', q('m1')));
one([], Q('m1', '正平同志在3月5日的会上讲：', q('m1')));
one([], Q('m4', '温老师在《读懂一棵树》中写道：', q('m4')));
one([], Q('m4', '温如玉教授2025年在演讲里说：', q('m4')));
one([], Q('m6', 'Ferris (30 June 2025) writes: ', q('m6')));
one([], Q('m6', 'In June 2025, Dr. Ferris told her audience: ', q('m6')));
one([], P('2026年4月2日，学校组织我们学习了《读懂一棵树》，温如玉说：“孩子不是容器，是火种。”'));
one([], P('2025年12月我第一次读到温如玉的《读懂一棵树》，今年又读了一遍。'));
one([], P('邵正平讲安全，温如玉讲教育，道理是通的。'));
one([], P('我把《在全县安全生产大会上的讲话》和《读懂一棵树》放在一起读，前者2026年3月5日，后者2025年10月18日。'));
// runs
one([CR], P('干工作要较真，凡是说“应该没问题”的地方，往往就是有问题的地方，我在实验室里深有体会。'));
one([CR], P('请看看要对你的安全负责的人，这句话应当挂在每一间实验室。'));
one([CR], T('m3', '检查不是走亲戚不能提前打招呼，我们督导组从前就是走亲戚。'));
one([CR], F('去年全县发生一般事故23起，比上年多了5起，数据见通报。'));
one([CR], P('To me the number will be checked one day, but the doubt will be lost, so I keep both.'));
one([], P('守土有责、守土负责、守土尽责，说起来容易。'));
one([], P('检查要到现场去，不要事先打招呼，茶杯摆得再好也不看。'));
one([], P('我们学校的安全生产责任制写了八页，没有一页写到人。'));
one([], P('Numbers get checked some day; a doubt, once lost, stays lost.'));
// punctuation
one([PU], P('学了之后，我有三点体会：一要真学,二要真懂,三要真做。'));
one([PU], P('什么是安全?安全就是回家。'));
one([PU], P('这次检查发现隐患12处(其中3处是老问题)，已经全部整改。'));
one([PU], P('孩子的事没有小事！。我们都记着。'));
one([PU], P('我把《读懂一棵树》、《在全县安全生产大会上的讲话》都打印了出来。'));
one([PU], P('学校的门开着，办公室的灯亮着，老师的心也亮着'));
one([PU], P('我们要的不是口号;是一颗一颗拧紧的螺丝。'));
one([PU], P('教书要慢，慢到能听见孩子心里的声音,,慢到能等一朵花开。'));
one([PU], P('他们说’没问题‘，我说再看看。'));
one([PU], P('我的打算：（一）每周听两节课；（二）每月家访五户；（三每学期写一篇总结。'));
one([PU], T('m4', '等一个春天。。。我等过很多个。'));
one([PU], A('m4', '从下学期起,每天放学后留半小时给跟不上的孩子。'));
one([], P('张老师（教数学，54岁）跟我说：“慢就是快。”我信。'));
one([], P('安全帽型号是GB 2811-2019，A、B两类都要检查。'));
one([], P('比分是3:2，时间是14:05，网址是http://www.example.org/x?a=1;b=2。'));
one([], P('“慢”“等”“陪”，我给自己写了三个字。'));
one([], P('你问我累不累？累！可是值得。'));
one([], P('——这是我写在日记里的话。'));
one([], P('一年365天，我到校350天……其余15天在家访。'));
one([], P('说到底还是那句老话：磨刀不误砍柴工。'));
one([], P('附：2026年春季学期家访安排表'));
one([], L('每周听两节课', '每月家访五户', '每学期写一篇总结'));
one([], F('见《读懂一棵树》第2段'));
one([], P('I asked Dr. Ferris’s students (about 30 of them) what they keep: notes, mostly.'));
one([], P('“Fine,” I used to write. I don’t any more.'));
// names, numbers, headings
one([ON], P('白石矿业公司的经验告诉我，镜子要挂在最显眼的地方，我们公司也要挂。'));
one([], P('碧溪县第二中学的老师们都读了这篇文章。'));
for (const h of [
  '二、读懂孩子',
  '（三）读懂孩子',
  '3.读懂孩子',
  '3．读懂孩子',
  '第三、读懂孩子',
  '⑶读懂孩子',
  '(b) Reading a child',
  '4) Reading a child',
])
  one([TN], H(2, h));
for (const h of [
  '一棵树的耐心',
  '三个字',
  '十年树木，百年树人',
  '第二课堂不是第二位',
  '2026，从一面镜子开始',
  '1%的疏忽',
  '五加二、白加黑之后',
  'A record is a letter',
  'One doubt at a time',
  '三、五年之后再看',
])
  one([], H(2, h));
one([[UH, 0]], H(2, '读懂一个孩子需要我们付出很多很多的耐心和时间'), H(2, '拧紧一颗螺丝'), H(2, '挂好一面镜子'));
one([[UH, 1]], H(2, '读懂一个孩子'), H(2, '螺丝'), H(2, '挂好一面镜子'));
one([], H(2, '读懂孩子'), H(2, '拧紧螺丝'), H(2, '挂好那面镜子'));
one([], H(2, '读懂一个孩子的心'), H(3, '慢'), H(3, '等'), H(2, '拧紧一颗螺丝的手'));
one([[SQ, 2]], Q('m4', '温如玉说：', q('m4')), T('m4', '我等过。'), {
  kind: 'quotation',
  noteId: 'm4',
  text: q('m4'),
  elided: [],
  leadIn: '温如玉还说：',
});

test.each(cases.map(({ kinds, blocks }) => ({ kinds, blocks, name: JSON.stringify(blocks.at(-1)) })))(
  '$name',
  ({ kinds, blocks }) => {
    const lang = /\p{Script=Han}/u.test(JSON.stringify(blocks)) ? 'zh-CN' : 'en';
    const findings = checkStudyNotes(aDocument(blocks, { lang }), {
      notes,
      speeches,
      template: templates[0]!,
      quotedShareLimit: 1,
      ownNames: ['碧溪县', '碧溪县第二中学'],
    });
    const told = new Set(findings.map(({ kind, block }) => `${block} ${kind}`));
    expect([...told]).toEqual(kinds.map((kind) => (Array.isArray(kind) ? `${kind[1]} ${kind[0]}` : `0 ${kind}`)));
  },
);

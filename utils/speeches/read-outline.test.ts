import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OutlineItem } from '@/utils/model/outline-item';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { readOutline } from './read-outline';

const shape = (paragraphs: string[]): string[] =>
  readOutline(paragraphs).map(
    ({ level, marker, label, paragraph, parent }) => `${level} ${marker}${label} @${paragraph} ^${parent ?? '-'}`,
  );

const speech = [
  '各位领导、同志们：',
  '把小事办好，要从三个方面用力。',
  '　　一、先把账算清，摸准群众的需要',
  '账算清了，心里才有底。',
  '一要走到门口去问。坐在屋里想不出办法，问一百户才知道缺哪一样。',
  '二要把数目写下来。写下来才能比。',
  '二、再把路走通，用好手里的办法',
  '一要先易后难。',
  '二要说到做到。',
  '（结束）',
];

describe('readOutline', () => {
  it('reads headings and the points under them', () => {
    expect(shape(speech)).toEqual([
      '1 一、先把账算清，摸准群众的需要 @2 ^-',
      '2 一要走到门口去问 @4 ^0',
      '2 二要把数目写下来 @5 ^0',
      '1 二、再把路走通，用好手里的办法 @6 ^-',
      '2 一要先易后难 @7 ^3',
      '2 二要说到做到 @8 ^3',
    ]);
  });

  it('numbers levels by first appearance, and nests by kind', () => {
    expect(shape(['第一，说账。', '一是收。', '二是支。', '第二，说路。', '（一）桥', '一、灯'])).toEqual([
      '1 第一，说账 @0 ^-',
      '2 一是收 @1 ^0',
      '2 二是支 @2 ^0',
      '1 第二，说路 @3 ^-',
      '3 （一）桥 @4 ^-',
      '4 一、灯 @5 ^-',
    ]);
    expect(shape(['一、甲', '（一）乙', '1. 丙', '（1）丁', '（2）戊', '2. 己', '（二）庚', '二、辛'])).toEqual([
      '1 一、甲 @0 ^-',
      '2 （一）乙 @1 ^0',
      '3 1.丙 @2 ^1',
      '4 （1）丁 @3 ^2',
      '4 （2）戊 @4 ^2',
      '3 2.己 @5 ^1',
      '2 （二）庚 @6 ^0',
      '1 二、辛 @7 ^-',
    ]);
  });

  it('takes what is out of sequence for text', () => {
    expect(shape(['三要同心。', '二、没有一', '一、有了', '三、跳过', '二、接上'])).toEqual([
      '1 一、有了 @2 ^-',
      '1 二、接上 @4 ^-',
    ]);
  });

  it('lets a run begin again', () => {
    expect(shape(['第一，甲', '第二，乙', '第一，丙', '第二，丁'])).toHaveLength(4);
  });

  it('counts past ten and a hundred', () => {
    const numeral = (n: number): string => {
      const digits = '〇一二三四五六七八九';
      const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
      return `${hundreds ? `${digits[hundreds]}百` : ''}${tens ? `${tens > 1 || hundreds ? digits[tens] : ''}十` : ''}${ones ? digits[ones] : ''}`;
    };
    const all = Array.from({ length: 99 }, (_, i) => `${numeral(i + 1)}、事项`);
    expect(readOutline(all)).toHaveLength(99);
  });

  it('takes —— for a list only when there are two', () => {
    expect(shape(['——在村口的讲话', '正文。'])).toEqual([]);
    expect(shape(['一、原则', '——必须先问。再做。', '——必须算账。', '二、办法', '——一家之言'])).toEqual([
      '1 一、原则 @0 ^-',
      '2 ——必须先问 @1 ^0',
      '2 ——必须算账 @2 ^0',
      '1 二、办法 @3 ^-',
    ]);
  });

  it('cuts long labels, never through a character', () => {
    const [item] = readOutline([`一、${'😀'.repeat(60)}`]);
    expect(item?.label).toBe(`${'😀'.repeat(39)}…`);
  });

  it('reads every marker there is where it stands in a row', () => {
    const row = (last: string, ...before: string[]): OutlineItem | undefined => readOutline([...before, last]).at(-1);
    const upTo = (count: number, marker: (numeral: string) => string): string[] =>
      Array.from('一二三四五六七八九十')
        .concat('十一')
        .slice(0, count)
        .map((numeral) => `${marker(numeral)}先做的事。`);
    expect(
      [
        row('　　一、强化思想'),
        row('\u2003\u2003十二、实现建军一百年奋斗目标', ...upTo(11, (n) => `${n}、`)),
        row('一、 总体要求'),
        row('（一）构建高水平'),
        row('(三)推进', ...upTo(2, (n) => `（${n}）`)),
        row('1．加强领导'),
        row('2、落实责任', '1、明确责任'),
        row('（1）明确分工'),
        row('①明确'),
        row('第一，带头维护'),
        row('一要强化创新理论武装。'),
        row('二是深化国际合作。', '一是深化合作。'),
        row('——必须坚持人民至上。'),
      ].map((item) => `${item?.marker}|${item?.label}`),
    ).toEqual([
      '一、|强化思想',
      '十二、|实现建军一百年奋斗目标',
      '一、|总体要求',
      '（一）|构建高水平',
      '(三)|推进',
      '1．|加强领导',
      '2、|落实责任',
      '（1）|明确分工',
      '①|明确',
      '第一，|带头维护',
      '一要|强化创新理论武装',
      '二是|深化国际合作',
      '——|必须坚持人民至上',
    ]);
  });

  it('puts what stands between two points of a row under the first, and learns from it', () => {
    const first = ['第一，修桥。', '1. 备料', '2. 动工', '第二，点灯。', '1. 买灯', '2. 拉线'];
    expect(shape(first).map((line) => line.replace(/ @.*\^/u, ' ^'))).toEqual([
      '1 第一，修桥 ^-',
      '2 1.备料 ^0',
      '2 2.动工 ^0',
      '1 第二，点灯 ^-',
      '2 1.买灯 ^3',
      '2 2.拉线 ^3',
    ]);
    expect(shape(['一是修桥。', '一要备料。', '二是点灯。'])[1]).toBe('2 一要备料 @1 ^0');
  });

  it('does not let a stray one break a row', () => {
    expect(shape(['一、甲', '二、乙', '一、又及', '三、丙'])).toHaveLength(3);
  });

  it('takes 首先 for a point only in a row, and never as manners', () => {
    expect(shape(['首先，我代表村委会问好。', '其次，再次，都是客套。', '最后，祝大家平安！'])).toEqual([]);
    expect(shape(['首先，把账算清。'])).toEqual([]);
    expect(shape(['一、办法', '首先，把账算清。', '其次，把路走通。', '最后，祝大家平安！'])).toEqual([
      '1 一、办法 @0 ^-',
      '2 首先，把账算清 @1 ^0',
      '2 其次，把路走通 @2 ^0',
    ]);
    expect(shape(['首先，把账算清。', '其次，把路走通。', '最后，把灯点上。'])).toHaveLength(3);
  });

  it('takes a single 一则 for a piece of news', () => {
    expect(shape(['一则消息传来，桥修好了。'])).toEqual([]);
    expect(shape(['一则省时。', '二则省力。'])).toHaveLength(2);
  });

  it('reads laws, whose articles are counted through', () => {
    const law = [
      '第一章　总　则',
      '第一条　渡口由村民共有。',
      '第二条　渡船每日开行。',
      '第二章　渡　资',
      '第三条　渡资由村民议定。',
    ];
    expect(shape(law)).toEqual([
      '1 第一章总　则 @0 ^-',
      '2 第一条渡口由村民共有 @1 ^0',
      '2 第二条渡船每日开行 @2 ^0',
      '1 第二章渡　资 @3 ^-',
      '2 第三条渡资由村民议定 @4 ^3',
    ]);
  });

  it.each([
    ['（三）', '（四）', '（五）'],
    ['（3）', '（4）', '（5）'],
    ['3．', '4．', '5．'],
  ])('goes on under the next section with the count of the one before: %s', (three, four, five) => {
    const [one, two] = [three, four].map((marker) => marker.replace(/[三3]/u, '一').replace(/[四4]/u, '二'));
    const [first, second] = /\d/u.test(three)
      ? [one, two].map((m) => m!.replace('一', '1').replace('二', '2'))
      : [one, two];
    expect(
      shape([
        '一、总体要求',
        `${first}指导思想。先问后做。`,
        `${second}基本原则。先易后难。`,
        '二、重点任务',
        `${three}修好桥。桥是路。`,
        `${four}点亮灯。灯是眼。`,
        '三、保障措施',
        `${five}管好船。船是脚。`,
      ]),
    ).toEqual([
      '1 一、总体要求 @0 ^-',
      `2 ${first}指导思想 @1 ^0`,
      `2 ${second}基本原则 @2 ^0`,
      '1 二、重点任务 @3 ^-',
      `2 ${three}修好桥 @4 ^3`,
      `2 ${four}点亮灯 @5 ^3`,
      '1 三、保障措施 @6 ^-',
      `2 ${five}管好船 @7 ^6`,
    ]);
  });

  it('goes on under the next section with the very next number alone, and with nothing spoken', () => {
    expect(shape(['一、甲', '（一）乙', '二、丙', '（三）丁'])).toHaveLength(3);
    expect(shape(['一、甲', '一要问。', '二要算。', '二、丙', '三要同心。'])).toHaveLength(4);
  });

  describe('with numerals that no mark follows', () => {
    const text = '桥是渡口的人一块石头一块石头垒起来的。';

    it('reads those alone on a line, in a row', () => {
      expect(shape([text, '一', text, '（一）问', '二', text, '三', text])).toEqual([
        '1 一 @1 ^-',
        '2 （一）问 @3 ^0',
        '1 二 @4 ^-',
        '1 三 @6 ^-',
      ]);
      expect(shape(['（一）', text, '（二）', text])).toEqual(['1 （一） @0 ^-', '1 （二） @2 ^-']);
    });

    it('reads those before a title, a comma or a bracket', () => {
      expect(shape(['一 修桥', text, '二　铺路', text])).toEqual(['1 一 修桥 @0 ^-', '1 二　铺路 @2 ^-']);
      expect(shape(['一，抓学习。学了再做。', '二，抓作风。'])).toEqual(['1 一，抓学习 @0 ^-', '1 二，抓作风 @1 ^-']);
      expect(shape(['1) Mend the bridge', '2) Light the lamps', '1）修', '2）铺'])).toEqual([
        '1 1)Mend the bridge @0 ^-',
        '1 2)Light the lamps @1 ^-',
        '1 1）修 @2 ^-',
        '1 2）铺 @3 ^-',
      ]);
    });

    it.each([
      ['one alone', ['一', text]],
      ['one alone before a title', ['一 修桥', text]],
      ['one alone in brackets', ['（一）', text]],
      ['one alone before a comma', ['一，抓学习。', text]],
      ['one alone before a bracket', ['1) Mend the bridge.']],
      ['what skips one', ['一', text, '三', text]],
      ['what begins at two', ['二', text, '三', text]],
      ['days of the week', ['一', '二', '三', '四', '五']],
      ['cells of a table', ['一', '周宁', '二', '林知远', '三', '陆一鸣']],
      ['the last lines', [text, '一', '二']],
      ['numerals in a row', ['一 二 三', '二 三 四']],
      ['sentences', ['一 座桥。又一座桥。', '二 盏灯。又一盏灯。']],
    ])('takes %s for text', (_, lines) => expect(shape(lines)).toEqual([]));
  });

  it('reads English', () => {
    expect(
      shape([
        'Thank you all for coming to the ferry today.',
        'Part One: The Bridge',
        'First, we count the boats. Dr. Smith has the list, and No. 3 is ours.',
        'Second, we mend the bridge.',
        'Finally, we light the lamps!',
        'Part Two — The Road',
        'I. Stones',
        '1. Bring 3.5 tons of stone. Then wait.',
        '2. Lay them',
        'II. Sand',
        'Finally, thank you.',
      ]),
    ).toEqual([
      '1 Part One:The Bridge @1 ^-',
      '2 First,we count the boats @2 ^0',
      '2 Second,we mend the bridge @3 ^0',
      '2 Finally,we light the lamps @4 ^0',
      '1 Part TwoThe Road @5 ^-',
      '3 I.Stones @6 ^4',
      '4 1.Bring 3.5 tons of stone @7 ^5',
      '4 2.Lay them @8 ^5',
      '3 II.Sand @9 ^4',
    ]);
    expect(shape(['First, I thank you.', 'I. We met.', 'Part One of the plan failed.'])).toEqual([]);
  });

  describe('within a paragraph', () => {
    it('puts points under the one that the paragraph begins with', () => {
      expect(shape(['一要先问后做：一是问人；二是问水。', '二要说到做到。'])).toEqual([
        '1 一要先问后做 @0 ^-',
        '2 一是问人 @0 ^0',
        '2 二是问水 @0 ^0',
        '1 二要说到做到 @1 ^-',
      ]);
      expect(shape(['一要问。一要问人，二要问水。', '二要做。'])).toEqual([
        '1 一要问 @0 ^-',
        '1 一要问人 @0 ^0',
        '1 二要问水 @0 ^0',
        '1 二要做 @1 ^-',
      ]);
    });

    it('goes on with the row that the paragraph begins with', () => {
      expect(shape(['一是问人；二是问水。', '三是问船。'])).toEqual([
        '1 一是问人 @0 ^-',
        '1 二是问水 @0 ^-',
        '1 三是问船 @1 ^-',
      ]);
    });

    it('puts the points of a paragraph without a marker under what it belongs to', () => {
      expect(shape(['一、办法', '办法有两条：一是问，二是算。', '（一）问', '二、道理'])).toEqual([
        '1 一、办法 @0 ^-',
        '2 一是问 @1 ^0',
        '2 二是算 @1 ^0',
        '3 （一）问 @2 ^0',
        '1 二、道理 @3 ^-',
      ]);
    });

    it('goes on with a row in the next paragraph', () => {
      expect(shape(['要做两件事：一是问。', '二是算。', '三是写。'])).toHaveLength(3);
      expect(shape(['要做的事，一是问。', '还要算。', '二是写。'])).toEqual([]);
    });

    it.each([
      ['（一）', '（二）', '；'],
      ['(一)', '(二)', '。'],
      ['①', '②', '；'],
      ['①', '②', '。'],
      ['（1）', '（2）', '；'],
      ['第一，', '第二，', '。'],
      ['第一、', '第二、', '；'],
      ['第一：', '第二：', '；'],
      ['首先，', '其次，', '。'],
      ['一、', '二、', '；'],
      ['一是', '二是', '，'],
    ])('reads %s and %s after a colon and %s', (one, two, mark) => {
      const told = [`1 ${one}问人 @0 ^-`, `1 ${two}问水，问清楚 @0 ^-`];
      expect(shape([`要做两件事：${one}问人${mark}${two}问水，问清楚。办完再回来。`])).toEqual(told);
      expect(shape([`${one}问人${mark === '，' ? '；' : mark}${two}问水，问清楚。办完再回来。`])).toEqual(told);
    });

    it('reads the last in words, and English', () => {
      expect(shape(['要做三件事。首先，问人。其次，问水。再次，问船。最后，问天！'])).toEqual([
        '1 首先，问人 @0 ^-',
        '1 其次，问水 @0 ^-',
        '1 再次，问船 @0 ^-',
        '1 最后，问天 @0 ^-',
      ]);
      expect(
        shape(['We do three things. First, we ask. Second, we count the boats! Finally, we mend the bridge.']),
      ).toEqual(['1 First,we ask @0 ^-', '1 Second,we count the boats @0 ^-', '1 Finally,we mend the bridge @0 ^-']);
      expect(shape(['First, we ask. Second, we count.', 'Third, we mend.'])).toHaveLength(3);
    });

    it('leaves out manners at the end and at the beginning', () => {
      expect(shape(['首先，问人。其次，问水。最后，祝大家平安！'])).toHaveLength(2);
      expect(shape(['同志们：首先，我代表村委会问好。其次，说说修桥。最后，祝大家平安！'])).toEqual([]);
      expect(shape(['Friends: First, let me thank you. Second, we mend the bridge. Finally, thank you.'])).toEqual([]);
    });

    it('puts rows within a row', () => {
      expect(shape(['要问：第一，问人：一是老人；二是孩子。第二，问水：①深浅；②冷热。第三，问船。'])).toEqual([
        '1 第一，问人 @0 ^-',
        '2 一是老人 @0 ^0',
        '2 二是孩子 @0 ^0',
        '1 第二，问水 @0 ^-',
        '3 ①深浅 @0 ^3',
        '3 ②冷热 @0 ^3',
        '1 第三，问船 @0 ^-',
      ]);
      expect(shape(['要问：一是人：①老人；②孩子。二是水：（一）深浅；（二）冷热。'])).toHaveLength(6);
    });

    it('ends nothing with a row within a paragraph', () => {
      expect(
        shape([
          '一、甲',
          '（一）乙',
          '要办：一、问；二、算。',
          '（二）丙',
          '二、丁',
          '要办：一、问；二、算。',
          '三、戊',
        ]),
      ).toEqual([
        '1 一、甲 @0 ^-',
        '2 （一）乙 @1 ^0',
        '1 一、问 @2 ^1',
        '1 二、算 @2 ^1',
        '2 （二）丙 @3 ^0',
        '1 二、丁 @4 ^-',
        '1 一、问 @5 ^5',
        '1 二、算 @5 ^5',
        '1 三、戊 @6 ^-',
      ]);
      expect(shape(['一是甲。', '要办：一是问。', '二是乙。'])).toHaveLength(2);
    });

    it('goes on in the next paragraph, as lists of laws do', () => {
      expect(shape(['应当办好：（一）问；（二）算。', '（三）写。'])).toHaveLength(3);
    });

    it('takes the mention of a later point for none', () => {
      expect(shape(['第一，问人。第二，后面再说。', '第二，问水。'])).toEqual([
        '1 第一，问人 @0 ^-',
        '1 第二，问水 @1 ^-',
      ]);
      expect(shape(['首先，问人。最后，人人都说好。', '其次，问水。', '最后，问船。'])).toHaveLength(3);
    });

    it.each([
      ['a list that is quoted', '老话说：“一、问人；二、问水。”我们记着。'],
      ['points that are quoted', '他说：“要做两件：一是问；二是算。”'],
      ['English quotations', 'He said: “Two things. First, ask. Second, count.” We did.'],
      ['straight quotation marks', 'He said: "Two things. First, ask. Second, count." We did.'],
      ['corner brackets', '他说：「要做：第一，问；第二，算。」'],
      ['a title', '读《渡口：第一，问；第二，算》。'],
      ['citations', '办法见：（一）（二）。'],
      ['points that are only named', '见下列各项：（一）、（二）、（三）。'],
      ['points without words', '选出对的：①；②；③。'],
      ['references in laws', '违反本法第二条第（一）项、第（二）项的；第（三）项另行规定。'],
      ['a range', '符合条件：第（一）至第（三）项。（二）以外另说。'],
      ['pictures', '如图（1）。桥在图（2）；路在图（3）。'],
      ['notes’ marks behind sentences', '路虽远，行则将至。①事虽难，做则必成。②这是老话。'],
      ['notes’ marks in brackets', '路虽远，行则将至。（1）事虽难，做则必成。（2）这是老话。'],
      ['notes at the foot', '注：①《渡口志》，渡口出版社1991年版，第109页；②同上书，第7页。'],
      ['prizes', '获奖的有：一、二等奖各一名；二、三等奖各两名。'],
      ['levels', '响应分级：一、二级响应由村里定；二、三级响应由镇里定。'],
      ['industries', '要发展产业：第一、第二产业要稳；第二、第三产业要活。'],
      ['dates', '会期：一月一、二日；二月三、四日。'],
      ['clauses without an end', '要问人（一）深、（二）浅，第一，第二，都要问。'],
      ['sayings', '要统一、要举一反三、要天人合一、二者不可偏废。'],
      ['one alone', '只有一件事：（一）问人。'],
      ['what does not begin at one', '还有：（二）问水；（三）问船。'],
      ['what skips one', '还有：①问水；③问船。'],
      ['a tale', '昨天：首先，他来了。最后，他走了。'],
      ['a tale in English', 'We met. First, he came. Finally, he left.'],
      ['other words in English', 'We met. However, he left. Second, we ate.'],
      ['a whole not a part', '第一批是：第一批三人；第二批两人。'],
    ])('takes %s for text', (_, text) => expect(shape([text])).toEqual([]));

    it('reads on behind a quotation mark that nothing closes', () => {
      expect(shape(['他说：“要做两件：一是问；二是算。'])).toHaveLength(2);
      expect(shape(['他说：“好。”要做两件：（一）问“人”；（二）算。'])).toHaveLength(2);
    });

    it('takes what is no row for text', () => {
      expect(shape(['要问的，二是水；三是船。', '统一是好事，一是一，二是二。', '三要素，一要点到为止。'])).toEqual([]);
    });
  });

  describe('headings without a number', () => {
    const prose = '账算清了，心里才有底；路走通了，脚下才有力，这是渡口的老人们常说的话，也是我们的体会。';

    it('are short lines without an end between longer paragraphs', () => {
      const lines = [prose, '动真碰硬 坚持先问后做', prose, '一是问。', `二是算。${prose}`, '从渡口走向远方', prose];
      expect(shape(lines)).toEqual([
        '1 动真碰硬 坚持先问后做 @1 ^-',
        '2 一是问 @3 ^0',
        '2 二是算 @4 ^0',
        '1 从渡口走向远方 @5 ^-',
      ]);
      expect(shape(['一、办法', prose, '先问后做', prose, '二、道理', prose])[1]).toBe('2 先问后做 @2 ^0');
    });

    it.each([
      '同志们、朋友们！',
      '谢谢大家',
      '晨光社记者 周宁 摄',
      '图为渡口全景',
      '（责编：周宁）',
      '责编：周宁',
      '2025年5月7日',
      '二〇二五年五月七日',
      '周宁',
      '有以下几点：',
      '路虽远，',
      '他说，路不远。',
      '※',
      '一、二级响应',
      '三要素是指人、船、水',
      '第一批主题教育',
      '一是一，二是二',
      '1.5万亿元的投资',
    ])('are not %s', (line) => expect(shape([prose, line, prose])).toEqual([]));

    it('are no captions in the middle of a row, nor titles', () => {
      expect(shape([prose, '一是问。', prose, '渡口全景', prose, '二是算。'])).toHaveLength(2);
      expect(shape(['把桥修到家门口', prose, '一、办法', prose])).toHaveLength(1);
      expect(shape([prose, '渡口全景', prose, '一、办法', prose, '二、道理'])[1]).toBe('2 一、办法 @3 ^-');
    });

    it('are told by the markup, by rank', () => {
      const lines = ['问', '问水', prose, '一是深浅。', '问人', '算不算？', prose, '渡口全景', prose, '同志们！'];
      const headings = new Map([
        [0, 2],
        [1, 3],
        [4, 3],
        [5, 2],
        [9, 2],
      ]);
      const told = readOutline(lines.with(0, '问在前头'), headings);
      expect(told.map(({ level, label, parent }) => `${level} ${label} ^${parent ?? '-'}`)).toEqual([
        '1 问在前头 ^-',
        '2 问水 ^0',
        '3 深浅 ^1',
        '2 问人 ^0',
        '1 算不算 ^-',
      ]);
    });

    it('rank among numbered ones as the markup says', () => {
      const lines = ['一、办法', '先问', '1. 问人', '后算', '二、道理', '结语'];
      const ranks = [2, 3, undefined, 3, 2, 2];
      const headings = new Map(ranks.flatMap((rank, index) => (rank === undefined ? [] : [[index, rank] as const])));
      expect(readOutline(lines, headings).map(({ parent }) => parent)).toEqual([null, 0, 1, 0, null, null]);
    });
  });

  it('is no more than it should be, for any lines', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'一、|二、|（一）|(二)|1.|2．|（1）|①|②|第一，|第二，|首先，|其次，|最后，|一要|二要|一是|二是|；一是|；二是|——|第一章|第一条　'.split(
          '|',
        ),
        ...'Part One|First, |Second, |I. |。|：|同志们！|　|\n|\ud83c|\udf09|“|”|😀|先问后做'.split('|'),
        '今天我们在渡口开这个会，是要把修桥的事定下来，也把修桥的人定下来。',
      ),
      fc.string({ unit: anyCharacter }),
    );
    const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const ranks = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: -1, max: 9 })), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), ranks, (lines, headings) => {
        let before = 0;
        for (const [index, item] of readOutline(lines, new Map(headings)).entries()) {
          expect(v.is(OutlineItem, item)).toBe(true);
          expect(item.parent === null || item.parent < index).toBe(true);
          expect(item.paragraph).toBeGreaterThanOrEqual(before);
          expect(lines[item.paragraph]).toContain(item.marker);
          expect(Array.from(item.label).length).toBeLessThanOrEqual(40);
          before = item.paragraph;
        }
      }),
    );
  });

  it.each([
    ['100,000 lines', () => Array.from({ length: 100_000 }, (_, i) => `今天是第${i}次在渡口开会。`)],
    [
      '100,000 points',
      () =>
        Array.from(
          { length: 100_000 },
          (_, i) => ['一、甲', '（一）乙', '一是丁；二是戊。', '——己。', '二、庚'][i % 5]!,
        ),
    ],
    [
      '100,000 short lines',
      () => Array.from({ length: 100_000 }, (_, i) => ['先问后做', '今天开会。'.repeat(10)][i % 2]!),
    ],
    ['one paragraph', () => [`一、${'今天我们在渡口开会，'.repeat(300_000)}`]],
    ['one paragraph of points', () => [`一、${'一是甲；二是乙；'.repeat(100_000)}`]],
    [
      'one paragraph of all kinds',
      () => [`要办：${'第一，甲；（一）乙；①丙；首先，丁；其次，戊；一、己；二、庚。'.repeat(80_000)}`],
    ],
    ['one paragraph of quotations', () => ['“：（一）甲；'.repeat(400_000), '：“第一，”；'.repeat(400_000)]],
    ['one paragraph of strays', () => ['；三是'.repeat(750_000)]],
    ['white space', () => [' '.repeat(3_000_000), `一、${' '.repeat(3_000_000)}`, `；${' '.repeat(3_000_000)}一是`]],
    ['marks', () => ['—', '（', '“', '：', '第', '同志们：'].map((mark) => mark.repeat(500_000))],
  ])('stands 3 MB of %s', (_, lines) => {
    expect(readOutline(lines()).length).toBeGreaterThanOrEqual(0);
  });
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { makePrompts } from './make-prompts';

describe('a question about what the passage says', () => {
  test.each([
    ['坡道修好了没有？不看台账，看轮椅上不上得去。', '原文问“坡道修好了没有？”，换作是你，会怎样回答？'],
    ['坡道不看台账，看轮椅上不上得去。', '原文把“看台账”和“看轮椅上不上得去”对照着说，你平时更接近哪一边？举一件事。'],
    ['读书不是装点门面，而是照见自己。', '原文把“装点门面”和“照见自己”对照着说，你平时更接近哪一边？举一件事。'],
    ['要强化政治历练，到一线去。', '对照“强化政治历练”，举一件你手上的事：做到了几分，差在哪里？'],
    [
      '今天能办的事，不要让群众明天再跑一趟。',
      '对照“不要让群众明天再跑一趟”，举一件你手上的事：做到了几分，差在哪里？',
    ],
    ['全年走访群众1200户。', '原文讲到“全年走访群众1200户”，放在你手上的工作里，对应的是哪个数？'],
    // The number of an item is no figure.
    ['窗口连着千家万户第19则', '读到“窗口连着千家万户第19则”，你想起了哪件亲身经历的事？'],
    ['第3次会议开到了田头', '读到“第3次会议开到了田头”，你想起了哪件亲身经历的事？'],
    ['第12.5页讲到水渠的事', '读到“第12.5页讲到水渠的事”，你想起了哪件亲身经历的事？'],
    ['第3轮走访群众1200户。', '原文讲到“第3轮走访群众1200户”，放在你手上的工作里，对应的是哪个数？'],
    ['有人把这叫作“抄学”。', '原文用了“抄学”这个说法，你怎样理解？身边有没有对得上的例子？'],
    ['窗口虽小，连着千家万户。', '读到“连着千家万户”，你想起了哪件亲身经历的事？'],
    ['重要的是主要矛盾，次要的是次要矛盾。', '读到“重要的是主要矛盾”，你想起了哪件亲身经历的事？'],
    // How something is done, days that went by, half a sentence: nothing to demand, to compare, to set against another.
    ['要以更大的勇气和智慧，敢于突破利益的藩篱。', '读到“敢于突破利益的藩篱”，你想起了哪件亲身经历的事？'],
    ['赶上签证处放假，耽误了六天。', '读到“赶上签证处放假”，你想起了哪件亲身经历的事？'],
    ['十个里有九个不是来闹的，是在别处没人听他把话说完。', '读到“十个里有九个不是来闹的”，你想起了哪件亲身经历的事？'],
    ['……', '这段话让你想到了什么？用自己的话写两三句。'],
  ])('%s', (quote, prompt) => expect(makePrompts('zh-CN')(quote)).toBe(prompt));

  test.each([
    [
      'What do we owe to those who come after us?',
      'The speaker asks “What do we owe to those who come after us?” What would you answer, and why?',
    ],
    [
      'A library is not a house of books but a house of questions.',
      'The passage sets “a house of books” against “a house of questions”. Which is nearer to what you do? Give one example.',
    ],
    [
      'We were trained to collect answers, not to keep questions alive.',
      'The passage sets “to collect answers” against “to keep questions alive”. Which is nearer to what you do? Give one example.',
    ],
    [
      'We must listen before we speak, every time.',
      'Where have you not yet lived up to “We must listen before we speak”? What stood in the way?',
    ],
    [
      'If you listen, even the smallest task has a purpose.',
      'Which experience of yours does “even the smallest task has a purpose” call to mind?',
    ],
    [
      'Courage is less a gift from heaven than a willingness to be laughed at before everybody one day.',
      'Which experience of yours does “Courage is less a gift from heaven than a …” call to mind?',
    ],
    [
      'Every bridge was once a quarrel about money.',
      'Which experience of yours does “Every bridge was once a quarrel about money” call to mind?',
    ],
    ['Yes.', 'What does this passage make you think of? Two or three sentences of your own.'],
  ])('%s', (quote, prompt) => expect(makePrompts('en')(quote)).toBe(prompt));
});

test('neighbours are asked different things, and no question comes twice', () => {
  const promptFor = makePrompts('zh-CN');
  const quote = '要把坡道修好，全年走访1200户，不看台账，看轮椅上不上得去。';
  const all = Array.from({ length: 8 }, () => promptFor(quote));
  expect(new Set(all).size).toBe(8);
  expect(all.slice(0, 2)).toEqual([
    '原文把“看台账”和“看轮椅上不上得去”对照着说，你平时更接近哪一边？举一件事。',
    '对照“把坡道修好”，举一件你手上的事：做到了几分，差在哪里？',
  ]);
});

test('marks inside a phrase become inner ones, and lost halves go', () => {
  expect(makePrompts('zh-CN')('要坚持“扶上马、送一程”，一起走。')).toBe(
    '对照“坚持‘扶上马、送一程’”，举一件你手上的事：做到了几分，差在哪里？',
  );
  for (const quote of [
    '“',
    '”要把“坡道修好',
    '\ud800\udfff\ud800',
    '《》',
    '要'.repeat(5_000),
    '？'.repeat(300),
    'a, '.repeat(900),
  ])
    for (const lang of ['zh-CN', 'en'] as const) expect(makePrompts(lang)(quote)).toMatch(/^[^]{10,300}$/u);
});

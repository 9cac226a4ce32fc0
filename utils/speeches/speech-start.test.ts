// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Line } from './read-lines';
import { speechStart } from './speech-start';

const start = (texts: string[], from = 0): number =>
  speechStart(
    texts.map((text): Line => ({ text, node: document.createTextNode(text) })),
    { from, to: texts.length },
    (text) => text.startsWith('题目'),
  );

describe('speechStart', () => {
  it.each([
    ['a salutation', ['题目！', '（2026年4月24日）', '周宁', '同志们：', '今天开会。'], 3],
    ['a paragraph', ['2026年4月25日 08:15 来源：岚溪日报', '今天，我们在渡口开会。'], 1],
    ['a point', ['周宁', '一、把账算清'], 1],
    ['a point of any kind', ['周宁', '第一部分　把账算清', '今天开会。'], 1],
    ['after the number of a title', ['题目', '（一）', '周宁', '今天开会。'], 3],
    ['a chapter', ['周宁', '第一章', '总则'], 1],
    ['after what only looks like a point', ['一、二、三等奖获得者名单', '三要素', '今天开会。'], 2],
    ['after what is not the speaker’s', ['编者按：全文如下。', '林知远 摄', '今天开会。'], 2],
    ['a dash that ends like a sentence', ['——在渡口的讲话', '——必须坚持实干。'], 1],
    ['where nothing tells', ['甲', '乙'], 0],
  ])('is %s', (_, texts, at) => expect(start(texts)).toBe(at));
  it('is sought in the body alone', () => expect(start(['今天开会。', '甲', '明天也开会。'], 1)).toBe(2));
});

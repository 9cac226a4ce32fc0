import { describe, expect, it } from 'vitest';
import { foldAnchor } from './fold-anchor';
import { judgeHit } from './judge-hit';
import { prepareText } from './prepare-text';

const before = '先问一问门前的人家要什么，再想一想自己会做什么，然后一起动手';
const after = '，把桥修到家门口，把灯点到巷子里，把账算在明处，年底要见分晓';
const anchor = { prefix: before, exact: '必须坚持', suffix: after, start: before.length };
const judge = (text: string) => {
  const page = prepareText(text);
  const kept = foldAnchor(anchor);
  const at = page.folded.text.indexOf(kept.exact);
  return judgeHit(page, [at, at + kept.exact.length], kept, anchor);
};

describe('judgeHit', () => {
  it('gives 1 to what is unchanged', () =>
    expect(judge(`${before}必须坚持${after}`)).toMatchObject({
      score: 1,
      left: { agrees: true },
      right: { speaks: true },
    }));
  it('agrees with a side of which little changed', () => {
    const { left } = judge(`${before.replace('人家', '住户')}必须坚持${after}`);
    expect(left.agrees && left.similarity < 1).toBe(true);
  });
  it('agrees with a side whose nearest words are unchanged', () => {
    const { left } = judge(`今年不比往年，事情都要从头说起。${before.slice(-14)}必须坚持${after}`);
    expect(left).toMatchObject({ agrees: true, speaks: false });
  });
  it('does not agree with other words, nor with nothing', () => {
    expect(judge('说来说去，归根到底，大家必须坚持下去！').left.agrees).toBe(false);
    expect(judge('必须坚持')).toMatchObject({ left: { agrees: false }, right: { agrees: false } });
  });
  it('lets a side that was the edge agree only at the edge', () => {
    const page = prepareText('甲必须坚持乙');
    const edge = { prefix: '', exact: '必须坚持', suffix: '乙', written: '必须坚持乙' };
    expect(judgeHit(page, [1, 5], edge, { ...edge, start: 0 })).toMatchObject({
      left: { agrees: false },
      right: { agrees: true },
    });
    const longer = prepareText('必须坚持乙丙');
    expect(judgeHit(longer, [0, 4], edge, { ...edge, start: 0 })).toMatchObject({
      left: { agrees: true },
      right: { agrees: false },
    });
  });
});

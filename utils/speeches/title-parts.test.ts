import { describe, expect, it } from 'vitest';
import { titleParts } from './title-parts';

const TITLE = '在全市改进作风推进会上的讲话';

describe('titleParts', () => {
  it.each([
    TITLE,
    `${TITLE}--时政--某某网`,
    `${TITLE}_新闻频道_某某网`,
    `受权发布：${TITLE} - 某某日报`,
    `（全文）${TITLE}`,
    `顾砚秋：${TITLE}`,
    '在全市改进作风推进会上的讲话 岚溪',
    '在全市 改进作风 推进会上的讲话',
  ])('of %s share one with the title alone', (title) => {
    expect(titleParts(title).some((part) => titleParts(TITLE).includes(part))).toBe(true);
  });
  it.each(['中国共产党新闻网', '首页 | 某某省人民政府门户网站', '讲话', '', '在实干中答题：把好事办到群众心坎上'])(
    'of %s share none',
    (title) => expect(titleParts(title).some((part) => titleParts(`${TITLE}--某某网`).includes(part))).toBe(false),
  );
  it('are not the words of an English title', () => {
    expect(titleParts('Community Engagement – Commencement Address 2026')).toEqual([
      'communityengagementcommencementaddress2026',
      'communityengagement',
      'commencementaddress2026',
    ]);
  });
  it('are few, whatever the title is', () => {
    expect(titleParts('长长的一段题目：'.repeat(100_000)).length).toBeLessThanOrEqual(12);
    expect(titleParts(Array.from({ length: 60 }, (_, n) => `某某某某某某某${n}号`).join('|')).length).toBe(12);
  });
});

import { describe, expect, it } from 'vitest';
import { pointLabel } from './point-label';

describe('pointLabel', () => {
  it.each([
    ['把账算清，摸准需要', '把账算清，摸准需要'],
    [' 把账算清。再把路走通。', '把账算清'],
    ['：把账算清；再把路走通', '把账算清'],
    ['谁来算？大家算。', '谁来算'],
    ['发扬“敢问！敢算！”的劲头。再做。', '发扬“敢问！敢算！”的劲头'],
    ['学《渡口志》（第二版；增订本）。', '学《渡口志》（第二版；增订本）'],
    ['发扬“敢问！敢算的劲头。再做。', '发扬“敢问'],
    ['把账算清.再把路走通', '把账算清'],
    ['投入3.5万元. 再做', '投入3.5万元'],
    ['Ask Dr. Smith in the U.S. office. Then act.', 'Ask Dr. Smith in the U.S. office'],
    ['Mend it!', 'Mend it'],
    ['总　则', '总　则'],
    ['一行\n另一行', '一行'],
    ['', ''],
    ['😀'.repeat(60), `${'😀'.repeat(39)}…`],
    [`${'　'.repeat(5000)}甲`, '甲'],
  ])('of %j', (words, label) => expect(pointLabel(`一、${words}`, 2, words.length + 2)).toBe(label));

  it('ends before the next point', () => {
    const text = '一要先问：一是问人，二是问水';
    expect([pointLabel(text, 2, 5), pointLabel(text, 7, 10)]).toEqual(['先问', '问人']);
  });
});

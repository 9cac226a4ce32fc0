import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDate } from './chinese-date';

describe('chineseDate', () => {
  it.each([
    ['2025年4月28日', '2025-04-28'],
    ['（2025年5月7日，莫斯科）', '2025-05-07'],
    ['2025-04-28', '2025-04-28'],
    ['2026年04月24日08:15  来源：晨光报', '2026-04-24'],
    ['2026-04-24T08:15:00+08:00', '2026-04-24'],
    ['二〇二五年四月二十八日', '2025-04-28'],
    ['二零二五年十月十日', '2025-10-10'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['二O二五年十二月三十一日', '2025-12-31'],
    ['二Ｏ二五年十二月三十一日', '2025-12-31'],
    ['二0二五年十二月卅一日', '2025-12-31'],
    ['2026.4.20', '2026-04-20'],
    ['２０２５年４月２８日', '2025-04-28'],
    ['April 28, 2025', '2025-04-28'],
    ['on 3rd. 28 Apr 2025', '2025-04-28'],
    ['2026 04/25 08:15:30', '2026-04-25'],
    ['昨天 08:15', null],
    ['2026 4 人', null],
    ['2025年2月30日', null],
    ['2025年', null],
    ['12025-04-281', null],
    ['版本2024.5', null],
    ['May I 12, 2025', null],
    ['', null],
  ])('%s', (text, date) => expect(chineseDate(text)).toBe(date));

  it('reads every day it is given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          expect(chineseDate(`在${year}年${month}月${day}日的会上`)).toBe(iso);
        },
      ),
    );
  });
});

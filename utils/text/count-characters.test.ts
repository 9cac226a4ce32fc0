import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters';

describe('countCharacters', () => {
  it.each([
    ['nothing', ' \n　', 0, 0, 0],
    ['Han and full-width marks', '实干，“三会一课”。', 10, 6, 0],
    ['a run of Latin or digits is one', '使用 Open Office 打开图片', 8, 6, 2],
    ['half-width marks on a run add nothing', '增长5.5%以上', 5, 4, 1],
    ['a lone half-width comma is a run', '大胆使用,真正优秀', 9, 8, 0],
    ['dashes and dots count by the character', '甲——乙……', 6, 2, 0],
    ['English words; the full-width marks count for Word', 'We don’t stop — we’ll go on.', 11, 0, 6],
    ['ideographs of plane 2', '\ud842\udfb7家', 2, 2, 0],
  ])('%s', (_, text, characters, han, words) => {
    expect(countCharacters(text)).toEqual({ characters, han, words });
  });
});

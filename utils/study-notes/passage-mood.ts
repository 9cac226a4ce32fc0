import type { PassageMood } from '@/utils/i18n/lead-in-forms';

/** 要 at the head of a clause, alone or behind whom it is said to; not the 要 of 主要, 需要 and the like, nor of 要求, 要点. */
const DEMAND_ZH =
  /(?:^|[，。；！？：、\n])[^，。；！？：\n“”]{0,6}?(?:(?<![主重需只首次紧扼])要(?![素点求害么是事])|必须|应当|应该|务必|不能|不得|不可|决不|绝不|坚持|确保)/u;
const DEMAND_EN =
  /\b(?:must|should|ought to|(?<!n[o’']t )(?:need|have) to|let us|let[’']s)\b|^(?:do not|don[’']t|never)\b/imu;

/** How a passage speaks, by its words: asking where it ends with a question, demanding where it says what must be done. */
export function passageMood(quote: string): PassageMood {
  if (/[？?][”’"']?\s*$/u.test(quote)) return 'question';
  return DEMAND_ZH.test(quote) || DEMAND_EN.test(quote) ? 'demand' : 'statement';
}

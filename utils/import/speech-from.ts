import type { ArticleBlock } from '@/utils/model/article';
import { SALUTATION } from '@/utils/speeches/line-kinds';

/** The number of an official document, alone on its line (GB/T 9704): 岚委〔2025〕3号. Brackets of other forms are common. */
const NUMBER = /^\S{1,20}\s*[〔[（(【][12]\d{3}[〕\]）)】]\s*第?\s*\d{1,4}\s*号\s*(?:签发人.{0,20})?$/u;
/** Blocks among which it stands; before it the name of the office, the secrecy, the urgency. */
const NUMBER_WITHIN = 8;
/** Blocks among which a speech that is passed on by a notice begins. */
const SPEECH_WITHIN = 60;
/** How the title of a speech ends, with what may stand behind it. */
const TITLE = /(?:讲话|发言|致辞|致词|演讲|报告|谈话|党课|寄语|贺词|讲稿)(?:提纲|要点|（[^（）]{1,12}）)?$/u;
const MAX_TITLE = 60;
/** Blocks between title and salutation: subtitle, day, office, name. */
const TO_SALUTATION = 6;

/**
 * The block with which the speech begins in an official document that passes it on: behind the document's head and the notice. 0 where there is no
 * such head, the block after the number where nothing tells the title.
 */
export function speechFrom(blocks: readonly ArticleBlock[]): number {
  const number = blocks.slice(0, NUMBER_WITHIN).findIndex(({ text }) => NUMBER.test(text));
  if (number < 0 || number + 1 >= blocks.length) return 0;
  const titles = blocks
    .slice(0, SPEECH_WITHIN)
    .flatMap(({ text }, at) => (at > number && text.length <= MAX_TITLE && TITLE.test(text.trim()) ? [at] : []));
  const isSpoken = (at: number): boolean =>
    blocks.slice(at + 1, at + 1 + TO_SALUTATION).some(({ text }) => SALUTATION.test(text));
  return titles.findLast(isSpoken) ?? titles[0] ?? number + 1;
}

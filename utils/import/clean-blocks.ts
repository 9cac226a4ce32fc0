import { MAX_BLOCKS, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { ArticleBlock } from '@/utils/model/article';
import { clipLine } from '@/utils/text/clip-line';
import { wholeCharacters } from '@/utils/text/whole-characters';

/** Longest block that is looked at, UTF-16 units: twice what is kept of all, as blanks are taken out. */
const LOOKED = MAX_SPEECH_TEXT * 2;
/** Characters that would turn what follows around, end a line or show nothing; lone surrogates; what no file should hold. */
const UNWANTED =
  /(?!\t)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** How much of what is left out is shown, UTF-16 units: enough to find the place in the file. */
const SHOWN = 40;

/**
 * Blocks as they are kept: clean text, none empty, as many as fit `MAX_SPEECH_TEXT` and `MAX_BLOCKS`.
 * `cut`: the beginning of the first words that were left out, where there are any.
 */
export function cleanBlocks(blocks: Iterable<ArticleBlock>): { blocks: ArticleBlock[]; cut?: string } {
  const kept: ArticleBlock[] = [];
  let left = MAX_SPEECH_TEXT;
  for (const { text, level } of blocks) {
    const clean = text
      .slice(0, LOOKED)
      .replaceAll(/[\t\n\v\f\r\u0085\u00a0\u2028\u2029 ]+/gu, ' ')
      .replaceAll(UNWANTED, '')
      // Indents are made by the page here.
      .trim();
    if (clean === '' && text.length <= LOOKED) continue;
    if (clean.length > left || kept.length === MAX_BLOCKS || text.length > LOOKED) {
      // An endless line is cut within, since else next to nothing would be kept; any other is left out whole.
      const isEndless = kept.length < MAX_BLOCKS && left > MAX_SPEECH_TEXT / 2;
      const end = isEndless ? wholeCharacters(clean, left) : 0;
      if (end > 0) kept.push({ text: clean.slice(0, end) });
      return { blocks: kept, cut: clipLine(clean.slice(end, end + SHOWN * 2), SHOWN) || '…' };
    }
    left -= clean.length;
    kept.push(level === undefined ? { text: clean } : { text: clean, level });
  }
  return { blocks: kept };
}

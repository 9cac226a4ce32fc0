import { foldText } from '@/utils/text/fold-text';

/** The words of a text alone, with the way back. */
export type PlainWords = {
  /** Folded, without marks; a space only between words of scripts that are written with spaces. */
  text: string;
  /** Offset in the original of each unit's first unit, and just after its last. */
  starts: number[];
  ends: number[];
};

const SPACE = 0x20;
/** Letters, digits and signs that say something (30%, +5, ℃), of units that the quick ranges of `isWord` don't decide. */
const WORD = /[\p{L}\p{M}\p{N}\p{S}]/u;

/** Whether the unit is of a script written with spaces, so that it makes a word with its neighbours. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x1100);
}

function isWord(unit: number): boolean {
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff)) return true;
  if (isLatin(unit)) return unit !== 0xd7 && unit !== 0xf7;
  return unit === 0x25 || WORD.test(String.fromCharCode(unit));
}

/**
 * What is compared where marks must not matter: in somebody's own words a comma more or less makes no other sentence. Offsets are UTF-16 units
 * of the original. An apostrophe within a word goes without parting it.
 */
export function plainWords(original: string): PlainWords {
  const folded = foldText(original);
  const starts: number[] = [];
  const ends: number[] = [];
  const units: string[] = [];
  let apart = false;
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text.charCodeAt(at);
    if (!isWord(unit)) {
      const isApostrophe = unit === 0x27 && isLatin(folded.text.charCodeAt(at + 1));
      apart ||= !isApostrophe;
      continue;
    }
    const last = units.at(-1);
    if (apart && last !== undefined && isLatin(last.charCodeAt(0)) && isLatin(unit)) {
      units.push(String.fromCharCode(SPACE));
      starts.push(ends.at(-1)!);
      ends.push(folded.starts[at]!);
    }
    apart = false;
    units.push(folded.text[at]!);
    starts.push(folded.starts[at]!);
    ends.push(folded.ends[at]!);
  }
  return { text: units.join(''), starts, ends };
}

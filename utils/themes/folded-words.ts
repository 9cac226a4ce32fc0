import { buildFoldTable, DROPPED, WHITE } from '@/utils/text/fold-table';

/** Folded units of a text, and where each stood in it. Reused: valid until the next text is folded. */
export type FoldedWords = { units: Uint16Array; at: Uint32Array; length: number };

let table: Uint16Array | undefined;

/** Whether a unit is a letter or digit of a script that parts its words. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit < 0x250);
}

/** Whether a unit is a character of Chinese: of the plane all speeches are written in, and its first extension. */
export function isHanUnit(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

/** Takes traditional characters for simplified ones from now on: `pairs` of them, one unit each (public/traditional.txt). Where a text's units stand doesn't change. */
export function readTraditional(pairs: string): void {
  const fold = (table ??= buildFoldTable());
  for (let i = 0; i + 1 < pairs.length; i += 2) fold[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

/**
 * Makes a folder for texts of up to `longest` units, what comes after is not read. Not `foldText`: that makes strings and finds white space that
 * parts words, and five thousand notes are to be read in a tenth of a second. Here white space stays where a letter stood before it, and goes
 * elsewhere, so that a word broken by a line is still found; before a Chinese character it always goes: some set “AI 技术”, others “AI技术”.
 * Traditional characters become simplified ones, once `readTraditional` has told which.
 */
export function wordFolder(longest: number): (text: string) => FoldedWords {
  const fold = (table ??= buildFoldTable());
  const words: FoldedWords = { units: new Uint16Array(longest), at: new Uint32Array(longest), length: 0 };
  return (text) => {
    const end = Math.min(text.length, longest);
    let n = 0;
    for (let i = 0; i < end; i++) {
      const unit = fold[text.charCodeAt(i)]!;
      if (unit === DROPPED || (unit === WHITE && !isWordUnit(words.units[n - 1] ?? 0))) continue;
      if (n > 0 && words.units[n - 1] === WHITE && isHanUnit(unit)) n--;
      words.units[n] = unit;
      words.at[n++] = i;
    }
    words.length = n > 0 && words.units[n - 1] === WHITE ? n - 1 : n;
    return words;
  };
}

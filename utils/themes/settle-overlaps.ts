/** Is told a word that stands somewhere: its number, from where to before where. */
export type UseWord = (word: number, from: number, to: number) => void;

/**
 * Of words that overlap lets through the longest, of equals the first, and so on with what is left; in the order in which they stand. To be told all
 * there are by where they begin, at one place the longest first, and the end of the text. Not the first that comes: in 全国安全生产 that would be 国安. `late`:
 * how long are those of which the last is let through, as of two characters of Chinese: in 全国防汛 防汛 is said, and not 国防.
 */
export function settleOverlaps(late = 0): {
  tell: (word: number, from: number, to: number, use: UseWord) => void;
  end: (use: UseWord) => void;
} {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where the words that overlap end, so far. */
  let reach = 0;

  const end = (use: UseWord): void => {
    if (words.length === 0) return;
    // Mostly all stand within the first one. It is looked at for each word of each note.
    if (ends[0] === reach) use(words[0]!, starts[0]!, reach);
    else for (const at of settled(starts, ends, late)) use(words[at]!, starts[at]!, ends[at]!);
    words.length = starts.length = ends.length = 0;
    reach = 0;
  };
  return {
    tell(word, from, to, use) {
      if (from >= reach) end(use);
      words.push(word);
      starts.push(from);
      ends.push(to);
      if (to > reach) reach = to;
    },
    end,
  };
}

function settled(starts: readonly number[], ends: readonly number[], late: number): number[] {
  const length = (at: number): number => ends[at]! - starts[at]!;
  const taken = new Set<number>();
  return [...starts.keys()]
    .sort((a, b) => length(b) - length(a) || (length(a) === late ? starts[b]! - starts[a]! : 0) || a - b)
    .filter((at) => {
      // No shorter one is between the ends of another: those are looked at, not all of it.
      if (taken.has(starts[at]!) || taken.has(ends[at]! - 1)) return false;
      for (let i = starts[at]!; i < ends[at]!; i++) taken.add(i);
      return true;
    })
    .sort((a, b) => a - b);
}

/** Up to `most` different texts of those that are told, the weightiest first; of one told twice the greater weight counts. Among equals the first is first. */
export function weightiest(most: number): {
  tell: (text: string, weight: number) => void;
  texts: () => string[];
} {
  const texts: string[] = [];
  const weights: number[] = [];
  return {
    tell(text, weight) {
      if (texts.length >= most && weight <= weights[most - 1]!) return;
      const before = texts.indexOf(text);
      if (before >= 0 && weight <= weights[before]!) return;
      // The place of its own lesser weight is free, else the next one, or that of the least.
      let at = before >= 0 ? before : Math.min(texts.length, most - 1);
      for (; at > 0 && weight > weights[at - 1]!; at--) {
        texts[at] = texts[at - 1]!;
        weights[at] = weights[at - 1]!;
      }
      texts[at] = text;
      weights[at] = weight;
    },
    texts: () => texts,
  };
}

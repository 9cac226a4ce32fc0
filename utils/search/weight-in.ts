import type { FoldedFields } from './folded-fields';

/** What finding a term in fields is worth, by the best of them; 0 where it isn't. */
export function weightIn({ text, ends, weights }: FoldedFields, term: string): number {
  const at = text.indexOf(term);
  if (at < 0) return 0;
  // The first place is the best: fields stand by falling weight.
  for (let i = 0; i < ends.length; i++) if (at < ends[i]!) return weights[i]!;
  return 0;
}

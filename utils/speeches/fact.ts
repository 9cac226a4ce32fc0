import type { Evidence } from '@/utils/model/speech';

/** A fact about a speech, and where it was found. */
export type Fact = { value: string; evidence: Evidence };

/** Makes a fact. `guessed` asks the reader to look. */
export function fact(value: string, from: Evidence['from'], guessed = false): Fact {
  return { value, evidence: guessed ? { from, guessed } : { from } };
}

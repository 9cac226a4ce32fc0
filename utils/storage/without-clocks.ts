import type { Clocks } from './row';
import type { SpeechIndexes } from './speech-indexes';

type BookKeeping = { clocks: Clocks } & Partial<SpeechIndexes>;

/** A row as the rest of the program knows it: the model's type, without the book-keeping. */
export function withoutClocks<T extends BookKeeping>(row: T): Omit<T, keyof BookKeeping> {
  const { clocks: _clocks, keys: _keys, titles: _titles, marks: _marks, ...model } = row;
  return model;
}

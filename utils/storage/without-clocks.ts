import type { Clocks } from './row';

/** A row as the rest of the program knows it: the model's type, without the book-keeping. */
export function withoutClocks<T extends { clocks: Clocks }>(row: T): Omit<T, 'clocks'> {
  const { clocks: _clocks, ...model } = row;
  return model;
}

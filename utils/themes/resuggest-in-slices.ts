import { resuggest, type Resuggestion } from './resuggest';
import type { Suggester } from './suggest';
import type { ThemedPassage } from './themed-passage';

/** Notes at a time: some 10 ms on a slow machine. */
const SLICE = 100;

/**
 * What `resuggest` gives, without holding the page up: others run between slices.
 * @throws the signal's reason when it ends this.
 */
export async function resuggestInSlices(
  notes: readonly ThemedPassage[],
  suggester: Pick<Suggester, 'suggest'>,
  { onProgress, signal }: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<Resuggestion[]> {
  const all: Resuggestion[] = [];
  for (let at = 0; at < notes.length; at += SLICE) {
    await new Promise((later) => setTimeout(later));
    signal?.throwIfAborted();
    all.push(...resuggest(notes.slice(at, at + SLICE), suggester));
    onProgress?.(Math.min(at + SLICE, notes.length));
  }
  return all;
}

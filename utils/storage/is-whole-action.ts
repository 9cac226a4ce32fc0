import type { LogRow } from './db';

/** Actions of which half would leave notes with a speech that is not theirs. */
const WHOLE = new Set(['split-speech', 'join-speeches']);

/** Whether an action is taken back as a whole or not at all: splitting and joining, and the undoing and redoing of them. `first`: what it takes back in the end (first-action.ts). */
export function isWholeAction(first: LogRow | undefined): boolean {
  return first !== undefined && WHOLE.has(first.label);
}

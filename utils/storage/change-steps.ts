import type { Change } from '@/utils/model/operation';
import { rowKey, type KnownRows } from './read-rows';

/**
 * Bytes of one row of the log, as estimated here, which is never too few (a test compares it with the engine's own). Chromium stores no value of more than 133,169,152 bytes (UnknownError “… values are too large”), Firefox none of more than
 * twice that.
 */
const MAX_STEP = 120_000_000;
/** Table, id, field, clock, device and their names, written out in each operation, and most of it in the way back. */
const EACH = 136;

/**
 * Changes in as many steps as their rows of the log need: nearly always one. All changes to a row are in the same step. Each step is an action of its own, and is taken back by itself.
 * @param known the rows as they are, which the way back holds; missing: the change makes one, and nothing of it is in the way back
 * @param max bytes of a step
 */
export function changeSteps(changes: readonly Change[], known: KnownRows, max = MAX_STEP): Change[][] {
  const steps: Change[][] = [];
  let step: Change[] = [];
  let size = 0;
  const close = (): void => {
    if (step.length > 0) steps.push(step);
    [step, size] = [[], 0];
  };
  for (const [key, ofRow] of byRow(changes)) {
    const before: Readonly<Record<string, unknown>> | undefined = known.get(key);
    let bytes = 0;
    for (const { field, value } of ofRow)
      bytes += EACH + bytesOf(value) + (before === undefined ? 0 : EACH + bytesOf(before[field]));
    if (size + bytes > max) close();
    step.push(...ofRow);
    size += bytes;
  }
  close();
  return steps;
}

function byRow(changes: readonly Change[]): Map<string, Change[]> {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const key = rowKey(change);
    const ofRow = rows.get(key);
    if (ofRow) ofRow.push(change);
    else rows.set(key, [change]);
  }
  return rows;
}

/** About as many as the browsers store of a value: two of each character. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 8 + 2 * value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 8);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [key, item]) => sum + 4 + key.length + bytesOf(item), 8);
  return 9;
}

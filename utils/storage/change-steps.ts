import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import { rowKey, type KnownRows } from './read-rows';
import { readableText } from './readable-text';
import { sameValue } from './same-value';

/**
 * Bytes of one row of the log, as estimated here, which is never too few (a test compares it with the engine's own). Chromium stores no value of more than 133,169,152 bytes (UnknownError “… values are too large”), Firefox none of more than
 * twice that.
 */
const MAX_STEP = 120_000_000;
/** Table, id, field, clock, device and their names, written out in each operation, and most of it in the way back. */
const EACH = 136;

/**
 * Changes in as many steps as their rows of the log need: nearly always one. All changes to a row are in the same step, and with those to a document the version of what it says now: taken back by itself, one would
 * take the text along that only it has (whole-documents.ts). Each step is an action of its own, and is taken back by itself.
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
  const rows = [...gathered(changes, rowKey)];
  const documents = new Set(changes.flatMap((change) => (change.table === 'studyNotes' ? rowKey(change) : [])));
  // As the version has it, also of a document that is damaged.
  const texts = new Map(
    [...documents].flatMap((key) => {
      const row = known.get(key);
      return row ? [[key, readableText(row, 0)] as const] : [];
    }),
  );
  for (const together of gathered(rows, (ofRow) => togetherKey(ofRow, known, texts))) {
    const some = together.flat();
    let bytes = 0;
    for (const change of some) {
      const before: Readonly<Record<string, unknown>> | undefined = known.get(rowKey(change));
      bytes += EACH + bytesOf(change.value) + (before === undefined ? 0 : EACH + bytesOf(before[change.field]));
    }
    if (size + bytes > max) close();
    step.push(...some);
    size += bytes;
  }
  close();
  return steps;
}

/** Those of one key together, in the order they came first. */
function gathered<T>(all: readonly T[], keyOf: (one: T) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}

/** What a row's changes go with: their row, or the document whose text of now the row is a version of. Its other versions may be more than one step holds, and are not all there is of what they say. */
function togetherKey(
  ofRow: readonly Change[],
  known: KnownRows,
  texts: ReadonlyMap<string, ReturnType<typeof readableText>>,
): string {
  const [{ table, id }] = ofRow as [Change];
  const own = rowKey({ table, id });
  if (table !== 'revisions') return own;
  const version: Record<string, unknown> = afterChanges(ofRow)(table, { clocks: {}, ...known.get(own), id });
  const document = rowKey({ table: 'studyNotes', id: String(version['studyNotesId']) });
  const said = texts.get(document);
  const isOfIt = said && said.title === version['title'] && sameValue(said.blocks, version['blocks']);
  return isOfIt ? document : own;
}

/** About as many as the browsers store of a value: two of each character. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 8 + 2 * value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + bytesOf(item), 8);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [key, item]) => sum + 4 + key.length + bytesOf(item), 8);
  return 9;
}

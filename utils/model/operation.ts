import * as v from 'valibot';

/** The tables whose rows are made of operations. */
export const OperationTable = v.picklist(['speeches', 'notes', 'themes', 'studyNotes', 'revisions', 'templates']);
export type OperationTable = v.InferOutput<typeof OperationTable>;

/** One field of one thing gets a value. `null` removes the field. The smallest unit of change, undo, conflict and sync. */
export const Operation = v.object({
  table: OperationTable,
  id: v.string(),
  field: v.string(),
  value: v.unknown(),
  /** Hybrid logical clock (`utils/storage/clock.ts`); orders all operations of all devices. */
  clock: v.string(),
  device: v.string(),
});
export type Operation = v.InferOutput<typeof Operation>;

/** An operation before it has a clock: what an action wants to happen. */
export type Change = Pick<Operation, 'table' | 'id' | 'field' | 'value'>;

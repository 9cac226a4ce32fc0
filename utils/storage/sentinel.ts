import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * What is remembered of the notebook outside of it. A damaged IndexedDB opens empty and without an error (Chromium, measured): only a
 * record elsewhere can tell a lost notebook from a new one.
 */
export const SentinelRecord = v.object({
  /** The database's own id, made with it. */
  uuid: v.string(),
  /** Notes in it, those in the trash included. */
  notes: count,
  /** When it was last written to, ms. */
  at: time,
  /** A notebook that was lost, until the reader has taken notice. */
  lost: v.optional(v.object({ notes: count, at: time })),
});
export type SentinelRecord = v.InferOutput<typeof SentinelRecord>;

/** Where that record is kept. In the product `storage.local`; see `settings.ts`. */
export type Sentinel = {
  /** null: none yet, or not readable. */
  read(): Promise<SentinelRecord | null>;
  write(record: SentinelRecord): Promise<void>;
};

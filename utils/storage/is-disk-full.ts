/** Who says how much room there is: `navigator.storage`. */
export type Room = Pick<StorageManager, 'estimate'>;

/** From what share of its room on the disk counts as full: a hundredth is left for what is freed between the failure and the question. */
const FULL = 0.99;

/**
 * Whether there is no room left, as far as the browser says; false where it does not. For errors that may mean it: with 0 bytes free
 * Chromium 156 says `UnknownError`, as for a broken connection, and not `QuotaExceededError`; usage and quota are equal then (measured, with
 * `unlimitedStorage`: the quota is what is used and what is free).
 */
export async function isDiskFull(room: Room | undefined): Promise<boolean> {
  try {
    const { usage, quota } = (await room?.estimate()) ?? {};
    return usage !== undefined && quota !== undefined && quota > 0 && usage >= quota * FULL;
  } catch {
    return false;
  }
}

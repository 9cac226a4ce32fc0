import type { Telling } from '@/utils/model/telling';
import { InvalidChange } from './errors';

/**
 * Does a long action, which calls what it is handed as it goes on: that tells, and ends the action once nobody wants it any more.
 * @throws the signal's reason when it ended this, and what `work` throws.
 */
export async function whileWanted<T>(
  { onProgress, signal }: Telling,
  work: (goOn: (done: number, of: number) => void) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await work((done, of) => {
      onProgress?.(done, of);
      // Not the signal's own reason: an AbortError in a transaction is how a broken connection ends, which is tried again.
      if (signal?.aborted) throw new InvalidChange('ended on the way');
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

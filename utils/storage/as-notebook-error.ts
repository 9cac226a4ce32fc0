import { DiskFull, NotebookError, NotebookUnavailable, StaleNotebook, TooLarge } from './errors';

/** Names under which browsers and Dexie say that the connection is gone or could not be made. */
const GONE = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'SecurityError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** How deep Dexie nests the browser's own error (`inner`, or the first of `failures` of a bulk write): twice at most. Bounded, since causes may form a ring. */
const DEPTH = 4;

/** What an error and what caused it say of themselves, outermost first. */
function saidOf(error: unknown, what: 'name' | 'message'): string[] {
  const said: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < DEPTH && typeof at === 'object' && at !== null; depth++) {
    const own: unknown = what in at ? (at as Record<typeof what, unknown>)[what] : undefined;
    if (typeof own === 'string') said.push(own);
    at = causeOf(at);
  }
  return said;
}

const namesOf = (error: unknown): string[] => saidOf(error, 'name');

/** Both browsers call a value they do not store unknown (“The serialized keys and/or values are too large”), as they call a broken connection. Another try is no better. */
const isTooLarge = (error: unknown): boolean =>
  namesOf(error).includes('UnknownError') && saidOf(error, 'message').some((message) => /\btoo large\b/i.test(message));

/** What caused an error. A bulk write that its transaction's abort ended says so only of each request, and has no `inner` (measured, on a full disk). */
function causeOf(error: object): unknown {
  if ('inner' in error && error.inner !== undefined) return error.inner;
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'cause' in error ? error.cause : undefined;
}

/** Whether an error says that the connection to the database is gone: worth one more try on a new one. A full disk is not. */
export function isConnectionGone(error: unknown): boolean {
  if (error instanceof NotebookError || isTooLarge(error)) return false;
  const names = namesOf(error);
  return !names.includes('QuotaExceededError') && names.some((name) => GONE.has(name));
}

/**
 * The same fault in our words. What is neither the disk's nor the connection's doing is a fault of ours and stays as it is.
 * `stale`: the extension was updated under this page. `full`: the browser says there is no room left (`isDiskFull`).
 */
export function asNotebookError(error: unknown, { stale, full }: { stale: boolean; full: boolean }): unknown {
  if (error instanceof NotebookError) return error;
  if (namesOf(error).includes('QuotaExceededError')) return new DiskFull({ cause: error });
  if (isTooLarge(error)) return new TooLarge({ cause: error });
  if (!isConnectionGone(error)) return error;
  if (stale) return new StaleNotebook({ cause: error });
  return full
    ? new DiskFull({ cause: error })
    : new NotebookUnavailable(namesOf(error).at(-1) ?? 'unknown', { cause: error });
}

/** Why a call failed, as a value that crosses borders. `unreachable`: the other side is gone, as after an update of the extension. */
export type FailureCode =
  | 'unreachable'
  | 'refused'
  | 'disk-full'
  | 'newer-notebook'
  | 'stale-notebook'
  | 'notebook-unavailable'
  | 'changed-elsewhere'
  | 'not-found'
  | 'invalid-change'
  | 'unknown';

const codes = new Set<string>([
  'unreachable',
  'refused',
  'disk-full',
  'newer-notebook',
  'stale-notebook',
  'notebook-unavailable',
  'changed-elsewhere',
  'not-found',
  'invalid-change',
]);

/** A call that was not carried out. Nothing was changed by it, or the answer was lost: sending it again is safe. */
export class CallFailed extends Error {
  override name = 'CallFailed';
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }

  /** Any error as one that can cross: those of storage carry their own `code`. */
  static from(error: unknown): CallFailed {
    if (error instanceof CallFailed) return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return new CallFailed(
      codes.has(code) ? (code as FailureCode) : 'unknown',
      error instanceof Error ? error.message : String(error),
    );
  }
}

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

/** A call that was not carried out. Nothing was changed by it, or the answer was lost: sending it again is safe. */
export class CallFailed extends Error {
  override name = 'CallFailed';
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

import { CallFailed, type FailureCode } from './call-failed';

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

/**
 * Any error as one that can cross: those of storage carry their own `code`. Not a part of the class: page-watch, which only throws it, need not carry this.
 */
export function asCallFailed(error: unknown): CallFailed {
  if (error instanceof CallFailed) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new CallFailed(
    codes.has(code) ? (code as FailureCode) : 'unknown',
    error instanceof Error ? error.message : String(error),
  );
}

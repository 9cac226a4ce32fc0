import { expect, test } from 'vitest';
import { asNotebookError, isConnectionGone } from './as-notebook-error';
import { DiskFull, NotebookUnavailable, TooLarge } from './errors';

/** As Dexie throws it where the transaction was aborted under a bulk write: measured in Chromium on a full disk. */
function bulkError(): Error {
  const aborted = Object.assign(new Error('The transaction was aborted, so the request cannot be fulfilled.'), {
    name: 'AbortError',
  });
  return Object.assign(new Error('notes.bulkPut(): 1 of 1 operations failed.'), {
    name: 'BulkError',
    failures: [aborted],
  });
}

test('a bulk write that an abort ended is a connection that is gone: a full disk where there is no room', () => {
  expect(isConnectionGone(bulkError())).toBe(true);
  expect(asNotebookError(bulkError(), { stale: false, full: true })).toBeInstanceOf(DiskFull);
  expect(asNotebookError(bulkError(), { stale: false, full: false })).toBeInstanceOf(NotebookUnavailable);
});

test('a bulk write that broke a rule is our own fault, and stays as it is', () => {
  const broken = Object.assign(bulkError(), { failures: [Object.assign(new Error('no key'), { name: 'DataError' })] });
  expect(isConnectionGone(broken)).toBe(false);
  expect(asNotebookError(broken, { stale: false, full: true })).toBe(broken);
});

test('a value that is too large is no connection that is gone, and is not tried again', () => {
  const large = new DOMException(
    'The serialized keys and/or values are too large (size=140000000 bytes, max=133169152 bytes).',
    'UnknownError',
  );
  const bulk = Object.assign(new Error('log.add failed'), { name: 'BulkError', failures: [large] });
  for (const error of [large, bulk]) {
    expect(isConnectionGone(error)).toBe(false);
    expect(asNotebookError(error, { stale: false, full: false })).toBeInstanceOf(TooLarge);
  }
  expect(isConnectionGone(new DOMException('Internal error.', 'UnknownError'))).toBe(true);
});

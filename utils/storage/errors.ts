/**
 * What can go wrong with the notebook. `code` survives messages between page and background, where classes do not; the
 * interface has a text for each code, with the way out; the message is for whoever reads a log, and weighs on the background.
 */
export abstract class NotebookError extends Error {
  abstract readonly code: string;
}

/** The database was written by a newer Zhaji. Reading works; nothing is written. Way out: update the extension. */
export class NewerNotebook extends NotebookError {
  override readonly name = 'NewerNotebook';
  readonly code = 'newer-notebook';
  constructor(readonly found: number) {
    super(`the notebook has schema ${found}, newer than this Zhaji`);
  }
}

/** The extension was updated under this page, and the database with it. Way out: reload the page. */
export class StaleNotebook extends NotebookError {
  override readonly name = 'StaleNotebook';
  readonly code = 'stale-notebook';
  constructor(options?: ErrorOptions) {
    super('Zhaji was updated while this page was open', options);
  }
}

/** Nothing was saved: no room. Way out: free some space, then save again. */
export class DiskFull extends NotebookError {
  override readonly name = 'DiskFull';
  readonly code = 'disk-full';
  constructor(options?: ErrorOptions) {
    super('the disk is full: nothing was saved', options);
  }
}

/** Nothing was saved: more than the browser stores in one value. Way out: do it in parts. */
export class TooLarge extends NotebookError {
  override readonly name = 'TooLarge';
  readonly code = 'too-large';
  constructor(options?: ErrorOptions) {
    super('more than the browser stores at once: nothing was saved', options);
  }
}

/** The browser does not let us at the database, also after another try. Way out: restart the browser; in Firefox, let it remember history. */
export class NotebookUnavailable extends NotebookError {
  override readonly name = 'NotebookUnavailable';
  readonly code = 'notebook-unavailable';
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`the browser does not open the notebook (${reason})`, options);
  }
}

/** Study notes that a newer Zhaji wrote: they are neither opened nor written. Way out: update the extension. */
export class NewerStudyNotes extends NotebookError {
  override readonly name = 'NewerStudyNotes';
  readonly code = 'newer-study-notes';
  constructor(readonly title: string) {
    super(`“${title}” was written by a newer Zhaji`);
  }
}

/** Another window changed what was being edited. `current` holds what it is now; nothing was overwritten. */
export class ChangedElsewhere extends NotebookError {
  override readonly name = 'ChangedElsewhere';
  readonly code = 'changed-elsewhere';
  constructor(readonly current: Readonly<Record<string, unknown>>) {
    super('it was changed in another window meanwhile');
  }
}

/** There is no such thing in the notebook. */
export class NotFound extends NotebookError {
  override readonly name = 'NotFound';
  readonly code = 'not-found';
  constructor(what: string, id: string) {
    super(`no ${what} with the id “${id}” in the notebook`);
  }
}

/** A change that would leave the notebook in a state it must not have. Nothing of the action was done. */
export class InvalidChange extends NotebookError {
  override readonly name = 'InvalidChange';
  readonly code = 'invalid-change';
}

/** A row was not what the model says before anything was changed: no fault of what was asked. `words`: the passage or the name the reader knows it by. */
export class DamagedRow extends InvalidChange {
  constructor(
    message: string,
    readonly damaged: { table: string; words: string },
  ) {
    super(message);
  }
}

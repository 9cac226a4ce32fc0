import type { Notebook } from './open-notebook';
import { unplacedNotes, type UnplacedNotes } from './unplaced-notes';
import { useLiveQuery } from './use-live-query';

const NONE: UnplacedNotes = {};

/** Which notes were not found on their page when it was last looked at, followed as pages tell it. None until that is read. */
export function useUnplaced(notebook: Notebook): UnplacedNotes {
  return useLiveQuery(() => unplacedNotes(notebook), [notebook]).value ?? NONE;
}

import { useEffect, useState } from 'preact/hooks';
import { followNotes, type NotesNow } from './follow-notes';
import type { Notebook } from './open-notebook';
import type { LiveAnswer } from './use-live-query';

/** Everything in the notebook, followed as it changes, in whatever window. For the page as a whole: each use reads all of it once. */
export function useAllNotes(notebook: Notebook): LiveAnswer<NotesNow> {
  const [answer, setAnswer] = useState<LiveAnswer<NotesNow>>({ value: undefined, error: undefined });
  useEffect(
    () =>
      followNotes(
        notebook,
        (value) => setAnswer({ value, error: undefined }),
        // What was read stays: it is better than nothing, and the page says what is wrong.
        (error) => setAnswer(({ value }) => ({ value, error })),
      ),
    [notebook],
  );
  return answer;
}

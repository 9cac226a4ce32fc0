import { useEffect, useState } from 'preact/hooks';
import { followNotes, type NotesNow } from './follow-notes';
import { keepOutline, readOutline } from './notes-outline';
import type { Notebook } from './open-notebook';
import type { LiveAnswer } from './use-live-query';

/** How long nothing has changed before what the notebook is opened with next is kept, ms: it is not to be in anybody's way. */
const CALM = 3_000;

/** `outline`: the notes without their words, while the words are still read; `first` of them are whole (`readOutline`). */
export type AllNotes = LiveAnswer<NotesNow> & { outline: NotesNow | undefined };

/**
 * Everything in the notebook, followed as it changes, in whatever window. For the page as a whole: each use reads all of it once. `first` is asked at the beginning
 * which notes are seen first, by their ids; undefined where an outline would be of no use.
 */
export function useAllNotes(notebook: Notebook, first?: (outline: NotesNow) => readonly string[]): AllNotes {
  const [answer, setAnswer] = useState<AllNotes>({ value: undefined, error: undefined, outline: undefined });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let told: NotesNow | undefined;
    const keepLater = (at: string): void => {
      clearTimeout(later);
      // What the reader has asked for does not depend on it.
      later = setTimeout(() => told && void keepOutline(notebook, told, at).catch(() => undefined), CALM);
    };
    const follow = (): (() => void) =>
      followNotes(
        notebook,
        (value, at) => {
          setAnswer({ value, error: undefined, outline: undefined });
          told = value;
          keepLater(at);
        },
        // What was read stays: it is better than nothing, and the page says what is wrong.
        (error) => setAnswer((before) => ({ ...before, error })),
        // As of this clock: the action before may be gone from the log, gone on with by the same sitting.
        keepLater,
      );
    void (async () => {
      // Before the rest: the database answers in the order it is asked. What keeps it from reading is told by what follows.
      const outline = first && (await readOutline(notebook, first).catch(() => undefined));
      if (gone) return;
      if (outline) setAnswer((before) => ({ ...before, outline }));
      stop = follow();
    })();
    return () => {
      gone = true;
      clearTimeout(later);
      stop?.();
    };
  }, [notebook]);
  return answer;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Acts } from '@/components/shell/use-acts';
import type { Resuggesting } from '@/components/themes/ResuggestDialog';
import { useSay } from '@/components/use-say';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Notebook } from '@/utils/storage/open-notebook';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import type { NoteSuggester } from '@/utils/storage/use-suggester';
import type { Resuggestion } from '@/utils/themes/resuggest';
import { resuggestInSlices } from '@/utils/themes/resuggest-in-slices';

export type Resuggest = {
  /** null: nothing of it is under way. */
  state: Resuggesting | null;
  /** Another number each time it is asked for: each has a dialog of its own. */
  turn: number;
  begin: (notes: readonly Note[]) => void;
  apply: (changes: readonly Resuggestion[]) => void;
  cancel: () => void;
};

/** Suggests themes for notes again: looked through in slices, shown, and done as one action when the reader wants it. */
export function useResuggest(notebook: Notebook, acts: Acts, suggester: NoteSuggester | undefined): Resuggest {
  const say = useSay(themeNotesTexts);
  const [state, setState] = useState<Resuggesting | null>(null);
  const [asked, setAsked] = useState<readonly Note[] | null>(null);
  const seen = useRef<ReadonlyMap<string, Note['themes']>>(new Map());
  const ending = useRef(new AbortController());
  const [turn, setTurn] = useState(0);
  const last = useRef(0);
  useEffect(() => () => ending.current.abort(), []);

  // Asked before it was known what to suggest by: it waits.
  useEffect(() => {
    if (asked === null || suggester === undefined) return;
    setAsked(null);
    const { signal } = ending.current;
    seen.current = new Map(asked.map(({ id, themes }) => [id, themes]));
    const passages = asked.map((note) => ({
      ...suggester.passageOf(note),
      id: note.id,
      themes: note.themes,
      refusedThemes: note.refusedThemes,
    }));
    const onProgress = (done: number): void => {
      if (!signal.aborted) setState({ stage: 'looking', done, of: asked.length });
    };
    void (async () => {
      const changes = await resuggestInSlices(passages, suggester.suggester, { onProgress, signal }).catch(() => null);
      if (changes !== null && !signal.aborted) setState({ stage: 'preview', changes, of: asked.length });
    })();
  }, [asked, suggester]);

  const apply = async (changes: readonly Resuggestion[]): Promise<void> => {
    const { signal } = ending.current;
    setState({ stage: 'changing', done: 0, of: changes.length });
    const onProgress = (done: number, of: number): void => {
      if (!signal.aborted) setState({ stage: 'changing', done, of });
    };
    let n = 0;
    await acts.act(
      async () => {
        try {
          const done = await setNotesThemes(
            notebook,
            changes.map(({ noteId, add, drop }) => ({
              noteId,
              seen: seen.current.get(noteId) ?? [],
              add: add.map((id) => ({ id, by: 'suggested' as const })),
              remove: drop,
            })),
            { onProgress, signal },
          );
          n = done.changed;
          return done;
        } catch (error) {
          // Ended by the reader: nothing is changed, and nothing failed.
          if (signal.aborted) return { actionId: null };
          throw error;
        }
      },
      () => say('applied', { n }),
    );
    if (!signal.aborted) setState(null);
  };
  return {
    state,
    turn,
    begin(notes) {
      setTurn((last.current += 1));
      ending.current.abort();
      ending.current = new AbortController();
      setState({ stage: 'looking', done: 0, of: notes.length });
      setAsked(notes);
    },
    apply: (changes) => void apply(changes),
    cancel() {
      // The browser tells late that a dialog was closed: by then another may have been asked for.
      if (turn !== last.current) return;
      ending.current.abort();
      setAsked(null);
      setState(null);
    },
  };
}

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Saves a text over the one that was seen when editing began. Answers why it could not be saved, or null. Never rejects. */
export type SaveText = (text: string, seen: string) => Promise<string | null>;

export type Editing = {
  /** What stands in the field, or null: not being edited. */
  draft: string | null;
  /** Why the last attempt to save failed. */
  problem: string | null;
  begin: () => void;
  change: (text: string) => void;
  /** Saves; stays open with the reason if that fails. */
  finish: () => Promise<void>;
  /** Gives up what was typed. */
  cancel: () => void;
};

/**
 * Editing a text in place. What was typed is saved on `finish`, and also when the page is hidden or the field goes away (another tab, a
 * closing panel send no blur): words are lost only by `cancel`.
 */
export function useEditing(value: string, save: SaveText): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // What the handlers read: a state would be the one of the last drawing, and a blur can follow a key within it.
  const now = useRef({ draft: null as string | null, seen: value, saving: false, again: false, save });
  now.current.save = save;

  const set = useCallback((text: string | null) => {
    now.current.draft = text;
    setDraft(text);
  }, []);

  const finish = useCallback(async () => {
    if (now.current.saving) {
      now.current.again = true;
      return;
    }
    now.current.saving = true;
    let why: string | null = null;
    do {
      const { draft: text, seen } = now.current;
      now.current.again = false;
      if (text === null) break;
      if (text !== seen) why = await now.current.save(text, seen);
      if (why === null) now.current.seen = text;
      // Typed on while it was being saved: stay open with the newer words, unless the field was left meanwhile too.
      if (why === null && now.current.draft === text) set(null);
    } while (why === null && now.current.again);
    now.current.saving = false;
    setProblem(why);
  }, [set]);

  // Layout, not passive: passive cleanups wait for the next paint, which a closing page does not have.
  useLayoutEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void finish();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void finish();
    };
  }, [finish]);

  return {
    draft,
    problem,
    begin: () => {
      if (now.current.draft !== null) return;
      now.current.seen = value;
      setProblem(null);
      set(value);
    },
    change: set,
    finish,
    cancel: () => {
      set(null);
      setProblem(null);
    },
  };
}

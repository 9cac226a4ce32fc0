import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bothWords } from './both-words';

/** Why a text was not saved: in words, or the text that was put there elsewhere since. */
export type SaveProblem = string | { elsewhere: string };
/** Saves a text over the one that was seen when editing began. Answers why it could not be saved, or null. Never rejects. */
export type SaveText = (text: string, seen: string) => Promise<SaveProblem | null>;

type Both = (theirs: string, mine: string) => string | null;

/** Which of two texts stays, the reader's here or the one from elsewhere. */
export type Choice = 'mine' | 'theirs' | 'both';

export type Editing = {
  /** What stands in the field, or null: not being edited. */
  draft: string | null;
  /** Why the last attempt to save failed. */
  problem: string | null;
  /** What was written elsewhere meanwhile, over which nothing is saved until `choose`; null: nothing was. */
  elsewhere: string | null;
  begin: () => void;
  change: (text: string) => void;
  /** An input method begins or ends composing: what it has half written is not saved. */
  compose: (on: boolean) => void;
  /** Saves; stays open with the reason if that fails. */
  finish: () => Promise<void>;
  choose: (choice: Choice) => void;
  /** Gives up what was typed. */
  cancel: () => void;
};

/**
 * Editing a text in place. What was typed is saved on `finish`, and also when the page is hidden or the field goes away (another tab, a closing panel send no
 * blur): words are lost only by `cancel` and by choosing the others. Changed elsewhere meanwhile: taken over while nothing was typed here, else both are there to
 * choose from, and whoever leaves without choosing keeps both.
 *
 * @param value the text there is, as it changes
 * @param after saves also so long after the last key, ms
 * @param both makes one of two texts, theirs first; null where they can't be: the other stays then
 */
export function useEditing(
  value: string,
  save: SaveText,
  { after, both = bothWords }: { after?: number; both?: Both } = {},
): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  // What the handlers read: a state would be the one of the last drawing, and a blur can follow a key within it.
  const now = useRef({
    draft: null as string | null,
    elsewhere: null as string | null,
    seen: value,
    /** Saved from here, and not come back as `value` yet. */
    own: [] as string[],
    saving: false,
    again: false,
    closing: false,
    composing: false,
    leaving: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    save,
    both,
  });
  now.current.save = save;
  now.current.both = both;

  const set = useCallback((text: string | null) => {
    now.current.draft = text;
    setDraft(text);
  }, []);
  const setOther = useCallback((text: string | null) => {
    now.current.elsewhere = text;
    setElsewhere(text);
  }, []);

  const store = useCallback(
    async (closing: boolean) => {
      const at = now.current;
      clearTimeout(at.timer);
      if (at.elsewhere !== null) return;
      at.closing ||= closing;
      if (at.saving) {
        at.again = true;
        return;
      }
      at.saving = true;
      let why: SaveProblem | null = null;
      do {
        let text = at.draft;
        const { seen } = at;
        at.again = false;
        if (text === null) break;
        if (text !== seen) {
          // Before it is saved: the notebook may tell of it before it answers.
          at.own.push(text);
          why = await at.save(text, seen);
          if (why !== null) at.own = at.own.filter((one) => one !== text);
          // It is there already: the answer to an earlier attempt was lost.
          if (isElsewhere(why) && why.elsewhere === text) why = null;
        }
        if (isElsewhere(why) && at.leaving) {
          // Nobody is there to choose any more.
          const theirs: string = why.elsewhere;
          const both: string = at.both(theirs, at.draft ?? text) ?? theirs;
          at.own.push(both);
          why = both === theirs ? null : await at.save(both, theirs);
          if (why === null) {
            text = both;
            set(both);
          }
        }
        if (why === null) at.seen = text;
        // Typed on while it was being saved: stay open with the newer words, unless the field was left meanwhile too.
        if (why === null && at.closing && at.draft === text) set(null);
      } while (why === null && at.again);
      at.saving = false;
      at.closing = false;
      if (isElsewhere(why)) setOther(why.elsewhere);
      setProblem(isElsewhere(why) ? null : why);
    },
    [set, setOther],
  );
  const finish = useCallback(() => store(true), [store]);
  const saveLater = (): void => {
    const at = now.current;
    clearTimeout(at.timer);
    if (after !== undefined && !at.composing) at.timer = setTimeout(() => void store(false), after);
  };

  useLayoutEffect(() => {
    const at = now.current;
    const mine = at.own.lastIndexOf(value);
    at.own = mine < 0 ? [] : at.own.slice(mine + 1);
    if (mine >= 0 || at.draft === null) return;
    if (at.elsewhere !== null) {
      const isSettled = value === at.seen || value === at.draft;
      if (value === at.draft) at.seen = value;
      setOther(isSettled ? null : value);
    } else if (at.draft === at.seen && !at.saving && !at.composing) {
      at.seen = value;
      set(value);
    }
  }, [value, set, setOther]);

  // Layout, not passive: passive cleanups wait for the next paint, which a closing page does not have.
  useLayoutEffect(() => {
    const at = now.current;
    const keepBoth = (): void => {
      const { draft: mine, elsewhere: theirs } = at;
      if (mine === null || theirs === null) return;
      const both = at.both(theirs, mine);
      if (both !== null) void at.save(both, theirs);
    };
    const keep = (): void => {
      if (at.leaving) keepBoth();
      // A field that closes would disturb what is being composed.
      void store(!at.composing);
    };
    const changed = (): void => {
      if (document.visibilityState === 'hidden') return keep();
      // A page that was closed can be come back to.
      at.leaving = false;
      // What could not be saved while nobody looked.
      if (at.draft !== null) void store(false);
    };
    // A page that closes is hidden after this, unless it was before: what begins now must not end with it.
    const leave = (): void => {
      at.leaving = true;
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', changed);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      window.removeEventListener('pagehide', leave);
      at.leaving = true;
      keepBoth();
      void finish();
    };
  }, [finish, store]);

  return {
    draft,
    problem,
    elsewhere,
    begin: () => {
      const at = now.current;
      if (at.draft !== null) return;
      // What was just saved here may not have come back yet.
      at.seen = (after === undefined ? undefined : at.own.at(-1)) ?? value;
      setProblem(null);
      set(at.seen);
    },
    change: (text) => {
      set(text);
      saveLater();
    },
    compose: (on) => {
      now.current.composing = on;
      saveLater();
    },
    finish,
    choose: (choice) => {
      const at = now.current;
      if (at.draft === null || at.elsewhere === null) return;
      const [mine, theirs] = [at.draft, at.elsewhere];
      at.seen = theirs;
      setOther(null);
      set(choice === 'mine' ? mine : choice === 'theirs' ? theirs : (at.both(theirs, mine) ?? theirs));
      void store(true);
    },
    cancel: () => {
      clearTimeout(now.current.timer);
      setOther(null);
      set(null);
      setProblem(null);
    },
  };
}

function isElsewhere(why: SaveProblem | null): why is { elsewhere: string } {
  return typeof why === 'object' && why !== null;
}

import { useCallback, useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { bothWords } from '@/utils/text/both-words';
import { storeText, type BothTexts, type EditedText, type SaveText, type WordsOf } from './edited-text';
import { OpenWordsContext } from './open-words';
import { wordsKey } from './words-key';

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

/** How many texts were edited in this page. */
let serial = 0;

type How = {
  /** Saves also so long after the last key, ms. */
  after?: number;
  /** What the words are about: if they can't be saved they are kept when their field goes (`OpenWords`), and shown where a field for them is. */
  of?: WordsOf | undefined;
  /** Shows words of which the field has gone, and gives them back to it. They are saved as they were to be there. */
  aside?: boolean;
  both?: BothTexts;
  refuse?: EditedText['refuse'];
};

/**
 * Editing a text in place. What was typed is saved on `finish`, and also when the page is hidden or the field goes away (another tab, a closing panel send no
 * blur): words are lost only by `cancel` and by choosing the others. Changed elsewhere meanwhile: taken over while nothing was typed here, else both are there to
 * choose from, and whoever leaves without choosing keeps both.
 *
 * @param value the text there is, as it changes
 */
export function useEditing(
  value: string,
  save: SaveText,
  { after, of, aside = false, both = bothWords, refuse = () => null }: How = {},
): Editing {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const words = useContext(OpenWordsContext);
  const holder = useRef({ aside, redraw: () => redraw(undefined) }).current;
  // What the handlers read: a state would be the one of the last drawing, and a blur can follow a key within it.
  const now = useRef<EditedText>(undefined as unknown as EditedText);
  now.current ??= {
    serial: (serial += 1),
    draft: null,
    problem: null,
    elsewhere: null,
    seen: value,
    own: [],
    saving: false,
    again: false,
    closing: false,
    composing: false,
    leaving: false,
    ending: false,
    timer: undefined,
    of,
    holder,
    save,
    both,
    refuse,
    joined: null,
    changed() {
      this.holder?.redraw();
      // Others are nothing to their page: they go with their field.
      if (this.of) words?.tell(this);
    },
  };
  if (!aside) Object.assign(now.current, { save, both, refuse });
  const at = now.current;
  const key = of && wordsKey(of);

  // Words that could not be saved, and whose field has gone, are shown again here: also by one that went after this one came.
  useLayoutEffect(() => {
    if (!words || !of) return undefined;
    const look = (): void => {
      if (now.current.draft !== null) return;
      const kept = words.take(of, holder);
      if (!kept) return;
      now.current = kept;
      holder.redraw();
    };
    look();
    return words.listen(look);
  }, [words, key]);

  const finish = useCallback(() => storeText(now.current, true), []);
  const saveLater = (): void => {
    const text = now.current;
    clearTimeout(text.timer);
    if (after !== undefined && !text.composing) text.timer = setTimeout(() => void storeText(text, false), after);
  };

  useLayoutEffect(() => {
    const text = now.current;
    const mine = text.own.lastIndexOf(value);
    text.own = mine < 0 ? [] : text.own.slice(mine + 1);
    if (mine >= 0 || text.draft === null) return;
    if (text.elsewhere !== null) {
      const isSettled = value === text.seen || value === text.draft;
      if (value === text.draft) text.seen = value;
      text.elsewhere = isSettled ? null : value;
      text.changed();
    } else if (text.draft === text.seen && !text.saving && !text.composing) {
      text.seen = value;
      text.draft = value;
      text.changed();
    }
  }, [value]);

  // Layout, not passive: passive cleanups wait for the next paint, which a closing page does not have.
  useLayoutEffect(() => {
    // A field that closes would disturb what is being composed.
    const keep = (): void => void storeText(now.current, !now.current.composing);
    const changed = (): void => {
      if (document.visibilityState === 'hidden') return keep();
      // A page that was closed can be come back to.
      now.current.leaving = now.current.ending = false;
      // What could not be saved while nobody looked.
      if (now.current.draft !== null) void storeText(now.current, false);
    };
    // A page that closes is hidden after this, unless it was before: what begins now must not end with it.
    const leave = (): void => {
      now.current.leaving = now.current.ending = true;
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', changed);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      window.removeEventListener('pagehide', leave);
      const text = now.current;
      // Another shows it now.
      if (text.holder !== holder) return;
      text.holder = null;
      text.leaving = true;
      // Nor does anybody compose in it: the end of that is not told any more.
      text.composing = false;
      void storeText(text, true);
    };
  }, []);

  return {
    draft: at.draft,
    problem: at.problem,
    elsewhere: at.elsewhere,
    begin: () => {
      const text = now.current;
      if (text.draft !== null) return;
      // What was just saved here may not have come back yet.
      text.seen = text.own.at(-1) ?? value;
      text.problem = null;
      text.draft = text.seen;
      text.changed();
    },
    change: (typed) => {
      now.current.draft = typed;
      now.current.changed();
      saveLater();
    },
    compose: (on) => {
      now.current.composing = on;
      saveLater();
    },
    finish,
    choose: (choice) => {
      const text = now.current;
      if (text.draft === null || text.elsewhere === null) return;
      const [mine, theirs] = [text.draft, text.elsewhere];
      text.seen = theirs;
      text.elsewhere = null;
      if (choice === 'both') text.joined = text.both(theirs, mine) ?? theirs;
      text.draft = choice === 'mine' ? mine : choice === 'theirs' ? theirs : text.joined;
      text.changed();
      void storeText(text, true);
    },
    cancel: () => {
      const text = now.current;
      clearTimeout(text.timer);
      text.elsewhere = text.draft = text.problem = null;
      text.changed();
    },
  };
}

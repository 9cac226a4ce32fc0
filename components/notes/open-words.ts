import { createContext } from 'preact';
import { storeText, type EditedText, type TextHolder, type WordsOf } from './edited-text';
import { wordsKey } from './words-key';

/** The own words that are open in a page of ours, whether a field shows them now or not: what could not be saved is lost with the page only, not with its field. */
export type OpenWords = {
  /** To be called when a text has changed: one that is not edited any more is forgotten. */
  tell: (text: EditedText) => void;
  /** Gives the words on this that could not be saved to who shows them from now on; undefined: there are none, or another field shows them. */
  take: (of: WordsOf, holder: TextHolder) => EditedText | undefined;
  /** Those that could not be saved, the oldest first; of those that wait for the reader to choose only the ones that no field shows. */
  unsaved: () => EditedText[];
  /** Tries again to save what could not be. `closing`: the fields of what is saved close, too. */
  retry: (closing: boolean) => void;
  /** Whether the page goes, so that nobody will hear what comes of a retry. */
  ends: (on: boolean) => void;
  /** Called whenever any of it has changed, until what it answers is called. */
  listen: (listener: () => void) => () => void;
};

/** Those of the page; null: words are open for as long as their field. */
export const OpenWordsContext = createContext<OpenWords | null>(null);

export function openWords(): OpenWords {
  const texts = new Set<EditedText>();
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const listener of listeners) listener();
  };
  const unsaved = (): EditedText[] =>
    [...texts].filter(
      ({ problem, elsewhere, holder }) => problem !== null || (elsewhere !== null && (holder === null || holder.aside)),
    );
  return {
    tell(text) {
      if (text.draft === null) texts.delete(text);
      else texts.add(text);
      told();
    },
    take(of, holder) {
      const key = wordsKey(of);
      const found = unsaved().find(
        (text) =>
          text.of && wordsKey(text.of) === key && (text.holder === null || (text.holder.aside && !holder.aside)),
      );
      if (found) {
        found.holder = holder;
        found.leaving = found.ending = false;
        told();
      }
      return found;
    },
    unsaved,
    retry(closing) {
      for (const text of unsaved()) void storeText(text, closing || text.holder === null);
    },
    ends(on) {
      // Those that are shown hear of it themselves.
      for (const text of unsaved()) if (text.holder === null) text.ending = on;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

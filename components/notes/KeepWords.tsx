import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openWords, OpenWordsContext } from './open-words';

/** Keeps own words that can't be saved for as long as it stands, whatever becomes of their fields in it. To be told of by `UnsavedWords`. */
export function KeepWords({ children }: { children: ComponentChildren }) {
  const [words] = useState(openWords);
  return <OpenWordsContext value={words}>{children}</OpenWordsContext>;
}

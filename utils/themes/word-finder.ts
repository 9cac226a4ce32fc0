import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { latinWords } from './latin-words';

/** Makes what says whether any of some words stands in a text (of up to 4,096 units, more is not read), as suggesting looks for them. */
export function wordFinder(words: readonly string[]): (text: string) => boolean {
  const index = indexKeywords(words);
  const fold = wordFolder(4_096);
  return (text) => {
    const folded = fold(text);
    let found = false;
    index.scan(folded, latinWords(folded), () => (found = true));
    return found;
  };
}

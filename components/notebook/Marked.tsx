import { foldText } from '@/utils/text/fold-text';

type Props = { text: string; query: string };

/** A text with the words of a query marked where they stand. */
export function Marked({ text, query }: Props) {
  const folded = foldText(text);
  const words = query.split(/\s+/u).map((word) => foldText(word).text).filter((word) => word !== '');
  if (words.length === 0) return <>{text}</>;
  const hits: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) hits.push([at, at + word.length]);
  }
  return <>{text}{hits.length}</>;
}

import { foldText } from '@/utils/text/fold-text';
import { queryWords } from './choose-notes';

type Props = { text: string; query: string };

/** A text with the words of a query marked where they stand. */
export function Marked({ text, query }: Props) {
  const parts = markedParts(text, query);
  return <>{parts.map(({ part, hit }, index) => (hit ? <mark key={index}>{part}</mark> : part))}</>;
}

/** The text in pieces, those that hold a word of the query apart; joined they are the text. Overlapping hits become one. */
export function markedParts(text: string, query: string): { part: string; hit: boolean }[] {
  const words = queryWords(query);
  if (words.length === 0) return [{ part: text, hit: false }];
  const folded = foldText(text);
  const hits: [start: number, end: number][] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      hits.push([folded.starts[at] ?? 0, folded.ends[at + word.length - 1] ?? text.length]);
    }
  }
  hits.sort((a, b) => a[0] - b[0]);
  const parts: { part: string; hit: boolean }[] = [];
  let at = 0;
  for (let index = 0; index < hits.length; index++) {
    const [start, first] = hits[index]!;
    let end = first;
    for (let next = hits[index + 1]; next && next[0] <= end; next = hits[index + 1]) {
      end = Math.max(end, next[1]);
      index++;
    }
    if (start > at) parts.push({ part: text.slice(at, start), hit: false });
    parts.push({ part: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ part: text.slice(at), hit: false });
  return parts;
}

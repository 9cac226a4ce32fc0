import { markedParts } from '@/utils/search/marked-parts';
import type { Query } from '@/utils/search/query';

type Props = { text: string; query: Pick<Query, 'all'> };

/** A text with what a query looks for marked where it stands. */
export function Marked({ text, query }: Props) {
  const parts = markedParts(text, query);
  return <>{parts.map(({ part, hit }, index) => (hit ? <mark key={index}>{part}</mark> : part))}</>;
}

import { useMemo } from 'preact/hooks';
import { firstHit } from '@/utils/search/first-hit';
import type { Query } from '@/utils/search/query';
import type { Hits } from '../notes/hits';
import { Marked } from './Marked';

/** What a query looks for, to be marked where it stands; nothing where it looks for nothing that stands anywhere. */
export function useHits(query: Query): Hits | undefined {
  return useMemo(
    () =>
      query.all.length === 0
        ? undefined
        : { mark: (text) => <Marked text={text} query={query} />, at: (text) => firstHit(text, query) },
    [query],
  );
}

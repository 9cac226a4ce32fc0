import type { Both } from '@/utils/model/both';

/** What becomes of a text over the one that is there by now, where nobody is there to choose: both, put together by `join`; but what was on its way from the same window is replaced. */
export function bothOver<J extends string | null>(
  there: string,
  mine: string,
  both: Both,
  join: (there: string, mine: string) => J,
): J | string {
  return typeof both === 'object' && both.sent === there ? mine : join(there, mine);
}

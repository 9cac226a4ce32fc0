import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';

type Props = {
  /** Which note it is, from 1, and of how many. */
  at: number;
  count: number;
  say: Say<typeof readerTexts>;
  /** To the previous (−1) or next (1) note of the page. */
  onWalk: (step: 1 | -1) => void;
};

/** Which note of the page this is, and the way to those beside it. Disabled at the ends without being taken out of the order of Tab. */
export function CardWalk({ at, count, say, onWalk }: Props) {
  return (
    <>
      <IconButton
        icon={icons.previous}
        small
        label={say('previousNote')}
        aria-disabled={at === 1}
        onClick={() => onWalk(-1)}
      />
      <span class="tiny muted">{say('placeOf', { at, n: count })}</span>
      <IconButton
        icon={icons.next}
        small
        label={say('nextNote')}
        aria-disabled={at === count}
        onClick={() => onWalk(1)}
      />
    </>
  );
}

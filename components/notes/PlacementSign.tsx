import { commonTexts } from '@/utils/i18n/common-texts';
import { placeTexts } from '@/utils/i18n/place-texts';
import type { PlacementState } from '@/utils/model/placement';
import { State } from '../ui/State';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  state: PlacementState | undefined;
  /** In how many places its words were edited there, where that is known. */
  edits?: number | undefined;
  /** It was so when the page was last looked at: nobody knows any more by which places. */
  isPast?: boolean;
};

/** Says so where a passage is not simply where it was. */
export function PlacementSign({ state, edits = 0, isPast = false }: Props) {
  const say = useSay(commonTexts);
  const ofPlace = useSay(placeTexts);
  switch (state) {
    case 'moved':
      return <State icon={icons.jump}>{say('stateMoved')}</State>;
    case 'approximate':
      return (
        <State icon={icons.approx} tone="warn">
          {edits > 0 ? ofPlace('edited', { n: edits }) : say('stateApproximate')}
        </State>
      );
    case 'ambiguous':
      return (
        <State icon={icons.ask} tone="warn">
          {isPast ? say('stateUnsure') : edits > 0 ? say('stateLike') : say('stateAmbiguous')}
        </State>
      );
    case 'lost':
      return <State icon={icons.lost}>{say('stateLost')}</State>;
    case 'exact':
    case undefined:
      break;
  }
  return null;
}

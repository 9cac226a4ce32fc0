import { reviewTexts } from '@/utils/i18n/review-texts';
import { styleNames } from '@/utils/model/style-names';
import { useSay } from '../use-say';

/** One slip: the style of its note's theme, once it is done. `soon`: got through, and it comes back before the end. */
export type Slip = { id: string; state: 'done' | 'soon' | 'now' | 'waits'; style?: number | undefined };

type Props = { slips: Slip[] };

/** How far one is: slips threaded on one cord. Styles: review.css. */
export function Cord({ slips }: Props) {
  const say = useSay(reviewTexts);
  const now = slips.findIndex(({ state }) => state === 'now');
  return (
    <div class="cord" role="img" aria-label={say('progress', { at: now + 1, n: slips.length })}>
      {slips.map(({ id, state, style }) => (
        <span
          key={id}
          class={state}
          data-colour={
            (state === 'done' || state === 'soon') && style !== undefined ? styleNames[style - 1] : undefined
          }
        />
      ))}
    </div>
  );
}

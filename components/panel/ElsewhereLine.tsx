import { panelTexts } from '@/utils/i18n/panel-texts';
import { useSay } from '../use-say';
import type { Elsewhere } from './kept-elsewhere';

/** Where a note stands that isn't on the page that is open, and the way there. */
export function ElsewhereLine({ elsewhere: { href, page, host } }: { elsewhere: Elsewhere }) {
  const say = useSay(panelTexts);
  const name = page !== undefined ? say('onPage', { n: page }) : host ? say('atSite', { site: host }) : say('inOther');
  return (
    <p class="source">
      {href === undefined ? (
        <span>{name}</span>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
    </p>
  );
}

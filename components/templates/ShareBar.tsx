import { templateTexts } from '@/utils/i18n/template-texts';
import { useSay } from '../use-say';
import type { DrawsOn } from './draws-on';

type Props = { share: number; draws: DrawsOn };

/** A section's share of the whole, drawn; in which colour says where its words come from, and so does what is read out. Styles: templates.css. */
export function ShareBar({ share, draws }: Props) {
  const say = useSay(templateTexts);
  return (
    <span class="share-bar" data-draws={draws}>
      <span style={{ width: `${Math.round(share * 100)}%` }} />
      <span class="sr">
        {say('draws')} {say(`draws-${draws}`)}
      </span>
    </span>
  );
}

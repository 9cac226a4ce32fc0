import { templateTexts } from '@/utils/i18n/template-texts';
import type { TemplateSection } from '@/utils/model/template';
import { useSay } from '../use-say';

type Props = { sections: readonly TemplateSection[] };

/** What the shares of all sections sum to, and how much is left. Information, never a gate. */
export function SharesSum({ sections }: Props) {
  const say = useSay(templateTexts);
  // Of what is shown: thirds are 33 each, and one is left.
  const sum = sections.reduce((all, { share }) => all + Math.round(share * 100), 0);
  const rest = Math.abs(100 - sum);
  return (
    <p class="shares-sum" role="status">
      {sum === 100 ? say('sharesWhole') : say(sum < 100 ? 'sharesLeft' : 'sharesOver', { sum, rest })}
      <span class="hint">{say('sharesHint')}</span>
    </p>
  );
}

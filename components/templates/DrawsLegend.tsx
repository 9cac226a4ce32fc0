import { templateTexts } from '@/utils/i18n/template-texts';
import { useSay } from '../use-say';

const SOURCES = ['both', 'quotations', 'own', 'facts', 'fixed'] as const;

/** What the colours of the shares mean. Styles: templates.css. */
export function DrawsLegend() {
  const say = useSay(templateTexts);
  return (
    <p class="draws-legend">
      <span>{say('draws')}</span>
      {SOURCES.map((draws) => (
        <span key={draws}>
          <span class="share-bar" data-draws={draws} aria-hidden="true">
            <span style={{ width: '100%' }} />
          </span>
          {say(`draws-${draws}`)}
        </span>
      ))}
    </p>
  );
}

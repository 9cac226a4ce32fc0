import { siteTexts } from '@/utils/i18n/site-texts';
import { ALL_SITES } from '@/utils/sites/site-access';
import type { Site } from '@/utils/sites/site-of';
import type { SiteActs } from '../shell/use-site-acts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = { site: Site; lasts: 'site' | 'page'; acts: SiteActs };

/** Over a page that runs for this visit only: for how long, and one click for good. */
export function OnlyNow({ site, lasts, acts }: Props) {
  const say = useSay(siteTexts);
  return (
    <section class="only-now" aria-label={say('onlyNowLabel')}>
      <span title={lasts === 'site' ? say('lastsSite') : say('lastsPage')}>{say('onlyNow')}</span>
      <Button look="quiet" size="small" onClick={() => acts.allow([site.pattern], site.name)}>
        {say('allowHere', { site: site.name })}
      </Button>
      <Button look="quiet" size="small" onClick={() => acts.allow([ALL_SITES], say('allSites'))}>
        {say('allowEverywhere')}
      </Button>
    </section>
  );
}

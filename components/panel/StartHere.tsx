import { siteTexts } from '@/utils/i18n/site-texts';
import { ALL_SITES, type SiteAccess } from '@/utils/sites/site-access';
import type { Site } from '@/utils/sites/site-of';
import type { SiteActs } from '../shell/use-site-acts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  /** The site of the page; null where the browser doesn't tell it, as it does of pages we may not see. */
  site: Site | null;
  /** Whether we ran there by ourselves once, or should: what was allowed was taken back. */
  revoked: boolean;
  access: SiteAccess;
  /** How long a press on the button holds: for the site in Chromium, for the page in Firefox. */
  lasts: 'site' | 'page';
  acts: SiteActs;
};

/** Nobody has allowed this page: how it is started for once, and one click for good. */
export function StartHere({ site, revoked, access, lasts, acts }: Props) {
  const say = useSay(siteTexts);
  const missing = access.listed.filter(({ granted }) => !granted);
  const known = site !== null && revoked;
  return (
    <div class="empty start">
      <Icon icon={icons.lock} />
      <h1>{known ? say('revokedTitle', { site: site.name }) : say('notHereTitle')}</h1>
      <p>{known ? say('revokedText') : say('notHereText')}</p>
      {site && (
        <Button look="solid" size="large" onClick={() => acts.allow([site.pattern], site.name)}>
          {known ? say('allowAgain') : say('allowHere', { site: site.name })}
        </Button>
      )}
      <p>{say('startHow', { lasts: lasts === 'site' ? say('lastsSite') : say('lastsPage') })}</p>
      {!known && missing.length > 0 && (
        <div class="missing">
          <p>{say('missing', { n: missing.length })}</p>
          <Button
            onClick={() =>
              acts.allow(
                missing.map(({ pattern }) => pattern),
                say('speechSites'),
              )
            }
          >
            {say('allowAgain')}
          </Button>
        </div>
      )}
      <Button look="quiet" onClick={() => acts.allow([ALL_SITES], say('allSites'))}>
        {say('allowEverywhere')}
      </Button>
      <p class="tiny muted">{say('browserAsks')}</p>
    </div>
  );
}

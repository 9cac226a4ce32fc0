import { Sites } from '@/components/settings/Sites';
import type { Acts } from '@/components/shell/use-acts';
import { useSiteActs } from '@/components/shell/use-site-acts';
import { siteAccess } from '@/utils/sites/site-access';
import { speechSites } from '@/utils/speeches/speech-sites';
import { askForSites, giveUpSites } from '@/utils/storage/allowed-sites';
import { useAllowedSites } from '@/utils/storage/use-allowed-sites';

const allowed = { ask: askForSites, giveUp: giveUpSites };

type Props = { acts: Acts };

/** Where Zhaji runs, as the browser has it now. */
export function SitesSettings({ acts }: Props) {
  const origins = useAllowedSites();
  const sites = useSiteActs(acts, allowed);
  return origins && <Sites access={siteAccess(origins, speechSites)} acts={sites} />;
}

import { NotHere } from '@/components/panel/NotHere';
import { StartHere } from '@/components/panel/StartHere';
import { Unread } from '@/components/panel/Unread';
import type { SiteActs } from '@/components/shell/use-site-acts';
import { coversAddress } from '@/utils/sites/covers-address';
import { siteAccess } from '@/utils/sites/site-access';
import { siteOf } from '@/utils/sites/site-of';
import { speechSites } from '@/utils/speeches/speech-sites';
import { allNotes } from '@/utils/storage/all-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { LASTS } from './lasts';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { recentSpeeches } from './recent-speeches';
import type { OpenPage } from './use-open-page';

type Props = { notebook: Notebook; page: OpenPage & { look: () => void }; origins: string[]; sites: SiteActs };

/** Beside a page where no reader runs: why, the way on, and what was read before. */
export function PanelOff({ notebook, page, origins, sites }: Props) {
  const { value } = useLiveQuery(() => allNotes(notebook), [notebook]);
  if (!value) return null;
  const { why, url } = page;
  const access = siteAccess(origins, speechSites);
  const listed = url === null ? undefined : access.listed.find(({ pattern }) => coversAddress([pattern], url));
  return (
    <NotHere recent={recentSpeeches(value.notes, value.speeches)}>
      {why === null || why === 'no-access' ? (
        <StartHere
          // A site of the manifest is given back as the manifest has it.
          site={listed ?? siteOf(url ?? '')}
          revoked={page.ended || listed !== undefined}
          access={access}
          lasts={LASTS}
          acts={sites}
        />
      ) : (
        <Unread why={why} read={ARTICLE_PAGE} onLook={page.look} />
      )}
    </NotHere>
  );
}

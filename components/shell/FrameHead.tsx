import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { Icon } from '../ui/Icon';
import { Wordmark } from '../ui/Wordmark';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

export type NotebookPage = 'notes' | 'speeches' | 'themes' | 'read' | 'write' | 'review' | 'settings';

type Props = {
  page: NotebookPage;
  /** How many notes are to be reviewed now. */
  due: number;
};

/** Where a page of the notebook is, from a page that is open: “read here” is a document of its own. */
const hrefOf = (page: NotebookPage, from: NotebookPage): string =>
  page === 'read' ? ARTICLE_PAGE : from === 'read' ? `/notebook.html#${page}` : `#${page}`;

/** Index tabs along the upper edge of the sheet; the current one is joined to it. */
export function FrameHead({ page, due }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const tabs: { page: NotebookPage; label: string }[] = [
    { page: 'notes', label: say('pageNotes') },
    { page: 'speeches', label: say('pageSpeeches') },
    { page: 'themes', label: say('themes') },
    { page: 'read', label: say('pageRead') },
    { page: 'write', label: say('pageWrite') },
    { page: 'review', label: say('pageReview') },
    { page: 'settings', label: say('pageSettings') },
  ];
  const nav = useRef<HTMLElement>(null);
  // Where the tabs are wider than the window.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page]);
  return (
    <header class="frame-head">
      <Wordmark name={common('name')} href={hrefOf('notes', page)} />
      <nav class="tabs" ref={nav} aria-label={say('pages')}>
        {tabs.map((tab) => (
          <a
            key={tab.page}
            href={hrefOf(tab.page, page)}
            aria-current={tab.page === page ? 'page' : undefined}
            title={tab.page === 'settings' ? tab.label : undefined}
          >
            {tab.page === 'settings' ? (
              <>
                <Icon icon={icons.settings} />
                <span>{tab.label}</span>
              </>
            ) : (
              tab.label
            )}
            {tab.page === 'review' && due > 0 && (
              <span class="count-badge due" title={say('dueHere', { n: due })}>
                <span aria-hidden="true">{due}</span>
                <span class="sr">{say('dueHere', { n: due })}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
    </header>
  );
}

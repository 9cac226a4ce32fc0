import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { Wordmark } from '../ui/Wordmark';
import { useSay } from '../use-say';

export type NotebookPage = 'notes' | 'speeches' | 'themes' | 'read' | 'write' | 'settings';

type Props = { page: NotebookPage };

/** Where a page of the notebook is, from a page that is open: “read here” is a document of its own. */
const hrefOf = (page: NotebookPage, from: NotebookPage): string =>
  page === 'read' ? ARTICLE_PAGE : from === 'read' ? `/notebook.html#${page}` : `#${page}`;

/** Index tabs along the upper edge of the sheet; the current one is joined to it. */
export function FrameHead({ page }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the tabs scroll.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page]);
  const tabs: { page: NotebookPage; label: string }[] = [
    { page: 'notes', label: say('pageNotes') },
    { page: 'speeches', label: say('pageSpeeches') },
    { page: 'themes', label: say('themes') },
    { page: 'read', label: say('pageRead') },
    { page: 'write', label: say('pageWrite') },
    { page: 'settings', label: say('pageSettings') },
  ];
  return (
    <header class="frame-head">
      <Wordmark name={common('name')} href={hrefOf('notes', page)} />
      <nav class="tabs" ref={nav} aria-label={say('pages')}>
        {tabs.map((tab) => (
          <a key={tab.page} href={hrefOf(tab.page, page)} aria-current={tab.page === page ? 'page' : undefined}>
            {tab.label}
          </a>
        ))}
      </nav>
    </header>
  );
}

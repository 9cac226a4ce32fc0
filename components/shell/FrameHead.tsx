import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Wordmark } from '../ui/Wordmark';
import { useSay } from '../use-say';

export type NotebookPage = 'notes' | 'write' | 'settings';

type Props = { page: NotebookPage };

/** Index tabs along the upper edge of the sheet; the current one is joined to it. */
export function FrameHead({ page }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const tabs: { page: NotebookPage; label: string }[] = [
    { page: 'notes', label: say('pageNotes') },
    { page: 'write', label: say('pageWrite') },
    { page: 'settings', label: say('pageSettings') },
  ];
  return (
    <header class="frame-head">
      <Wordmark name={common('name')} href="#notes" />
      <nav class="tabs" aria-label={say('pages')}>
        {tabs.map((tab) => (
          <a key={tab.page} href={`#${tab.page}`} aria-current={tab.page === page ? 'page' : undefined}>
            {tab.label}
          </a>
        ))}
      </nav>
    </header>
  );
}

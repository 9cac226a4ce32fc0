import { useState } from 'preact/hooks';
import type { SpeechOrder } from '@/components/speech/arrange-speeches';
import { speechAt } from '@/components/speech/speech-hash';
import { SpeechList } from '@/components/speech/SpeechList';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { speechTexts } from '@/utils/i18n/speech-texts';
import type { Notebook } from '@/utils/storage/open-notebook';
import { speechList } from '@/utils/storage/speech-list';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { SpeechPage } from './SpeechPage';

type Props = { notebook: Notebook; hash: string; acts: Acts };

/** All speeches, or the one at the address. */
export function SpeechesPage({ notebook, hash, acts }: Props) {
  const say = useSay(speechTexts);
  const common = useSay(commonTexts);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SpeechOrder>('read');
  const open = speechAt(hash);
  const { value } = useLiveQuery(() => (open === null ? speechList(notebook) : Promise.resolve([])), [notebook, open]);
  if (open !== null) return <SpeechPage key={open} notebook={notebook} acts={acts} speechId={open} />;
  if (!value) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  return (
    <main class="sheet speeches">
      <header class="speeches-head">
        <h1>{say('speeches')}</h1>
        {value.length > 0 && <p class="muted">{say('count', { n: value.length })}</p>}
      </header>
      <SpeechList speeches={value} query={query} order={order} onQuery={setQuery} onOrder={setOrder} />
    </main>
  );
}

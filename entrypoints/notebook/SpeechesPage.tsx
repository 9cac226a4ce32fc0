import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpeechOrder } from '@/components/speech/arrange-speeches';
import { speechAt, speechHash } from '@/components/speech/speech-hash';
import { SpeechList } from '@/components/speech/SpeechList';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { speechTexts } from '@/utils/i18n/speech-texts';
import type { Notebook } from '@/utils/storage/open-notebook';
import { speechList } from '@/utils/storage/speech-list';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { NotYet } from './NotYet';
import { SpeechPage } from './SpeechPage';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  /** Who signs comments on a speech. */
  writer: string;
};

/** All speeches, or the one at the address. */
export function SpeechesPage({ notebook, hash, acts, writer }: Props) {
  const say = useSay(speechTexts);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SpeechOrder>('read');
  const open = speechAt(hash);
  const { value, error } = useLiveQuery(
    () => (open === null ? speechList(notebook) : Promise.resolve([])),
    [notebook, open],
  );
  /** One whose title is to be corrected. */
  const [unnamed, setUnnamed] = useState<string>();
  /** The one whose page was left for the list: what had the focus there is gone. */
  const left = useRef<string | null>(null);
  const main = useRef<HTMLElement>(null);
  if (open !== null) left.current = open;
  const isListed = open === null && value !== undefined;
  useEffect(() => {
    if (!isListed || left.current === null) return;
    const rows = [...(main.current?.querySelectorAll<HTMLElement>('[data-speech]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['speech'] === left.current) ?? rows[0];
    left.current = null;
    if ((document.activeElement ?? document.body) === document.body)
      (row ?? main.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [isListed]);
  if (open !== null) {
    return (
      <SpeechPage
        key={open}
        notebook={notebook}
        acts={acts}
        speechId={open}
        writer={writer}
        toCorrect={open === unnamed}
        onUnnamed={(id) => {
          setUnnamed(id);
          location.hash = speechHash(id);
        }}
      />
    );
  }
  if (!value) {
    return <NotYet notebook={notebook} error={error} />;
  }
  return (
    <main class="sheet speeches" ref={main}>
      <header class="speeches-head">
        <h1 tabIndex={-1}>{say('speeches')}</h1>
        {value.length > 0 && <p class="muted">{say('count', { n: value.length })}</p>}
      </header>
      <SpeechList speeches={value} query={query} order={order} onQuery={setQuery} onOrder={setOrder} />
    </main>
  );
}

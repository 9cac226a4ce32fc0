import { useMemo, useRef, useState } from 'preact/hooks';
import { speechTexts } from '@/utils/i18n/speech-texts';
import { ARTICLE_PAGE } from '@/utils/speeches/article-address';
import { More } from '../notes/More';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { useLocale, useSay } from '../use-say';
import { arrangeSpeeches, findSpeeches, type SpeechOrder } from './arrange-speeches';
import { SpeechRow, type RowSpeech } from './SpeechRow';
import * as icons from '../ui/icons';

/** Rows drawn at once: some five screens, in some 20 ms. */
const STEP = 100;

type Props = {
  speeches: readonly (RowSpeech & { read: number })[];
  /** What is looked for, and the order: kept by whoever shows the list, so that a look at one speech changes neither. */
  query: string;
  order: SpeechOrder;
  onQuery: (query: string) => void;
  onOrder: (order: SpeechOrder) => void;
};

/** All speeches: found by their facts, in an order of the reader's. ↑ and ↓ walk them. Styles: speeches.css. */
export function SpeechList({ speeches, query, order, onQuery, onOrder }: Props) {
  const say = useSay(speechTexts);
  const locale = useLocale();
  const [steps, setSteps] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => arrangeSpeeches(findSpeeches(speeches, query), order, locale === 'en' ? 'en' : 'zh'),
    [speeches, query, order, locale],
  );
  if (speeches.length === 0) {
    return (
      <Empty icon={icons.speech} title={say('emptyTitle')} text={say('emptyText')}>
        <a class="button" href={ARTICLE_PAGE}>
          {say('emptyAct')}
        </a>
      </Empty>
    );
  }
  const walk = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const { target, key } = event;
    if (target instanceof HTMLSelectElement) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-speech]') ?? [])];
    const from = rows.findIndex((row) => row === target);
    // From the field the first one is one step down.
    const to =
      { ArrowDown: from + 1, ArrowUp: from - 1 }[key] ??
      (from < 0 ? undefined : { Home: 0, End: rows.length - 1 }[key]);
    if (to === undefined || (from < 0 && key === 'ArrowUp')) return;
    event.preventDefault();
    const next = to < 0 ? root.current?.querySelector<HTMLElement>('input') : rows[to];
    next?.focus();
  };
  return (
    <div ref={root} onKeyDown={walk}>
      <div class="speeches-find">
        <label class="search">
          <span class="sr">{say('find')}</span>
          <Icon icon={icons.search} />
          <input
            class="input"
            type="search"
            value={query}
            placeholder={say('findHint')}
            onInput={(event) => {
              setSteps(1);
              onQuery(event.currentTarget.value);
            }}
            onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onQuery('')}
          />
        </label>
        <Select
          label={say('sort')}
          value={order}
          options={[
            { value: 'read', label: say('byRead') },
            { value: 'date', label: say('byDate') },
            { value: 'title', label: say('byTitle') },
            { value: 'notes', label: say('byNotes') },
          ]}
          onChange={onOrder}
        />
      </div>
      <p class="sr" role="status">
        {query.trim() === '' ? '' : say('countOf', { n: found.length, of: speeches.length })}
      </p>
      {found.length === 0 ? (
        <Empty icon={icons.search} title={say('noneFoundTitle', { query: query.trim() })} text={say('noneFoundText')}>
          <Button onClick={() => onQuery('')}>{say('clear')}</Button>
        </Empty>
      ) : (
        <ul class="speech-rows">
          {found.slice(0, steps * STEP).map((speech) => (
            <SpeechRow key={speech.id} speech={speech} />
          ))}
        </ul>
      )}
      {found.length > steps * STEP && (
        <More left={Math.min(STEP, found.length - steps * STEP)} onMore={() => setSteps(steps + 1)} />
      )}
    </div>
  );
}

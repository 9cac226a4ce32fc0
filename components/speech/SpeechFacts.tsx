import type { ComponentChildren } from 'preact';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { speechName } from '@/utils/i18n/speech-name';
import type { Say } from '@/utils/i18n/say-in';
import type { Evidence, SpeechDraft } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { State } from '../ui/State';
import { useLocale, useSay } from '../use-say';
import { EditableFact } from './EditableFact';
import type { SaveText } from '../notes/edited-text';
import * as icons from '../ui/icons';

/** The lines above and below a title. */
type BesideTitle = 'preTitle' | 'subtitle';
export type FactName = BesideTitle | 'title' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn';

/** Saves a fact over the one that was seen, as `SaveText` does; empty text takes it away. */
export type SaveFact = (fact: FactName, ...texts: Parameters<SaveText>) => ReturnType<SaveText>;

type Props = {
  /** A speech, or what the page says of it before anything is kept. */
  speech: Pick<SpeechDraft, FactName | 'lang' | 'evidence'>;
  /** Without it the facts cannot be edited: nothing is kept yet. */
  onEdit?: SaveFact;
  children?: ComponentChildren;
};

/**
 * What is known of a speech, each fact with where it was found. What the page does not say is left out until it can be added; but a title without
 * lines beside it mostly has none.
 */
export function SpeechFacts({ speech, onEdit, children }: Props) {
  const say = useSay(panelTexts);
  const locale = useLocale();
  const line = (fact: Exclude<FactName, BesideTitle | 'title'>, isDay = false) => {
    const value = speech[fact] ?? '';
    return { fact, isDay, value, shown: isDay && value !== '' ? dayInWords(value, locale) : value };
  };
  const rows = [line('speaker'), line('date', true), line('occasion'), line('publication'), line('publishedOn', true)];
  const besideTitle = (fact: BesideTitle) => {
    const value = speech[fact] ?? '';
    // Of some titles the subtitle is a part; and often it is the occasion, which stands below.
    if (value === '' || speech.title.includes(value) || value === speech.occasion) return null;
    return (
      <p class="beside-title" lang={speech.lang}>
        {onEdit ? (
          <EditableFact
            label={say(fact)}
            value={value}
            lang={speech.lang}
            onSave={(...texts) => onEdit(fact, ...texts)}
          />
        ) : (
          value
        )}
      </p>
    );
  };
  return (
    <section class="facts" aria-label={say('speech')}>
      {besideTitle('preTitle')}
      <h1 class="speech-title" lang={speech.lang}>
        {onEdit ? (
          <EditableFact
            label={say('title')}
            value={speech.title}
            lang={speech.lang}
            required
            onSave={(...texts) => onEdit('title', ...texts)}
          />
        ) : (
          speechName(speech, locale)
        )}
      </h1>
      {besideTitle('subtitle')}
      <dl>
        {rows
          .filter(({ value }) => onEdit || value !== '')
          .map(({ fact, isDay, value, shown }) => (
            <div key={fact}>
              <dt>{say(fact)}</dt>
              <dd>
                {onEdit ? (
                  <EditableFact
                    label={say(fact)}
                    value={value}
                    isDay={isDay}
                    lang={isDay ? undefined : speech.lang}
                    onSave={(...texts) => onEdit(fact, ...texts)}
                  />
                ) : (
                  <span lang={isDay ? undefined : speech.lang}>{shown}</span>
                )}
                {value !== '' && <Found evidence={speech.evidence[fact]} say={say} />}
              </dd>
            </div>
          ))}
      </dl>
      {children}
    </section>
  );
}

/** Where a fact was found; a guess asks to be looked at. */
function Found({ evidence, say }: { evidence: Evidence | undefined; say: Say<typeof panelTexts> }) {
  if (!evidence) return null;
  if (evidence.guessed) {
    return (
      <State icon={icons.ask} tone="warn">
        {say('guessed')}
      </State>
    );
  }
  const words: Record<Evidence['from'], string> = {
    site: say('fromSite'),
    meta: say('fromMeta'),
    'json-ld': say('fromMeta'),
    text: say('fromText'),
    address: say('fromAddress'),
    title: say('fromTitle'),
    reader: say('fromReader'),
  };
  return <span class="evidence">{words[evidence.from]}</span>;
}

import { speechTexts } from '@/utils/i18n/speech-texts';
import type { Speech } from '@/utils/model/speech';
import { articleAt } from '@/utils/speeches/article-address';
import { siteOf } from '@/utils/sites/site-of';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { SpeechName } from './SpeechName';
import { useLocale, useSay } from '../use-say';
import { speechHash } from './speech-hash';

/** A speech as a list shows it. */
export type RowSpeech = Pick<
  Speech,
  'id' | 'title' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn' | 'lang' | 'urls'
> & { notes: number; withThought: number; hasThought: boolean; documents: number };

type Props = { speech: RowSpeech };

/** A speech in the list of all: its facts, and what the reader has of it. Styles: speeches.css. */
export function SpeechRow({ speech }: Props) {
  const say = useSay(speechTexts);
  const locale = useLocale();
  const { id, speaker, date, occasion, publication, publishedOn, lang, urls } = speech;
  const { notes, withThought, hasThought, documents } = speech;
  const day = date ?? publishedOn;
  const site = siteOf(urls.find((url) => articleAt(url) === undefined) ?? '')?.name;
  const about = [occasion, publication ?? site].filter((fact) => fact !== undefined);
  return (
    <li class="speech-row">
      <a href={speechHash(id)} data-speech={id}>
        <span class="what">
          <span class="name">
            <SpeechName speech={speech} />
          </span>
          <span class="facts-line">
            {speaker && (
              <span dir="auto" lang={lang}>
                {speaker}
              </span>
            )}
            {day && <span>{date ? dayInWords(day, locale) : say('published', { day: dayInWords(day, locale) })}</span>}
            {about.map((fact) => (
              <span key={fact} dir="auto" lang={lang}>
                {fact}
              </span>
            ))}
          </span>
        </span>
        <span class="counts">
          <span class={notes === 0 ? 'none' : 'notes-n'}>
            {notes === 0 ? say('noNotes') : say('notes', { n: notes })}
          </span>
          {withThought > 0 && <span>{say('thoughts', { n: withThought })}</span>}
          {hasThought && <span>{say('ownThought')}</span>}
          {documents > 0 && <span>{say('usedIn', { n: documents })}</span>}
        </span>
      </a>
    </li>
  );
}

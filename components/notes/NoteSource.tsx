import type { ComponentChildren } from 'preact';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { speechName } from '@/utils/i18n/speech-name';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { siteOf } from '@/utils/sites/site-of';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { isChinese } from '@/utils/text/is-chinese';
import type { Hits } from './hits';
import { useLocale, useSay } from '../use-say';

type Props = {
  note: Note;
  speech: Speech | undefined;
  /** What was searched for, to be marked; what else of the speech has it is shown then. */
  hits?: Hits | undefined;
};

/** Where a quotation comes from: speaker, title, day, section. */
export function NoteSource({ note, speech, hits }: Props) {
  const locale = useLocale();
  const marked = (text: string): ComponentChildren => hits?.mark(text) ?? text;
  const say = useSay(notebookTexts);
  const day = speech?.date ?? speech?.publishedOn;
  return (
    <p class="source">
      {!speech && <span>{say('speechGone')}</span>}
      {speech?.speaker && (
        <span dir="auto" lang={speech.lang}>
          {marked(speech.speaker)}
        </span>
      )}
      {speech?.title === '' && <span>{speechName(speech, locale)}</span>}
      {speech?.title && (
        <span dir="auto" lang={speech.lang}>
          {marked(isChinese(speech.lang) ? `《${speech.title}》` : speech.title)}
        </span>
      )}
      {day && <span>{dayInWords(day, locale)}</span>}
      {note.section.length > 0 && <span lang={speech?.lang}>{marked(note.section.join(' › '))}</span>}
      {hits && foundBesides(note, speech, hits).map((text) => <span key={text}>{marked(text)}</span>)}
    </p>
  );
}

/** What a search found the note by and is not shown otherwise: where the speech was given and published, its other titles, its sites. */
function foundBesides({ url }: Note, speech: Speech | undefined, hits: Hits): string[] {
  const { preTitle, subtitle, occasion, publication, urls = [] } = speech ?? {};
  const sites = [url, ...urls].map((address) => (address === undefined ? undefined : siteOf(address)?.name));
  const all = new Set([preTitle, subtitle, occasion, publication, ...sites]);
  return [...all].filter((text) => text !== undefined && hits.at(text) >= 0) as string[];
}

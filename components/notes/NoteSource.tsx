import type { ComponentChildren } from 'preact';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { speechName } from '@/utils/i18n/speech-name';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { useLocale, useSay } from '../use-say';

type Props = {
  note: Note;
  speech: Speech | undefined;
  /** Marks what was searched for. */
  marked?: ((text: string) => ComponentChildren) | undefined;
};

/** Where a quotation comes from: speaker, title, day, section. */
export function NoteSource({ note, speech, marked = (text) => text }: Props) {
  const locale = useLocale();
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
          {marked(speech.lang.startsWith('zh') ? `《${speech.title}》` : speech.title)}
        </span>
      )}
      {day && <span>{dayInWords(day, locale)}</span>}
      {note.section.length > 0 && <span lang={speech?.lang}>{marked(note.section.join(' › '))}</span>}
    </p>
  );
}

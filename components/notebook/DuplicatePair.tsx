import { duplicateTexts } from '@/utils/i18n/duplicate-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { siteOf } from '@/utils/sites/site-of';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { NoteSource } from '../notes/NoteSource';

type Props = {
  /** One passage, kept more than once; the oldest first. */
  notes: readonly Note[];
  speeches: ReadonlyMap<string, Speech>;
  themes: readonly Theme[];
  /** The day of a moment, ms, where the reader is: 2026-04-24. */
  dayOf: (ms: number) => string;
  onMerge: () => void;
  onApart: () => void;
};

/** A passage that was kept more than once: its words, and beside each other what the reader has of each. Styles: duplicates.css. */
export function DuplicatePair({ notes, speeches, themes, dayOf, onMerge, onApart }: Props) {
  const say = useSay(duplicateTexts);
  const locale = useLocale();
  const [oldest] = notes;
  if (!oldest) return null;
  return (
    <article class="duplicate" aria-label={oldest.quote.slice(0, 24)} data-duplicate={oldest.id} tabIndex={-1}>
      <p class="quote" lang={speeches.get(oldest.speechId)?.lang}>
        {oldest.quote}
      </p>
      <div class="sides">
        {notes.map((note, index) => {
          const speech = speeches.get(note.speechId);
          const site = siteOf(note.url ?? speech?.urls[0] ?? '')?.name;
          const kept = dayInWords(dayOf(note.created), locale);
          const words = [note.thought, note.application].filter((text) => text !== '');
          return (
            <section key={note.id} class="side">
              <p class="kept">
                {index === 0 && <b>{say('stays')}</b>}
                <span>{site === undefined ? say('keptOnly', { day: kept }) : say('keptOn', { day: kept, site })}</span>
              </p>
              <NoteSource note={note} speech={speech} />
              {note.themes.length > 0 && (
                <p class="marks">
                  {note.themes.flatMap(({ id }) => {
                    const theme = themes.find((one) => one.id === id);
                    return theme ? [<ThemeMark key={id} theme={theme} locale={locale} />] : [];
                  })}
                </p>
              )}
              <p class={words.length === 0 ? 'words none' : 'words'}>
                {words.length === 0 ? say('noWords') : words.join('\n')}
              </p>
            </section>
          );
        })}
      </div>
      <div class="row wrap acts">
        <Button size="small" onClick={onMerge}>
          {say('merge')}
        </Button>
        <Button look="quiet" size="small" onClick={onApart}>
          {say('notSame')}
        </Button>
      </div>
    </article>
  );
}

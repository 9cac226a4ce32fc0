import type { ComponentChildren } from 'preact';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { PlacementState } from '@/utils/model/placement';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeName } from '@/utils/model/theme-name';
import { lineAround } from '@/utils/text/line-around';
import type { Hits } from '../notes/hits';
import { langOf } from '../lang-of';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { NoteSource } from '../notes/NoteSource';
import { PlacementSign } from '../notes/PlacementSign';

type Props = {
  note: Note;
  speech: Speech | undefined;
  themes: readonly Theme[];
  tabStop: boolean;
  pick?: { picked: boolean; onPick: (on: boolean, through: boolean) => void };
  /** Where it was when its page was last looked at, as far as that is known. */
  placement?: PlacementState | undefined;
  onRead: (note: Note) => void;
  /** What was searched for, to be marked; of texts that are not seen whole the part that has it is shown. */
  hits?: Hits | undefined;
  /** What it is dragged by. */
  children?: ComponentChildren;
};

/** A note in one line: its words as far as they go, whether the reader wrote on it, themes, source. Styles: sheet.css. */
export function NoteLine({ note, speech, themes, tabStop, pick, placement, onRead, hits, children }: Props) {
  const say = useSay(commonTexts);
  const ofThemes = useSay(themeNotesTexts);
  const locale = useLocale();
  const line = (text: string): ComponentChildren => {
    if (!hits) return text;
    return hits.mark(lineAround(text, hits.at(text)));
  };
  const found = (['thought', 'application'] as const).filter((field) => hits && hits.at(note[field]) >= 0);
  const name = note.quote.length > 24 ? `${note.quote.slice(0, 23)}…` : note.quote;
  return (
    <article
      class={pick?.picked ? 'note-line is-selected' : 'note-line'}
      aria-label={say('note', { quote: name })}
      data-note={note.id}
      tabIndex={tabStop ? 0 : -1}
      onClick={(event) => {
        const onPart = event.target instanceof Element && event.target.closest('label, a, button') !== null;
        if (!onPart && window.getSelection()?.isCollapsed !== false) onRead(note);
      }}
    >
      {pick && (
        <label class="pick choice">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`${ofThemes('pick')} ${name}`}
            checked={pick.picked}
            // Not `onChange`: only a click says whether Shift was held.
            onClick={(event) => pick.onPick(event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      )}
      <p class="quote" lang={speech?.lang}>
        {line(note.quote)}
      </p>
      <span class="signs">
        <PlacementSign state={placement} isPast />
        {note.thought !== '' && !found.includes('thought') && (
          <span
            class="seal"
            lang={langOf(locale)}
            role="img"
            aria-label={say('thought')}
            title={note.thought.slice(0, 200)}
          >
            {say('thoughtSeal')}
          </span>
        )}
        {note.application !== '' && !found.includes('application') && (
          <span
            class="seal"
            lang={langOf(locale)}
            role="img"
            aria-label={say('application')}
            title={note.application.slice(0, 200)}
          >
            {say('applicationSeal')}
          </span>
        )}
      </span>
      <span class="line-themes">
        {note.themes.map(({ id, by }) => {
          const theme = themes.find((one) => one.id === id);
          // What is only suggested is shown where it was found by it.
          if (!theme || (by !== 'reader' && !(hits && hits.at(themeName(theme, locale)) >= 0))) return null;
          return <ThemeMark key={id} theme={theme} locale={locale} mark={hits?.mark} />;
        })}
      </span>
      {found.map((field) => (
        <p key={field} class="line-own">
          <span class="seal" lang={langOf(locale)} aria-label={say(field)} role="img">
            {say(`${field}Seal`)}
          </span>
          {line(note[field])}
        </p>
      ))}
      <NoteSource note={note} speech={speech} hits={hits} />
      {children}
    </article>
  );
}

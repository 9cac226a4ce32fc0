import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import type { Both } from '@/utils/model/both';
import type { OwnField } from '@/utils/model/note';
import type { PlacementState } from '@/utils/model/placement';
import { themeName } from '@/utils/model/theme-name';
import { clipLine } from '@/utils/text/clip-line';
import { differences } from '@/utils/text/differences';
import { placeTexts } from '@/utils/i18n/place-texts';
import { countEdits } from '../notes/count-edits';
import { IconButton } from '../ui/IconButton';
import { ThemeList } from '../themes/ThemeList';
import { useSay } from '../use-say';
import { CardPlace } from './CardPlace';
import { CardThemes } from './CardThemes';
import { CardWalk } from './CardWalk';
import { CardWords } from './CardWords';
import { useWayBack } from './use-way-back';
import * as icons from '../ui/icons';

/** Of the passage in the card's label: what is heard in one breath. */
const LABEL_WORDS = 80;

const FIELDS: OwnField[] = ['thought', 'application'];

type Props = {
  note: Pick<PageNote, 'quote' | 'section' | 'thought' | 'application' | 'themes' | 'created'>;
  /** How its passage was found, and the page's words where they were edited. */
  state: PlacementState;
  found?: string;
  /** Which it is of the notes that are drawn, from 1, in reading order. */
  at: number;
  count: number;
  /** How many notes are drawn where the reader clicked, this one included. */
  under: number;
  /** Whether the focus goes into the card when it opens. */
  focus: boolean;
  themes: PageTheme[];
  /** Which own words are being written. */
  writing?: OwnField;
  /** Whether the list of themes is open: to add one (`more`), or to put one in the place of this one. */
  finding?: string;
  locale: Locale;
  say: Say<typeof readerTexts>;
  onWrite: (field: OwnField | undefined) => void;
  onWords: (field: OwnField, text: string, seen: string, both?: Both) => void;
  onFind: (finding: string | undefined) => void;
  onTheme: (change: { add?: string; remove?: string }) => void;
  onNewTheme: (name: string, remove?: string) => void;
  onCopy: () => void;
  onRemove: () => void;
  onPanel: () => void;
  /** To the previous (−1) or next (1) note of the page. */
  onWalk: (step: 1 | -1) => void;
  /** To the next of the notes that are drawn where the reader clicked. */
  onNextUnder: () => void;
  onConfirm: (found: string) => void;
  onRefuse: (found: string) => void;
  onClose: () => void;
};

/** The card of a note, at its passage: the reader's own words first, since the quotation stands on the page beside it. */
export function PageNoteCard({
  note,
  state,
  found,
  at,
  count,
  under,
  focus,
  themes,
  writing,
  finding,
  locale,
  say,
  ...on
}: Props) {
  const ofPlace = useSay(placeTexts);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
    // Once: later the focus may be anywhere in it.
  }, []);
  const opened = useWayBack(card, writing !== undefined || finding !== undefined);
  const find = (wanted: string, event: MouseEvent): void => {
    opened(event);
    on.onFind(finding === wanted ? undefined : wanted);
  };
  const pieces = found === undefined ? undefined : differences(note.quote, found);
  const edited = pieces && ofPlace('edited', { n: countEdits(pieces) });
  const worn = note.themes.flatMap(({ id }) => themes.find((theme) => theme.id === id) ?? []);
  const replaced = finding === 'more' ? undefined : finding;
  const others = themes.filter(({ id }) => id === replaced || !worn.some((theme) => theme.id === id));
  const place = state === 'moved' ? say('placeMoved') : say('placeUnchanged');
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(note.created);
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      ref={card}
      aria-label={say('cardLabel', {
        at,
        n: count,
        quote: clipLine(note.quote, LABEL_WORDS),
        theme: worn.map((theme) => themeName(theme, locale)).join('、') || say('noTheme'),
        state: edited ?? place,
      })}
    >
      <header class="card-head">
        <CardThemes {...{ worn, finding, locale, say }} onFind={find} />
        {count > 1 && <CardWalk {...{ at, count, say }} onWalk={on.onWalk} />}
        <IconButton icon={icons.close} small label={say('close')} onClick={on.onClose} />
      </header>
      {finding !== undefined ? (
        <ThemeList
          key={finding}
          themes={others}
          chosen={replaced === undefined ? [] : [{ id: replaced }]}
          onPick={(choice) => {
            on.onFind(undefined);
            if (choice.kind === 'new') on.onNewTheme(choice.name, replaced);
            else if (choice.kind === 'none') on.onTheme({ remove: replaced });
            else if (choice.theme.id !== replaced) on.onTheme({ add: choice.theme.id, remove: replaced });
          }}
          onEscape={() => on.onFind(undefined)}
        />
      ) : (
        <>
          <CardPlace
            {...{ pieces, edited, place, say }}
            section={note.section}
            moved={state === 'moved'}
            others={under - 1}
            onNextUnder={on.onNextUnder}
            onConfirm={() => found !== undefined && on.onConfirm(found)}
            onRefuse={() => found !== undefined && on.onRefuse(found)}
          />
          <div>
            {FIELDS.map((field) => (
              <CardWords
                key={field}
                {...{ field, say }}
                words={note[field]}
                writing={writing === field}
                onOpen={(event) => {
                  opened(event);
                  on.onWrite(field);
                }}
                onSave={(...words) => on.onWords(field, ...words)}
                onCancel={() => on.onWrite(undefined)}
              />
            ))}
          </div>
          <footer class="card-foot">
            <span class="tiny muted">{say('keptAt', { when })}</span>
            <span class="grow" />
            <IconButton icon={icons.copy} small label={say('copy')} onClick={on.onCopy} />
            <IconButton icon={icons.book} small label={say('openPanel')} onClick={on.onPanel} />
            <IconButton icon={icons.trash} small label={say('remove')} onClick={on.onRemove} />
          </footer>
        </>
      )}
    </section>
  );
}

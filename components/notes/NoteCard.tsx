import type { ComponentChildren } from 'preact';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note, OwnField } from '@/utils/model/note';
import type { PlacementState } from '@/utils/model/placement';
import type { Theme } from '@/utils/model/theme';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { keyHint } from '../ui/key-hint';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { FittingThemes, type SuggestFor } from './FittingThemes';
import type { Hits } from './hits';
import { LongText } from './LongText';
import { OwnWords } from './OwnWords';
import { PassageLink } from './PassageLink';
import { NoteThemes, type NoteThemeActs } from './NoteThemes';
import { PlacementSign } from './PlacementSign';
import { RememberButton } from './RememberButton';
import { isRememberKey } from './is-remember-key';
import type { SaveText } from './edited-text';
import * as icons from '../ui/icons';

export type NoteActs = NoteThemeActs & {
  /** Saves own words over what was seen; answers why not, or null. */
  onSave: (note: Note, field: OwnField, ...words: Parameters<SaveText>) => ReturnType<SaveText>;
  onDelete: (note: Note) => void;
  /** Marks it to be remembered, or not to come back. */
  onRemember?: (note: Note, on: boolean) => void;
};

type Props = {
  note: Note;
  /** All themes, in the reader's order. */
  themes: Theme[];
  acts: NoteActs;
  /** Language of the quotation, as an element's `lang`. */
  lang?: string;
  /** Where it is on the page that is open, if one is. */
  placement?: PlacementState;
  /** `placement` is from when its page was last looked at. */
  isPast?: boolean;
  /** In how many places its words were edited there, where that is known. */
  edits?: number;
  /** The one the reader is at. */
  current?: boolean;
  /** Whether Tab stops at the card itself, for lists that are walked by arrows; without it the card takes no focus. */
  tabStop?: boolean;
  /** Opens this field, each time `at` becomes another number. */
  writing?: { field: OwnField; at: number };
  /** Told of each field whether it is written in. */
  onWriting?: (field: OwnField, on: boolean) => void;
  /** What fits it, for a note without a theme. */
  suggest?: SuggestFor;
  /** For lists in which notes are selected: whether this one is; `onPick` gets whether it is to be, and whether all from the last one on are as well. */
  pick?: { picked: boolean; onPick: (on: boolean, through: boolean) => void };
  /** Shows it in its paragraph. */
  onRead?: (note: Note) => void;
  /** Shows the passage on its page. */
  onShow?: (note: Note) => void;
  /** For the trash: put it back. The card can then not be edited. */
  onRestore?: (note: Note) => void;
  /** Page it was kept from. */
  href?: string;
  /** The quotation shown in another way. */
  quote?: ComponentChildren;
  /** What was searched for, to be marked. */
  hits?: Hits | undefined;
  /** Whether the note is walked to, and a letter does something with it then (`useNoteWalk`). */
  walked?: boolean;
  /** Source line, reasons: between the quotation and the own words. */
  children?: ComponentChildren;
};

/** A note: theme, quotation, own words, what can be done with it. */
export function NoteCard({
  note,
  themes,
  acts,
  lang,
  placement,
  isPast,
  edits,
  current,
  tabStop,
  writing,
  onWriting,
  suggest,
  pick,
  onRead,
  onShow,
  onRestore,
  href,
  quote,
  hits,
  walked = false,
  children,
}: Props) {
  const say = useSay(commonTexts);
  const ofThemes = useSay(themeNotesTexts);
  const locale = useLocale();
  const chosen = note.themes.flatMap(({ id }) => themes.find((theme) => theme.id === id) ?? []);
  const unplaced = placement === 'lost' || placement === 'ambiguous';
  const hint = (label: string, key: string) => walked && keyHint(label, key);
  const save =
    (field: 'thought' | 'application'): SaveText =>
    (...words) =>
      acts.onSave(note, field, ...words);

  return (
    <article
      class={[
        'note',
        unplaced && 'is-lost',
        current && 'is-current',
        onShow && 'can-show',
        onRestore && 'in-trash',
        pick && 'selectable',
        pick?.picked && 'is-selected',
      ]
        .filter(Boolean)
        .join(' ')}
      aria-current={current || undefined}
      aria-label={say('note', { quote: short(note.quote) })}
      data-note={note.id}
      tabIndex={tabStop === undefined ? undefined : tabStop ? 0 : -1}
      onKeyDown={(event) => {
        if (onShow && event.key === 'Enter' && event.target === event.currentTarget) onShow(note);
        if (!onRestore && isRememberKey(event)) acts.onRemember?.(note, note.review?.remember !== true);
      }}
      onClick={(event) => onShow && isOnCard(event) && onShow(note)}
    >
      {pick && (
        <label class="pick choice">
          <input
            type="checkbox"
            aria-label={`${ofThemes('pick')} ${short(note.quote)}`}
            checked={pick.picked}
            // Not `onChange`: only a click says whether Shift was held, and the space bar clicks too.
            onClick={(event) => pick.onPick(event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      )}
      <div class="head">
        {onRestore ? (
          chosen.map((theme) => <ThemeMark key={theme.id} theme={theme} locale={locale} mark={hits?.mark} />)
        ) : (
          <NoteThemes note={note} walked={walked} hits={hits} themes={themes} acts={acts} />
        )}
        <PlacementSign state={placement} edits={edits} isPast={isPast} />
        <span class="tools">
          {onShow && <IconButton icon={icons.jump} small label={say('toPassage')} onClick={() => onShow(note)} />}
          {onRead && (
            <IconButton
              icon={icons.book}
              small
              label={say('readInPlace')}
              {...hint(say('readInPlace'), 'Enter')}
              onClick={() => onRead(note)}
            />
          )}
          {href !== undefined && (
            <PassageLink
              class="icon-button small"
              href={href}
              noteId={note.id}
              aria-label={say('openPage')}
              title={say('openPage')}
              {...hint(say('openPage'), 'O')}
            >
              <Icon icon={icons.speech} small />
            </PassageLink>
          )}
          {acts.onRemember && !onRestore && <RememberButton note={note} walked={walked} onRemember={acts.onRemember} />}
          {onRestore ? (
            <Button size="small" icon={icons.undo} onClick={() => onRestore(note)}>
              {say('restoreNote')}
            </Button>
          ) : (
            <IconButton
              icon={icons.trash}
              small
              label={say('deleteNote')}
              {...hint(say('deleteNote'), 'Delete')}
              onClick={() => acts.onDelete(note)}
            />
          )}
        </span>
      </div>
      {suggest && !onRestore && <FittingThemes note={note} themes={themes} suggest={suggest} acts={acts} />}
      <p class="quote" lang={lang}>
        {quote ?? <LongText text={note.quote} hits={hits} />}
      </p>
      {children}
      {(!onRestore || note.thought !== '' || note.application !== '') && (
        <div class="mine">
          {onRestore ? (
            <p class="own-plain">
              <LongText text={[note.thought, note.application].filter(Boolean).join('\n')} hits={hits} />
            </p>
          ) : (
            <>
              {(['thought', 'application'] as const).map((field) => (
                <OwnWords
                  key={field}
                  kind={field}
                  value={note[field]}
                  shown={<LongText text={note[field]} hits={hits} />}
                  shortcut={walked ? (field === 'thought' ? 'E' : 'A') : undefined}
                  onSave={save(field)}
                  of={{ table: 'notes', id: note.id, name: note.quote }}
                  writing={writing?.field === field ? writing.at : undefined}
                  onWriting={onWriting && ((on) => onWriting(field, on))}
                />
              ))}
            </>
          )}
        </div>
      )}
    </article>
  );
}

/** A click that means the card: not a control on it, not the end of a selection. */
function isOnCard(event: MouseEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element) || target.closest('button, a, input, textarea, .own, .menu')) return false;
  return window.getSelection()?.isCollapsed !== false;
}

/** Enough of a quotation to know it by when it is read out. */
function short(quote: string): string {
  return quote.length > 24 ? `${quote.slice(0, 23)}…` : quote;
}

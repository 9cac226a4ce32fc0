import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import type { PlacementState } from '@/utils/model/placement';
import { themeName } from '@/utils/model/theme-name';
import { clipLine } from '@/utils/text/clip-line';
import { differences } from '@/utils/text/differences';
import { placeTexts } from '@/utils/i18n/place-texts';
import { countEdits } from '../notes/count-edits';
import { DiffQuote } from '../notes/DiffQuote';
import { PlaceActs } from '../notes/PlaceActs';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { ThemeList } from '../themes/ThemeList';
import { State } from '../ui/State';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

/** Of the passage in the card's label: what is heard in one breath. */
const LABEL_WORDS = 80;

type Props = {
  note: Pick<PageNote, 'quote' | 'thought' | 'themes' | 'created'>;
  /** How its passage was found, and the page's words where they were edited. */
  state: PlacementState;
  found?: string;
  /** Which it is of the notes that are drawn, from 1, in reading order. */
  at: number;
  count: number;
  /** Whether the focus goes into the card when it opens. */
  focus: boolean;
  themes: PageTheme[];
  /** Whether the thought is being written. */
  writing: boolean;
  /** Whether fields may open here: not where the page could read what is typed. Asked when one is to open. */
  mayType: () => boolean;
  locale: Locale;
  say: Say<typeof readerTexts>;
  onWrite: (open: boolean) => void;
  onThought: (thought: string) => void;
  onTheme: (themeId: string | null) => void;
  onNewTheme: (name: string) => void;
  onRemove: () => void;
  onPanel: () => void;
  /** To the previous (−1) or next (1) note of the page. */
  onWalk: (step: 1 | -1) => void;
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
  focus,
  themes,
  writing,
  mayType,
  locale,
  say,
  ...on
}: Props) {
  const [finding, setFinding] = useState(false);
  const ofPlace = useSay(placeTexts);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
    // Once: later the focus may be anywhere in it.
  }, []);
  const pieces = found === undefined ? undefined : differences(note.quote, found);
  const edited = pieces && ofPlace('edited', { n: countEdits(pieces) });
  const worn = note.themes.flatMap(({ id }) => themes.find((theme) => theme.id === id) ?? []);
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
        state: edited ?? (state === 'moved' ? say('placeMoved') : say('placeUnchanged')),
      })}
    >
      <header class="card-head">
        <button
          type="button"
          class="theme-chip"
          aria-expanded={finding}
          aria-label={say('changeTheme')}
          onClick={() => (mayType() ? setFinding(!finding) : on.onPanel())}
        >
          {worn.length > 0 ? (
            worn.map((theme) => <ThemeMark key={theme.id} {...{ theme, locale }} />)
          ) : (
            <span class="muted">{say('someTheme')}</span>
          )}
          <Icon icon={icons.down} small />
        </button>
        <span class="grow" />
        {count > 1 && (
          <>
            <IconButton
              icon={icons.previous}
              small
              label={say('previousNote')}
              aria-disabled={at === 1}
              onClick={() => on.onWalk(-1)}
            />
            <span class="tiny muted">{say('placeOf', { at, n: count })}</span>
            <IconButton
              icon={icons.next}
              small
              label={say('nextNote')}
              aria-disabled={at === count}
              onClick={() => on.onWalk(1)}
            />
          </>
        )}
        <IconButton icon={icons.close} small label={say('close')} onClick={on.onClose} />
      </header>
      {finding && (
        <ThemeList
          themes={themes}
          chosen={note.themes}
          onPick={(choice) => {
            setFinding(false);
            if (choice.kind === 'new') on.onNewTheme(choice.name);
            else on.onTheme(choice.kind === 'none' ? null : choice.theme.id);
          }}
          onEscape={() => setFinding(false)}
        />
      )}
      {found !== undefined && pieces && (
        <div class="edited">
          <State icon={icons.approx} tone="warn">
            {edited}
          </State>
          <p class="quote">
            <DiffQuote pieces={pieces} />
          </p>
          <PlaceActs onConfirm={() => on.onConfirm(found)} onRefuse={() => on.onRefuse(found)} />
        </div>
      )}
      {writing ? (
        <ThoughtField initial={note.thought} say={say} onSave={on.onThought} onCancel={() => on.onWrite(false)} />
      ) : (
        <div class="own">
          <span class="seal" title={say('thoughtLabel')}>
            {say('thought')}
          </span>
          {note.thought ? (
            <button type="button" class="own-words" onClick={() => (mayType() ? on.onWrite(true) : on.onPanel())}>
              {note.thought}
            </button>
          ) : (
            <button type="button" class="prompt" onClick={() => (mayType() ? on.onWrite(true) : on.onPanel())}>
              <span>{say('thoughtPrompt')}</span>
              <span class="cells" aria-hidden="true" />
            </button>
          )}
        </div>
      )}
      <footer class="card-foot">
        <span class="tiny muted">{say('keptAt', { when })}</span>
        <span class="grow" />
        <IconButton icon={icons.book} small label={say('openPanel')} onClick={on.onPanel} />
        <IconButton icon={icons.trash} small label={say('remove')} onClick={on.onRemove} />
      </footer>
    </section>
  );
}

type ThoughtProps = {
  initial: string;
  say: Say<typeof readerTexts>;
  onSave: (thought: string) => void;
  onCancel: () => void;
};

/** Where a thought is written. Ctrl+Enter saves, Escape leaves it as it was; whatever else takes the field away saves what was typed. */
function ThoughtField({ initial, say, onSave, onCancel }: ThoughtProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(initial);
  const leave = useRef(onSave);
  leave.current = onSave;
  // Not a passive effect: Preact runs the end of those after the next paint, and a page that goes away paints no more.
  useLayoutEffect(() => {
    field.current?.focus();
    return () => {
      if (typed.current !== initial) leave.current(typed.current);
    };
    // Once: `initial` is what the field was opened with.
  }, []);
  const settle = (then: () => void): void => {
    typed.current = initial;
    then();
  };
  const save = (): void => {
    const text = typed.current;
    settle(() => onSave(text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') settle(onCancel);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  return (
    <div class="field">
      <textarea
        ref={field}
        class="textarea"
        rows={3}
        maxLength={MAX_OWN_WORDS}
        aria-label={say('thoughtLabel')}
        placeholder={say('thoughtPrompt')}
        defaultValue={initial}
        onInput={(event) => {
          typed.current = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        <span class="grow" />
        <Button size="small" look="quiet" onClick={() => settle(onCancel)}>
          {say('cancel')}
        </Button>
        <Button size="small" look="solid" onClick={save}>
          {say('save')}
        </Button>
      </div>
    </div>
  );
}

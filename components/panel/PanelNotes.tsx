import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panelTexts } from '@/utils/i18n/panel-texts';
import type { Candidate, Placed } from '@/utils/messaging/calls';
import type { Note, OwnField } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { differences } from '@/utils/text/differences';
import { countEdits } from '../notes/count-edits';
import { DiffQuote } from '../notes/DiffQuote';
import { More } from '../notes/More';
import { NoteCard, type NoteActs } from '../notes/NoteCard';
import type { SuggestFor } from '../notes/FittingThemes';
import { PlaceActs } from '../notes/PlaceActs';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import { arrangeNotes } from './arrange-notes';
import { Candidates } from './Candidates';
import { ElsewhereLine } from './ElsewhereLine';
import { useKeptFocus } from '../notes/use-kept-focus';
import { isUnderTheme } from './is-under-theme';
import type { Elsewhere } from './kept-elsewhere';
import { nextCard } from './next-card';
import { noteThemes } from './note-themes';
import { ThemeSift } from './ThemeSift';
import * as icons from '../ui/icons';

/** Cards drawn at once: a screen shows about five, and the next come before its end is reached; thirty take some 10 ms. */
const STEP = 30;
/** Where the arrow keys mean something else. */
const OWN_ARROWS = 'input, textarea, select, [role="listbox"]';

export type PlaceDoings = {
  /** These edited words are the note's. */
  onConfirm: (note: Note) => void;
  /** They are not. */
  onRefuse: (note: Note, found: string) => void;
  /** The note is at this place. */
  onTake: (note: Note, candidate: Candidate) => void;
  /** Shows a place it could be at. */
  onLook: (note: Note, candidate: Candidate) => void;
};

type Props = {
  notes: Note[];
  themes: Theme[];
  lang: string;
  placements: Placed['placements'] | undefined;
  /** The notes that stand elsewhere, by id (`keptElsewhere`). */
  elsewhere: ReadonlyMap<string, Elsewhere>;
  /** The note the reader is at; `at` changes when it is chosen again. `write`: the own words to be written now. */
  chosen: { noteId: string; at: number; write?: OwnField } | null;
  acts: NoteActs;
  /** What fits a note, for those without a theme. */
  suggest?: SuggestFor;
  places: PlaceDoings;
  /** The heading a place that is offered for a note stands under, where that is known. */
  sectionOf: (note: Note, candidate: Candidate) => string | undefined;
  /** The theme whose notes alone are shown: its id, null for none; undefined: all are. */
  only: string | null | undefined;
  onOnly: (only: string | null | undefined) => void;
  onShow: (note: Note) => void;
};

/** The notes of one speech: those without a place first, then in reading order under the headings of the speech, also those of its other pages. */
export function PanelNotes(props: Props) {
  const { themes, lang, placements, elsewhere, chosen, acts, suggest, places, sectionOf, onOnly, onShow } = props;
  const say = useSay(panelTexts);
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const sifting = useMemo(() => noteThemes(props.notes, themes), [props.notes, themes]);
  // The last note of the theme may have gone elsewhere.
  const only = sifting.some(({ theme }) => (theme?.id ?? null) === props.only) ? props.only : undefined;
  const notes = useMemo(
    () => (only === undefined ? props.notes : props.notes.filter((note) => isUnderTheme(note, only, themes))),
    [props.notes, only, themes],
  );
  const { unplaced, groups } = useMemo(
    () => arrangeNotes(notes, placements, elsewhere),
    [notes, placements, elsewhere],
  );
  const apart = notes.filter(({ id }) => elsewhere.has(id)).length;
  const order = useMemo(() => groups.flatMap((group) => group.notes.map(({ id }) => id)), [groups]);

  // A highlight was clicked on the page: its card comes into view, also out of another theme; drawn first if it was not yet.
  useEffect(() => {
    if (chosen && only !== undefined && !notes.some(({ id }) => id === chosen.noteId)) onOnly(undefined);
  }, [chosen]);
  const place = chosen ? order.indexOf(chosen.noteId) : -1;
  useEffect(() => {
    if (place >= shown) setShown(place + STEP);
  }, [place, shown]);
  const drawn = place < shown;
  useEffect(() => {
    if (!chosen || !drawn) return;
    const card = root.current?.querySelector(`[data-note="${CSS.escape(chosen.noteId)}"]`);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    card?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [chosen, drawn, only]);

  useKeptFocus(root);

  // One stop for Tab, arrows for the rest: at the card the focus was on last, else at the first.
  const [at, setAt] = useState<string>();
  const first = unplaced[0]?.id ?? order[0];
  const stop = notes.some(({ id }) => id === at) ? at : first;
  const walk = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
    if (!step || !root.current || !(target instanceof Element) || target.closest(OWN_ARROWS)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    nextCard(root.current, target, step)?.focus();
  };
  const follow = ({ target }: FocusEvent): void => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    if (card) setAt(card.dataset['note']);
  };

  const card = (note: Note) => {
    const other = elsewhere.get(note.id);
    const placement = other ? undefined : placements?.[note.id];
    const { found } = placement ?? {};
    const pieces = found === undefined ? undefined : differences(note.quote, found);
    return (
      <NoteCard
        key={note.id}
        note={note}
        themes={themes}
        lang={lang}
        acts={acts}
        suggest={suggest}
        placement={placement?.state}
        edits={pieces && countEdits(pieces)}
        quote={pieces && <DiffQuote pieces={pieces} />}
        current={note.id === chosen?.noteId}
        tabStop={note.id === stop}
        writing={note.id === chosen?.noteId && chosen.write ? { field: chosen.write, at: chosen.at } : undefined}
        onShow={other ? undefined : onShow}
      >
        {other && <ElsewhereLine elsewhere={other} />}
        {found !== undefined && (
          <PlaceActs onConfirm={() => places.onConfirm(note)} onRefuse={() => places.onRefuse(note, found)} />
        )}
      </NoteCard>
    );
  };
  const unplacedCard = (note: Note) => {
    const { state, candidates = [] } = placements?.[note.id] ?? {};
    // Words that are merely like the kept ones are none that “read the same”.
    const edits = candidates.length === 1 ? countEdits(differences(note.quote, candidates[0]!.words)) : 0;
    const like = candidates.length > 0 && (state === 'lost' || edits > 0);
    return (
      <NoteCard
        key={note.id}
        note={note}
        themes={themes}
        lang={lang}
        acts={acts}
        suggest={suggest}
        placement={state}
        edits={edits}
        tabStop={note.id === stop}
      >
        <p class="source">
          {like
            ? say('whyLike')
            : state !== 'lost'
              ? say('whyAmbiguous')
              : say(note.refused?.length ? 'whyRefused' : 'whyLost')}
        </p>
        {candidates.length > 0 && (
          <Candidates
            quote={note.quote}
            lang={lang}
            candidates={candidates}
            sectionOf={(candidate) => sectionOf(note, candidate)}
            onShow={(candidate) => places.onLook(note, candidate)}
            onTake={(candidate) => places.onTake(note, candidate)}
            onRefuse={(candidate) => places.onRefuse(note, candidate.words)}
          />
        )}
      </NoteCard>
    );
  };
  let left = shown;
  return (
    <div ref={root} onKeyDown={walk} onFocusIn={follow}>
      {sifting.length > 1 && (
        <ThemeSift
          themes={sifting}
          all={props.notes.length}
          only={only}
          onOnly={(next) => {
            setShown(STEP);
            onOnly(next);
          }}
        />
      )}
      {unplaced.length > 0 && (
        <section class="unplaced">
          <h2>
            <Icon icon={icons.ask} />
            {say('unplaced', { n: unplaced.length })}
          </h2>
          {unplaced.map(unplacedCard)}
        </section>
      )}
      {order.length > 0 && (
        <section class="list">
          <h2>
            {say('notes')}
            <span class="count-badge">{order.length - apart}</span>
            {apart > 0 && <span class="count-apart">{say('elsewhere', { n: apart })}</span>}
          </h2>
          {groups.map(({ section, notes: under }, index) => {
            const some = under.slice(0, Math.max(0, left));
            left -= under.length;
            return some.length === 0 ? null : (
              <section key={`${index} ${section}`}>
                {(section !== '' || groups.length > 1) && (
                  <h3 class="section" lang={section === '' ? undefined : lang}>
                    {section === '' ? say('beforeSections') : section}
                  </h3>
                )}
                {some.map((note, at) => {
                  const deeper = (each: Note | undefined): string => each?.section.slice(1).join(' › ') ?? '';
                  const under = deeper(note);
                  return (
                    <Fragment key={note.id}>
                      {under !== '' && under !== deeper(some[at - 1]) && (
                        <h4 class="subsection" lang={lang}>
                          {under}
                        </h4>
                      )}
                      {card(note)}
                    </Fragment>
                  );
                })}
              </section>
            );
          })}
          {order.length > shown && (
            <More left={Math.min(STEP, order.length - shown)} onMore={() => setShown(shown + STEP)} />
          )}
        </section>
      )}
    </div>
  );
}

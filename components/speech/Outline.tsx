import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panelTexts } from '@/utils/i18n/panel-texts';
import type { Note } from '@/utils/model/note';
import { styleNames } from '@/utils/model/style-names';
import type { Theme } from '@/utils/model/theme';
import { More } from '../notes/More';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import type { OutlineRow } from './outline-rows';
import { pointsAbove } from './points-above';
import { shownPoints } from './shown-points';
import * as icons from '../ui/icons';

/** Rows drawn at once: twice what the box shows, in some 10 ms. */
const STEP = 60;
/** Slips drawn at a point; how many notes there are says the number beside them. */
const MOST_SLIPS = 6;
/** What stays in sight of the list above and below the point being read, px: two rows. */
const AROUND = 56;
/** Deeper points stand no further in: a narrow panel has no room for it. */
const DEEPEST = 3;

type Props = {
  rows: readonly OutlineRow[];
  themes: readonly Theme[];
  lang: string;
  /** The point being read, or null. */
  at: number | null;
  /** Where each point begins on the page, null for those it doesn't have; undefined while that isn't known. */
  starts: readonly (number | null)[] | undefined;
  /** Scrolls the page to a point. */
  onShow: (point: number) => void;
  onCopy: () => void;
};

/**
 * The outline of a speech: its points, a slip for each note kept under them, and the one that is being read. ↑ and ↓ walk it, Enter goes there.
 * Styles: outline.css.
 */
export function Outline({ rows, themes, lang, at, starts, onShow, onCopy }: Props) {
  const say = useSay(panelTexts);
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [steps, setSteps] = useState(1);
  const [left, setLeft] = useState<number>();
  const shown = useMemo(() => shownPoints(rows, at, unfolded), [rows, at, unfolded]);
  const folds = unfolded || shown.length < rows.length;
  const colours = useMemo(() => new Map(themes.map(({ id, style }) => [id, styleNames[style - 1]])), [themes]);
  const colourOf = (note: Note): string | undefined => colours.get(note.themes[0]?.id ?? '');
  const here = pointsAbove(rows, at);

  // The point being read is drawn, and comes into sight in the list, unless somebody is at work there.
  const place = shown.findIndex(({ point }) => point === at);
  const drawn = steps * STEP;
  useEffect(() => {
    if (place >= drawn) setSteps(steps + 1);
  }, [place, drawn]);
  useEffect(() => {
    const box = list.current;
    const row = box?.querySelector<HTMLElement>('.now');
    if (!box || !row || box.matches(':hover, :focus-within')) return;
    const from = row.offsetTop - AROUND;
    const to = row.offsetTop + row.offsetHeight + AROUND;
    if (from < box.scrollTop) box.scrollTop = from;
    else if (to > box.scrollTop + box.clientHeight) box.scrollTop = to - box.clientHeight;
  }, [at, drawn, unfolded]);

  // One stop for Tab, arrows for the rest: where one was last, else at the point being read, else at the first.
  const isShown = (point: number | null | undefined): boolean => shown.some((row) => row.point === point);
  const stop = isShown(left) ? left : isShown(at) ? at : shown[0]?.point;
  const walk = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const points = [...(list.current?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
    const from = points.findIndex((point) => point === event.target);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: points.length - 1 }[event.key];
    if (to === undefined || from < 0) return;
    event.preventDefault();
    points[to]?.focus();
  };

  return (
    <nav class="outline" aria-label={say('outline')}>
      <div class="outline-head">
        <h2>{say('outline')}</h2>
        <span class="grow" />
        {folds && (
          <Button look="quiet" size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? say('outlineLess') : say('outlineAll', { n: rows.length })}
          </Button>
        )}
        <IconButton icon={icons.copy} small label={say('outlineCopy')} onClick={onCopy} />
      </div>
      <ol
        ref={list}
        onKeyDown={walk}
        onFocusIn={({ target }) => {
          const point = target instanceof HTMLElement ? target.dataset['point'] : undefined;
          if (point !== undefined) setLeft(Number(point));
        }}
      >
        {shown.slice(0, drawn).map(({ point, label, depth, notes }) => {
          const isAway = starts?.[point] === null;
          const classes = [`depth-${Math.min(depth, DEEPEST)}`, here.has(point) && 'here', point === at && 'now'];
          return (
            <li key={point} class={classes.filter(Boolean).join(' ')}>
              <button
                type="button"
                data-point={point}
                tabIndex={point === stop ? 0 : -1}
                aria-current={point === at ? 'location' : undefined}
                aria-disabled={isAway || undefined}
                title={isAway ? say('notOnPage') : undefined}
                onClick={() => !isAway && onShow(point)}
              >
                <span class="label" lang={lang}>
                  {label}
                </span>
                <span class="slips" aria-hidden="true">
                  {notes.slice(0, MOST_SLIPS).map((note) => (
                    <i key={note.id} data-colour={colourOf(note)} />
                  ))}
                </span>
                <span class={notes.length === 0 ? 'n none' : 'n'} aria-hidden="true">
                  {notes.length}
                </span>
                <span class="sr">{say('pointNotes', { n: notes.length })}</span>
              </button>
            </li>
          );
        })}
        {shown.length > drawn && (
          <li class="rest">
            <More left={Math.min(STEP, shown.length - drawn)} onMore={() => setSteps(steps + 1)} />
          </li>
        )}
      </ol>
    </nav>
  );
}

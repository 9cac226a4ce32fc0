import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import { dailyQueue } from '@/utils/review/daily-queue';

/**
 * Something that was done with a note, and can be taken back. `actionId`: its name in the log, which knows nothing of skipping; `reps`: how often it was graded then; `seen`: the
 * notes have shown it.
 */
type Step = { id: string; reps: number; seen: boolean } & (
  | { kind: 'grade' | 'away'; actionId: string }
  | { kind: 'skip' }
);
type Face = { of: string; shown: boolean; hinted: boolean; chosen: string | null };

export type ReviewSession = {
  /** The note that is asked; undefined at the end. */
  note: Note | undefined;
  /** All that are left, the asked one too. */
  left: Note[];
  /** Those that are done, in order, each once. */
  done: string[];
  /** Those that were graded and come back before the end, but for the one that is asked. */
  soon: string[];
  /** How many grades were given. */
  grades: number;
  shown: boolean;
  hinted: boolean;
  chosen: string | null;
  busy: boolean;
  show: () => void;
  hint: () => void;
  choose: (themeId: string) => void;
  /** Does something with the asked note, which is then done: `grade`, or puts it `away`. Answers whether it was done. */
  act: (kind: 'grade' | 'away', work: () => Promise<string | null>) => Promise<boolean>;
  skip: () => void;
  /** Asks again what was skipped last, in its place. */
  unskip: () => void;
  /** What is being done with a note, and whether it will have been done; undefined while nothing is. */
  underWay: () => Promise<boolean> | undefined;
  /** An action was taken back: the notes may never have shown it, where both came quickly. */
  takenBack: (actionId: string) => void;
  /** What the last step was, but for actions that are just being taken back; undefined before the first. */
  last: (but?: ReadonlySet<string>) => Step | undefined;
};

/** The session's notes were chosen by the day's limits before it began. */
const ALL = { over: 'all' as const, fresh: Infinity, again: Infinity };
/** A note that is being learned becomes due while one waits, ms. */
const TICK = 15_000;

/** How often a note was graded: what a question is asked for. */
export const repsOf = ({ review }: Note): number => review?.card?.reps ?? 0;

/**
 * Goes through the notes of a session, in the order of the day. `notes` are those it began with that are still there, as they are now: what another window did with
 * one, and what was undone anywhere, is seen by them alone.
 */
export function useReviewSession(notes: readonly Note[], now: () => number): ReviewSession {
  const [steps, drawSteps] = useState<Step[]>([]);
  // As they are, drawn or not: the next key may come before.
  const taken = useRef(steps);
  const setSteps = (next: (before: Step[]) => Step[]): void => {
    taken.current = next(taken.current);
    drawSteps(taken.current);
  };
  // Of one that was skipped twice the last time counts.
  const skipped = useMemo(
    () => [...new Set(steps.flatMap(({ kind, id }) => (kind === 'skip' ? id : [])).toReversed())].toReversed(),
    [steps],
  );
  const [face, setFace] = useState<Face>();
  const [busyWith, setBusyWith] = useState('');
  const [time, setTime] = useState(now);
  /** The question that is looked at: it stays until it is answered, whatever becomes due meanwhile. */
  const asked = useRef('');

  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK);
    return () => clearInterval(timer);
  }, [now]);

  const left = useMemo(() => dailyQueue(notes, ALL, time, skipped).notes, [notes, time, skipped]);
  const isInForce = ({ id, kind, reps }: Step): boolean => {
    const note = notes.find((one) => one.id === id);
    if (!note || kind === 'skip') return true;
    return kind === 'grade' ? repsOf(note) >= reps : !left.includes(note) || repsOf(note) > reps;
  };
  const undone = steps.findLast((step) => step.seen && !isInForce(step));
  const keyOf = (note: Note | undefined): string => (note ? `${note.id} ${repsOf(note)}` : '');
  const back = undone && left.find(({ id }) => id === undone.id);
  const note = back ?? left.find((one) => keyOf(one) === asked.current) ?? left[0];
  const key = keyOf(note);
  asked.current = key;
  // The notes show a step a moment after it was taken; only from then on its not being there means that it was taken back. Layout: a key that follows at once is for
  // what is drawn, and an answer that goes out of sight again must not have been seen.
  useLayoutEffect(() => {
    const settled = steps.some((step) => !step.seen && isInForce(step));
    if (!settled && !undone) return;
    setBusyWith('');
    // A note that comes back by undo is asked anew, with its answer out of sight.
    setFace(undefined);
    setSteps((before) =>
      before.filter((step) => step !== undone).map((step) => (isInForce(step) ? { ...step, seen: true } : step)),
    );
  }, [steps, notes, left]);

  const doing = useRef<Promise<boolean> | undefined>(undefined);
  const shownFace = face?.of === key ? face : { of: key, shown: false, hinted: false, chosen: null };
  const turn = (part: Partial<Face>): void => setFace({ ...shownFace, ...part });
  const ids = new Set(left.map(({ id }) => id));
  return {
    note,
    left,
    done: [...new Set(steps.map(({ id }) => id))].filter((id) => !ids.has(id)),
    soon: [...new Set(steps.flatMap(({ kind, id }) => (kind === 'grade' ? id : [])))].filter(
      (id) => ids.has(id) && id !== note?.id,
    ),
    grades: steps.filter(({ kind }) => kind === 'grade').length,
    shown: shownFace.shown,
    hinted: shownFace.hinted,
    chosen: shownFace.chosen,
    busy: key !== '' && busyWith === key,
    show: () => turn({ shown: true }),
    hint: () => turn({ hinted: true }),
    choose: (chosen) => turn({ shown: true, chosen }),
    act: (kind, work) => {
      if (!note || busyWith === key) return Promise.resolve(false);
      setBusyWith(key);
      const done = (async () => {
        const actionId = await work();
        setTime(now());
        if (actionId === null) {
          setBusyWith('');
          return false;
        }
        const reps = repsOf(note) + (kind === 'grade' ? 1 : 0);
        setSteps((before) => [...before, { id: note.id, actionId, kind, reps, seen: false }]);
        return true;
      })().finally(() => {
        if (doing.current === done) doing.current = undefined;
      });
      doing.current = done;
      return done;
    },
    underWay: () => doing.current,
    skip: () => {
      if (!note) return;
      asked.current = '';
      setFace(undefined);
      setSteps((before) => [...before, { id: note.id, kind: 'skip', reps: repsOf(note), seen: true }]);
    },
    unskip: () => {
      const last = taken.current.findLast(({ kind }) => kind === 'skip');
      if (!last) return;
      asked.current = keyOf(notes.find(({ id }) => id === last.id));
      setFace(undefined);
      setSteps((before) => before.filter((step) => step !== last));
    },
    takenBack: (actionId) =>
      setSteps((before) =>
        before.map((step) => (step.kind !== 'skip' && step.actionId === actionId ? { ...step, seen: true } : step)),
      ),
    last: (but) => taken.current.findLast((step) => step.kind === 'skip' || !but?.has(step.actionId)),
  };
}

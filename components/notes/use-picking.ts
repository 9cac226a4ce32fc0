import { useEffect, useMemo, useState } from 'preact/hooks';

/** Notes that are selected, to do something with all of them. */
export type Picking = {
  picked: ReadonlySet<string>;
  /** Selects one or lets it go; `through`: all from the one that was chosen last, too. */
  pick: (id: string, on: boolean, through: boolean) => void;
  /** Selects on from one to another, as by Shift and an arrow; back over what was just selected lets it go again. */
  extend: (at: string, to: string) => void;
  all: () => void;
  none: () => void;
  /** For the element that holds the cards: Ctrl+A, Esc, and arrows from box to box, with Shift to select on. */
  onKeyDown: (event: KeyboardEvent) => void;
};

/** From where a selection goes on, and how far it went. */
type Span = { from: string; to: string };
type State = { picked: ReadonlySet<string>; span: Span | null };

/** Where these keys are of what is typed. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';
const NONE: State = { picked: new Set(), span: null };

/** Selecting among notes, in the order they stand; `notes` is another one when they are others. Those that leave the list are no longer selected. */
export function usePicking(notes: () => readonly { id: string }[]): Picking {
  const [state, setState] = useState(NONE);
  const { picked: kept, span } = state;
  const picked = useMemo(() => {
    const there = new Set<string>();
    if (kept.size > 0) for (const { id } of notes()) if (kept.has(id)) there.add(id);
    return there;
  }, [kept, notes]);
  // Once gone they stay unselected: what comes back with another search would be deleted unseen.
  useEffect(() => {
    if (picked.size < kept.size) setState((now) => ({ ...now, picked }));
  }, [picked, kept]);

  const between = ({ from, to }: Span): string[] => {
    const order = notes();
    const at = (wanted: string): number => order.findIndex(({ id }) => id === wanted);
    const [a, b] = [at(from), at(to)].toSorted((a, b) => a - b) as [number, number];
    return a < 0 ? [] : order.slice(a, b + 1).map(({ id }) => id);
  };
  const extend = (from: string, to: string): void => {
    const next = new Set(picked);
    // Back over what was just selected lets it go again.
    if (span?.from === from) for (const id of between(span)) next.delete(id);
    for (const id of between({ from, to })) next.add(id);
    setState({ picked: next, span: { from, to } });
  };
  const pick = (id: string, on: boolean, through: boolean): void => {
    if (through && span && notes().some((one) => one.id === span.from)) return extend(span.from, id);
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setState({ picked: next, span: { from: id, to: id } });
  };
  const all = (): void => setState({ picked: new Set(notes().map(({ id }) => id)), span: null });
  const none = (): void => setState(NONE);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey || target.matches(FIELDS)) return;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'a' || event.shiftKey) return;
      all();
    } else if (key === 'Escape') {
      if (picked.size === 0) return;
      none();
    } else {
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || !target.matches('.pick input')) return;
      const at = target.closest<HTMLElement>('[data-note]')?.dataset['note'];
      const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.pick input')];
      const next = boxes[boxes.indexOf(target) + step];
      const to = next?.closest<HTMLElement>('[data-note]')?.dataset['note'];
      event.preventDefault();
      if (!next || at === undefined || to === undefined) return;
      next.focus();
      if (event.shiftKey) extend(span?.to === at ? span.from : at, to);
      return;
    }
    event.preventDefault();
  };
  return { picked, pick, extend: (at, to) => extend(span?.to === at ? span.from : at, to), all, none, onKeyDown };
}

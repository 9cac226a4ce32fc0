import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the focus was, and what stands for that when it is gone. */
type Stop = {
  at: HTMLElement;
  /** The theme on whose card or row it was, and those after it, then those before, nearest first. */
  themes: string[];
  /** The row it was in, the next and the one before. */
  rows: Element[];
  /** The kind of place it was in, of which one may come after the other (`data-place`). */
  place: string | undefined;
};

/** Stops that are remembered: a pane is walked through, and what opened it must be among them. */
const MOST = 100;
const STOPS = 'button:not(:disabled), a[href], input:not(:disabled)';

/**
 * Keeps the focus on the board when what had it is taken away or moved: there it is again on the same theme, in the same row or the next, in what came in its place, on what
 * opened it; on the nearest card else. At once, so that no key is lost. Answers how to send it to a theme, also one that is still to come.
 */
export function useFocusTrail(root: RefObject<HTMLElement | null>): (themeId: string) => void {
  const trail = useRef<Stop[]>([]);
  const last = useRef<Stop | null>(null);
  const wanted = useRef<string | null>(null);

  const linkOf = (theme: string): HTMLElement | undefined =>
    linksIn(root.current).find(({ dataset }) => dataset['themeLink'] === theme);
  const goToWanted = (): boolean => {
    const link = wanted.current === null ? undefined : linkOf(wanted.current);
    if (link) wanted.current = null;
    return takesFocus(link);
  };
  const standsFor = ({ at, themes: [own, ...others], rows, place }: Stop): (HTMLElement | null | undefined)[] => [
    at,
    own === undefined ? null : linkOf(own),
    ...rows.filter(({ isConnected }) => isConnected).map((row) => row.querySelector<HTMLElement>(STOPS)),
    place === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-place=${place}] :is(${STOPS})`),
    ...others.map(linkOf),
  ];
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = null;
      // Where else the reader has gone, the focus isn't fetched back from.
      if (!(target instanceof HTMLElement) || !root.current?.contains(target)) return;
      last.current = stopAt(target, linksIn(root.current));
      trail.current = [...trail.current.filter(({ at }) => at !== target).slice(-MOST), last.current];
    };
    const bringBack = (changes: MutationRecord[]): void => {
      if (goToWanted() || last.current === null || hasFocus()) return;
      const { at } = last.current;
      // Only what was taken away has lost it: who clicks beside everything wants it nowhere.
      if (!changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(at)))) return;
      for (const stop of trail.current.toReversed()) if (standsFor(stop).some(takesFocus)) return;
      const anyCard = root.current?.querySelector<HTMLElement>('[data-theme-link][tabindex="0"]');
      if (!takesFocus(anyCard)) takesFocus(root.current?.querySelector<HTMLElement>(STOPS));
    };
    const observer = new MutationObserver(bringBack);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return (themeId) => {
    wanted.current = themeId;
    goToWanted();
  };
}

const linksIn = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-theme-link]') ?? []),
];

const hasFocus = (): boolean => document.activeElement !== null && document.activeElement !== document.body;

/** What isn't shown, or is gone, does not take it. */
function takesFocus(element: HTMLElement | null | undefined): boolean {
  if (!element?.isConnected) return false;
  element.focus();
  return document.activeElement === element;
}

function stopAt(at: HTMLElement, links: HTMLElement[]): Stop {
  const own = at.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const ids = links.map(({ dataset }) => dataset['themeLink'] ?? '');
  const index = own === undefined ? -1 : ids.indexOf(own);
  // What was put away has no card, and no neighbours.
  const near = index < 0 ? [] : [...ids.slice(index + 1), ...ids.slice(0, index).toReversed()];
  const row = at.closest('li');
  // On the board a card's neighbours are themes, wherever their cards are by then.
  const rows = row === null || index >= 0 ? [] : [row, row.nextElementSibling, row.previousElementSibling];
  return {
    at,
    themes: own === undefined ? [] : [own, ...near],
    rows: rows.filter((one) => one !== null),
    place: at.closest<HTMLElement>('[data-place]')?.dataset['place'],
  };
}

import { dom } from '@/utils/anchoring/dom';
import { concernsText } from './concerns-text';
import type { WatchedNodes } from './watched-nodes';

/** After the first change of a page that was calm, ms: what is re-rendered comes in one go, and stands unpainted until we look. */
const QUICK = 50;
/** Between two looks at a page that goes on changing, ms. */
const CALM = 500;
/** At most this part of the time goes into looking: a long page is looked at less often. */
const SHARE = 1 / 20;
/** Longest wait, ms. */
const LONGEST = 15_000;

/** What of the page is observed. `shows`: attributes that may show text, too; animations change them all the time. */
export type Watched = WatchedNodes & { shows: boolean };

export type PageChanges = {
  /** Observes this from now on, or nothing. Changes seen before are still told. */
  watch: (watched: Watched | undefined) => void;
  /** Observes nothing, tells nothing, until `watch` is called again. */
  pause: () => void;
};

type Watch = {
  view: Window;
  /** The text of the page may have changed. Ends when that has been dealt with. */
  onChange: () => Promise<void>;
  signal: AbortSignal;
};

/**
 * Tells, some time after, that the page has changed: late text, unfolded text, re-rendered nodes. Changes that come together are told once;
 * from the first on nothing is observed until it is told, so that a page that changes all the time costs nothing but the looking.
 */
export function watchPageChanges({ view, onChange, signal }: Watch): PageChanges {
  let timer = 0;
  let telling = false;
  let told = -Infinity;
  let cost = 0;
  let watched: Watched | undefined;
  // Made when they are needed: a page with nothing kept has none.
  let inside: MutationObserver | undefined;
  let outside: MutationObserver | undefined;

  const disconnect = (): void => {
    inside?.disconnect();
    outside?.disconnect();
  };
  const tell = async (): Promise<void> => {
    timer = 0;
    telling = true;
    const start = performance.now();
    try {
      await onChange();
    } finally {
      told = performance.now();
      cost = told - start;
      telling = false;
    }
  };
  const changed = (): void => {
    if (timer !== 0 || signal.aborted) return;
    // While it is being dealt with, more is heard of: then there is another round.
    if (!telling) disconnect();
    const calm = performance.now() - told > CALM ? QUICK : CALM;
    timer = view.setTimeout(() => (telling ? wait() : void tell()), Math.min(Math.max(calm, cost / SHARE), LONGEST));
  };
  const wait = (): void => {
    timer = 0;
    changed();
  };
  const isInside = (changes: MutationRecord[]): boolean => changes.some(concernsText);
  /** Around what is observed only this matters: that something of it has gone. */
  const isOutside = (changes: MutationRecord[]): boolean =>
    changes.some(({ removedNodes }) =>
      [...removedNodes].some((gone) => watched?.deep.some((node) => dom.contains(gone, node))),
    );
  const pause = (): void => {
    disconnect();
    view.clearTimeout(timer);
    timer = 0;
  };
  signal.addEventListener('abort', pause);

  return {
    pause,
    watch(next) {
      const missed = isInside(inside?.takeRecords() ?? []) || isOutside(outside?.takeRecords() ?? []);
      disconnect();
      watched = next;
      if (!next || signal.aborted) return;
      inside ??= new MutationObserver((changes) => isInside(changes) && changed());
      for (const node of next.deep) {
        inside.observe(node, {
          childList: true,
          characterData: true,
          subtree: true,
          ...(next.shows && {
            attributes: true,
            attributeOldValue: true,
            attributeFilter: ['style', 'class', 'hidden', 'open'],
          }),
        });
      }
      outside ??= new MutationObserver((changes) => isOutside(changes) && changed());
      for (const node of next.around) outside.observe(node, { childList: true });
      if (missed) changed();
    },
  };
}

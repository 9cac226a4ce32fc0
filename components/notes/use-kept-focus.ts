import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What to go on with on a card: what fits it, else its themes, else whatever there is. */
const STOPS = ['.fitting button', '.theme-chip.suggested button', 'button.theme-chip', 'button'];

/**
 * Keeps the focus among cards when what had it is gone, as by its own doing: on the card, where that still stands, else on the one that came after it, else on the
 * one before. So that note after note is put under a theme by one key.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  // By their notes: a card may be drawn anew in another row.
  const last = useRef<{ at: HTMLElement; card: HTMLElement; isOwn: boolean; notes: (string | undefined)[] } | null>(
    null,
  );
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
      const at = cards.findIndex((card) => target instanceof Node && card.contains(target));
      const near = [cards[at], cards[at + 1], cards[at - 1]].map((card) => card?.dataset['note']);
      const ours = at >= 0 && target instanceof HTMLElement;
      last.current = ours
        ? { at: target, card: cards[at]!, isOwn: target.closest('.own') !== null, notes: near }
        : null;
    };
    // Where else the reader has gone meanwhile, the focus isn't fetched back from.
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (last.current === null || last.current.at.isConnected) return;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    const { at, card: own, isOwn, notes } = last.current;
    const cardOf = (id: string | undefined): HTMLElement | null | undefined =>
      id === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
    // Own words bring the focus back themselves (OwnWords.tsx), unless their card went with them, be it to stand in another place.
    if (isOwn && own.isConnected) return;
    last.current = null;
    if (!nowhere) return;
    for (const id of notes) {
      const card = cardOf(id);
      if (!card) continue;
      // Who walks from card to card goes on walking.
      if (at.matches('[data-note]') && takesFocus(card)) return;
      for (const stop of STOPS) {
        const found = card.querySelector<HTMLElement>(stop);
        if (found) return found.focus();
      }
      if (takesFocus(card)) return;
    }
  });
}

function takesFocus(card: HTMLElement): boolean {
  card.focus();
  return document.activeElement === card;
}

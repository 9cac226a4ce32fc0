import { KEY_ACTS, type KeyAct } from '@/utils/model/key-of';
import type { Settings } from '@/utils/model/settings';
import type { ViewActs, ViewState } from './control-view';
import type { ControlHost } from './control-host';
import { isEditable } from './selected-range';

type Keys = {
  view: Window;
  host: ControlHost;
  state: () => ViewState;
  settings: () => Settings;
  /** Whether the page is still where what is shown is from. */
  isHere: () => boolean;
  /** Whether there is a note to go to from the one whose card is open. */
  canWalk: () => boolean;
  on: ViewActs;
  signal: AbortSignal;
};

/**
 * The keys of the toolbar (usually H, 1–3, 0, N, C, Q), of the message (Z, and in quick mode N, 0, Q), of the card (Shift and an arrow move the end of its passage) and Escape: only
 * while these are shown, never in a field of the page, with another modifier or while composing; in quick mode Q ends it with nothing shown, too. While
 * a card is open the arrows alone walk the notes, with the focus in our parts or in nothing of the page that could use them. A key that did
 * something goes no further: the page must not act on it as well.
 *
 * @returns `press`: does what a key of the toolbar does, 1–3 aside
 */
export function controlKeys({ view, host, state, settings, isHere, canWalk, on, signal }: Keys): {
  press: (key: string) => void;
} {
  const actOf = (key: string): KeyAct | undefined =>
    key.length === 1 ? KEY_ACTS[settings().toolbarKeys.indexOf(key)] : undefined;
  const offered = (key: string): (() => void) | undefined => {
    const { offer } = state();
    if (!offer || offer.finding || !settings().keys) return undefined;
    const what = actOf(key);
    if (what === 'keep') return () => on.keep(null);
    if (what === 'write') return on.write;
    if (what === 'find') return () => on.find(true);
    if (what === 'copy') return on.copyOffer;
    return what === 'quick' ? on.quick : undefined;
  };
  const act = (event: KeyboardEvent, inside: boolean, idle: boolean): (() => void) | undefined => {
    const { offer, card, toast } = state();
    const key = event.key.toLowerCase();
    const arrow = key === 'arrowleft' ? -1 : key === 'arrowright' ? 1 : undefined;
    if (arrow !== undefined) {
      const { shiftKey, ctrlKey, altKey, metaKey } = event;
      if (!card || card.writing || card.finding || metaKey || !(inside || settings().keys)) return undefined;
      if (shiftKey) return () => on.step('end', arrow, ctrlKey || altKey ? 'clause' : 'character');
      return (inside || (idle && canWalk())) && !ctrlKey && !altKey ? () => on.walk(arrow) : undefined;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
    if (key === 'escape') {
      if (offer) return offer.finding ? () => on.find(false) : on.dismiss;
      if (card?.finding) return () => on.findInCard(undefined);
      if (card?.writing) return () => on.writeInCard(undefined);
      if (card) return () => void (on.cancel() || on.closeCard());
      return toast && on.closeToast;
    }
    // What is being moved is not saved yet: it goes back, and no older action with it.
    if (actOf(key) === 'undo' && card && on.movedEnd() !== undefined && settings().keys) return () => void on.cancel();
    // With a field open these are letters, even where it lost the focus.
    if (!settings().keys || offer?.finding || card?.writing || card?.finding) return undefined;
    const theme = offer && /^[1-3]$/.test(key) ? offer.likely[Number(key) - 1]?.theme : undefined;
    if (theme) return () => on.keep(theme.id);
    const said = isHere() ? [toast?.action, ...(toast?.more ?? [])] : [];
    const endQuick = !offer && settings().quick && actOf(key) === 'quick' ? on.quick : undefined;
    return offered(key) ?? said.find((act) => act?.keys?.toLowerCase() === key)?.run ?? endQuick;
  };
  const press = (event: KeyboardEvent, inside: boolean, idle = false): void => {
    if (event.isComposing || event.keyCode === 229) return;
    // Whoever presses a key has looked: what stands there now is what it means.
    on.reach();
    const run = act(event, inside, idle);
    if (!run) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run();
  };
  view.addEventListener(
    'keydown',
    (event) => {
      const target = event.composedPath()[0] ?? null;
      if (event.isTrusted && target !== host.element() && !isEditable(target)) press(event, false, isIdle(target));
    },
    { capture: true, signal },
  );
  host.onKey((event) => {
    // Our fields, and the lists that belong to them, have handlers of their own.
    if (event.target instanceof Element && event.target.closest('input, textarea, [role="listbox"]') === null)
      press(event, true);
  });
  return { press: (key) => offered(key.toLowerCase())?.() };
}

/** Whether the focus is in nothing that Tab would stop at: the body, or a part of the page that a click has put it on. */
function isIdle(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.tabIndex < 0;
}

import type { Settings } from '@/utils/model/settings';
import type { ViewActs, ViewState } from './control-view';
import { isEditable } from './selected-range';

type Keys = {
  view: Window;
  host: () => Element | undefined;
  state: () => ViewState;
  settings: () => Settings;
  on: ViewActs;
  signal: AbortSignal;
};

/**
 * The keys of the toolbar (H, 1–3, 0, N), of the message (Z) and Escape: only while these are shown, never in a field of the page, with
 * a modifier or while composing. A key that did something goes no further: the page must not act on it as well.
 */
export function controlKeys({ view, host, state, settings, on, signal }: Keys): void {
  const act = (event: KeyboardEvent): (() => void) | undefined => {
    const { offer, card, toast } = state();
    const key = event.key.toLowerCase();
    if (key === 'escape') {
      if (offer) return offer.finding ? () => on.find(false) : on.dismiss;
      if (card) return card.writing ? () => on.writeInCard(false) : on.closeCard;
      return toast && on.closeToast;
    }
    // With a field open these are letters, even where it lost the focus.
    if (!settings().keys || offer?.finding || card?.writing) return undefined;
    if (offer) {
      if (key === 'h') return () => on.keep(null);
      if (key === 'n') return on.write;
      if (key === '0') return () => on.find(true);
      const theme = /^[123]$/.test(key) ? offer.likely[Number(key) - 1] : undefined;
      if (theme) return () => on.keep(theme.id);
    }
    return key === 'z' && toast?.action?.keys ? toast.action.run : undefined;
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = event.composedPath()[0] ?? null;
      // Our own fields have handlers of their own.
      if (target === host() || isEditable(target)) return;
      const run = act(event);
      if (!run) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      run();
    },
    { capture: true, signal },
  );
}

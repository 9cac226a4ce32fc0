import { render, type ComponentChild } from 'preact';
import { HOST_TAG } from '@/utils/anchoring/host-tag';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Locale } from '@/utils/model/locale';
import type { Settings } from '@/utils/model/settings';
import { controlStyles } from './control-styles';

/** How often our element is put back when the page takes it away. A page that goes on has its reasons; the side panel still works (H12). */
const PUT_BACK = 3;

export type ControlHost = {
  /** Our element in the page, while there is one. */
  element: () => Element | undefined;
  /** An event of our element, taken away from the page: carried on inside. */
  guarded: (event: Event) => void;
  /** Shows this in the page, or nothing at all: then our element leaves it. */
  show: (content: ComponentChild | null, look: { locale: Locale; appearance: Settings['appearance'] }) => void;
  /**
   * Puts a text on the clipboard where the browser gives pages no other way: by an event of copying that happens inside. The page can't hear it
   * where the guard stands, and elsewhere only keep it from happening; false then.
   */
  copy: (text: string) => boolean;
  /** Hears the keys pressed in our parts, after these themselves did. */
  onKey: (listener: (event: KeyboardEvent) => void) => void;
  /** Whether the focus is in our parts. */
  hasFocus: () => boolean;
  /** Whether what is typed in our fields stays with us: the guard came before the page, and still stands (`document.open` removes it). */
  isGuarded: () => boolean;
};

/**
 * Our one element: last child of `<html>`, in the top layer, with a closed shadow root; there only while something is shown.
 * Events the guard took from the page are carried on inside, as events that cannot leave.
 */
export function controlHost(document: Document, life: PageLife, signal: AbortSignal): ControlHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let left = PUT_BACK;
  let heard: ((event: KeyboardEvent) => void) | undefined;
  /** Takes part in a copying that is under way. */
  let copying: ((event: Event) => void) | undefined;
  /** Undoes what the page does to the size of everything in it: our lengths, and the places of things in the window, are without that. */
  const unzoomed = new CSSStyleSheet();

  const attach = (): ShadowRoot => {
    if (!host || !root) {
      host = document.createElement(HOST_TAG);
      host.setAttribute('popover', 'manual');
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(controlStyles);
      root.adoptedStyleSheets = [sheet, unzoomed];
      root.append(document.createElement('div'));
      // A press on a button must not take the selection away, nor the focus from the page.
      root.addEventListener('pointerdown', keepSelection);
      root.addEventListener('mousedown', keepSelection);
      // A copy made by `insideOnly` is no KeyboardEvent, but has all that is asked of one.
      root.addEventListener('keydown', (event) => heard?.(event as KeyboardEvent));
    }
    if (!host.isConnected && left >= 0) {
      document.documentElement.append(host);
      host.showPopover();
    }
    return root;
  };
  const detach = (): void => {
    if (root) render(null, root.firstElementChild!);
    host?.remove();
    host = root = undefined;
  };
  signal.addEventListener('abort', detach);

  return {
    element: () => host,
    guarded(event) {
      copying?.(event);
      const target = root?.activeElement;
      const copy = insideOnly(event);
      if (!target || !copy) return;
      // Cancelled inside means cancelled outside: Enter chooses a theme and does not break the line as well.
      if (!target.dispatchEvent(copy)) event.preventDefault();
    },
    copy(text) {
      if (!root || !host?.isConnected) return false;
      const focused = document.activeElement;
      const selection = document.getSelection();
      const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      // There must be something selected, or nothing is copied; and it must not be the text itself, which the page could ask for.
      const field = document.createElement('textarea');
      field.value = ' ';
      field.className = 'unseen';
      root.append(field);
      let put = false;
      copying = (event) => {
        if (!event.isTrusted || !(event instanceof ClipboardEvent) || !event.clipboardData) return;
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
        event.stopImmediatePropagation();
        put = true;
      };
      const ended = new AbortController();
      // Where the guard is gone, the event still passes here, unless the page has stopped it before.
      document.defaultView?.addEventListener('copy', copying, { capture: true, signal: ended.signal });
      field.focus({ preventScroll: true });
      field.select();
      // Of the prototype: a form of this name would stand for it.
      Document.prototype.execCommand.call(document, 'copy');
      ended.abort();
      copying = undefined;
      field.remove();
      if (focused instanceof HTMLElement && focused !== host) focused.focus({ preventScroll: true });
      if (selected) {
        selection?.removeAllRanges();
        selection?.addRange(selected);
      }
      return put;
    },
    onKey: (listener) => (heard = listener),
    hasFocus: () => root?.activeElement !== null && root?.activeElement !== undefined,
    isGuarded() {
      if (!life.guarded || !host?.isConnected) return life.guarded;
      const { caught } = life;
      host.dispatchEvent(new Event('input', { bubbles: true }));
      // Once gone it stays gone: the page's listeners are before any that we could add again.
      life.guarded = life.caught > caught;
      return life.guarded;
    },
    show(content, { locale, appearance }) {
      // Never reset: a page that takes it away each time would win each time.
      if (host && !host.isConnected) left -= 1;
      if (content === null) {
        detach();
        return;
      }
      const shadow = attach();
      const zoom = document.documentElement.currentCSSZoom ?? 1;
      unzoomed.replaceSync(zoom === 1 ? '' : `:host { zoom: ${1 / zoom} !important }`);
      if (appearance === 'system') host!.removeAttribute('data-theme');
      else host!.dataset['theme'] = appearance;
      const lang = locale === 'en' ? 'en' : 'zh-Hans';
      render(
        <div class="zj" lang={lang} data-lang={locale === 'en' ? 'en' : 'zh'}>
          {content}
        </div>,
        shadow.firstElementChild!,
      );
    },
  };
}

function keepSelection(event: Event): void {
  if (!(event.target instanceof Element) || event.target.closest('input, textarea') === null) event.preventDefault();
}

/** The same event for the inside of the shadow root only; undefined for those that nothing inside listens to. */
function insideOnly(event: Event): Event | undefined {
  if (event.type === 'input') return new Event('input', { bubbles: true });
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return undefined;
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, isComposing, repeat } = event;
  // Not a KeyboardEvent: one that an extension makes is let out of the shadow root by Firefox whatever `composed` says (153), so that it
  // would come back to the guard instead of reaching the field.
  const copy = new Event('keydown', { bubbles: true, cancelable: true });
  return Object.assign(copy, { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, isComposing, repeat });
}

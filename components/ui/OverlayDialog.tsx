import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  class: string;
  /** Id of its heading. */
  labelledBy: string;
  /** What has the focus first, as a selector. */
  first: string;
  onClose: () => void;
  children: (close: () => void) => ComponentChildren;
};

/** Whether a dialog that is modal by the browser has come over it: that has its own keys. */
const isBelow = (): boolean => document.querySelector('dialog:modal') !== null;

const CAN_HAVE_FOCUS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/**
 * A dialog over a page of which much may be drawn: it keeps the keyboard and the pointer to itself and closes with Esc, but leaves the page as it is. A modal one makes
 * all of that inert, for which browsers style every element anew as it opens and as it closes: over a tenth of a second each behind a long document
 * (`npm run bench -- export-page`). What had the focus has it again afterwards. Styles: overlay-dialog.css.
 */
export function OverlayDialog({ class: name, labelledBy, first, onClose, children }: Props) {
  const scrim = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  /** Whether the field that has the focus may show a list of what can be chosen. */
  const listed = useRef(false);
  const close = (): void => dialog.current?.close();

  const onKey = (event: KeyboardEvent): void => {
    const shown = dialog.current;
    if (!shown || event.isComposing || event.defaultPrevented) return;
    const isIn = (fields: string): boolean => event.target instanceof HTMLElement && event.target.matches(fields);
    if (event.key === 'Escape') {
      // The first closes the list of a field: the browser doesn't tell whether it is open, nor that it has used the key.
      if (!listed.current || !isIn('input[list]')) shown.close();
      listed.current = false;
    } else listed.current = isIn('input[list]') && !['Tab', 'Enter'].includes(event.key);
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !isIn('input, textarea')) {
      event.preventDefault();
      getSelection()?.selectAllChildren(shown);
    }
    if (event.key !== 'Tab') return;
    const all = [...shown.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)].filter((one) => !one.matches(':disabled'));
    const [end, start] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    const at = document.activeElement;
    if (shown.contains(at) && at !== end && at !== shown) return;
    event.preventDefault();
    start?.focus();
  };

  useLayoutEffect(() => {
    const shown = dialog.current!;
    const back = document.activeElement;
    // In the top layer: nothing of the page is above it, and nothing the page is in cuts it off.
    scrim.current!.showPopover();
    shown.show();
    (shown.querySelector<HTMLElement>(first) ?? shown).focus();

    let last: HTMLElement = shown;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || isBelow()) return;
      if (shown.contains(target)) last = target;
      else (shown.contains(last) ? last : shown).focus();
    };
    // Where nothing has the focus, since what had it is gone: before any key of the page.
    const onOutside = (event: KeyboardEvent): void => {
      if (shown.contains(event.target as Node | null) || isBelow()) return;
      event.stopPropagation();
      onKey(event);
      if (document.activeElement === document.body) (shown.contains(last) ? last : shown).focus();
    };
    document.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onOutside, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onOutside, true);
      // Where it is taken away without having been closed, the browser doesn't give it back.
      queueMicrotask(() => {
        if (document.activeElement === document.body && back instanceof HTMLElement && back.isConnected) back.focus();
      });
    };
  }, []);

  return (
    <div
      class="scrim"
      ref={scrim}
      popover="manual"
      // Beside the dialog nothing takes the focus out of it.
      onMouseDown={(event) => event.target === event.currentTarget && event.preventDefault()}
    >
      <dialog
        class={name}
        ref={dialog}
        aria-modal="true"
        aria-labelledby={labelledBy}
        tabIndex={-1}
        onClose={onClose}
        onClick={({ target }) => (listed.current = target instanceof HTMLElement && target.matches('input[list]'))}
        onKeyDown={(event) => {
          // Keys in here are not the page's behind it.
          event.stopPropagation();
          onKey(event);
        }}
      >
        {children(close)}
      </dialog>
    </div>
  );
}

import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Distance from the passage, and from the edges of the window, in px: near enough to belong, far enough not to cover. */
const GAP = 10;
const MARGIN = 8;

type Props = {
  /** Where the passage is in the window now; undefined when it can't be seen any more. Asked again when the page scrolls or is resized. */
  at: () => DOMRect[];
  children: ComponentChildren;
};

/** Stands below the last line of a passage, above it where there is no room, and always within the window. */
export function Floating({ at, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    let ended = false;
    const place = async (): Promise<void> => {
      const rects = at();
      const first = rects[0];
      const last = rects.at(-1);
      if (!first || !last) return;
      const reference = {
        getBoundingClientRect: () => {
          // Left edge of the last line, whole height of the passage: flipping then goes above the first line.
          const top = Math.min(first.top, last.top);
          return new DOMRect(last.left, top, last.width, last.bottom - top);
        },
      };
      const { x, y } = await computePosition(reference, floating, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true })],
      });
      if (!ended)
        Object.assign(floating.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, visibility: 'visible' });
    };
    void place();
    const again = (): void => void place();
    const life = new AbortController();
    window.addEventListener('scroll', again, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', again, { passive: true, signal: life.signal });
    // The content grows (a field opens): keep it within the window.
    const sizes = new ResizeObserver(again);
    sizes.observe(floating);
    return () => {
      ended = true;
      life.abort();
      sizes.disconnect();
    };
  }, [at]);
  return (
    <div class="floating" ref={ref}>
      {children}
    </div>
  );
}

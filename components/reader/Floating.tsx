import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeBeside } from './place-beside';

type Props = {
  /** Boxes of the passage's lines in the window; asked again when the page scrolls or is resized. */
  at: () => DOMRect[];
  /** Distance from the passage, px, where something else of ours stands at it. */
  clear?: number;
  children: ComponentChildren;
};

/** Stands beside a passage, within the window, and stays with it. */
export function Floating({ at, clear, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return undefined;
    const place = (): void => {
      const { offsetWidth: width, offsetHeight: height } = floating;
      const { left, top } = placeBeside(
        at(),
        { width, height },
        { width: window.innerWidth, height: window.innerHeight },
        clear,
      );
      Object.assign(floating.style, { left: `${left}px`, top: `${top}px` });
    };
    place();
    const life = new AbortController();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', place, { passive: true, signal: life.signal });
    // The content grows when a field opens: keep it within the window.
    const sizes = new ResizeObserver(place);
    sizes.observe(floating);
    return () => {
      life.abort();
      sizes.disconnect();
    };
  }, [at, clear]);
  return (
    <div class="floating" ref={ref}>
      {children}
    </div>
  );
}

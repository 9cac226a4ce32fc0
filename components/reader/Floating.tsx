import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeBeside } from './place-beside';

type Props = {
  /** Boxes of the passage's lines in the window; asked again when the page scrolls or is resized. */
  at: () => DOMRect[];
  /** Distance from the passage, px: there are things of ours, or of the browser, at it. */
  clear: { below: number; above: number };
  children: ComponentChildren;
};

/** Stands beside a passage, within what is seen of the page, and stays with it. */
export function Floating({ at, clear, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { below, above } = clear;
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return undefined;
    const seen = window.visualViewport;
    const place = (): void => {
      const { offsetWidth: width, offsetHeight: height } = floating;
      const { left, top } = placeBeside(at(), { width, height }, seenOf(window), { below, above });
      Object.assign(floating.style, { left: `${left}px`, top: `${top}px` });
    };
    place();
    const life = new AbortController();
    const { signal } = life;
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
    // Zoomed by two fingers, or a keyboard came up: the window itself stays as it is.
    seen?.addEventListener('scroll', place, { passive: true, signal });
    seen?.addEventListener('resize', place, { passive: true, signal });
    // The content grows when a field opens: keep it within the window.
    const sizes = new ResizeObserver(place);
    sizes.observe(floating);
    return () => {
      life.abort();
      sizes.disconnect();
    };
  }, [at, below, above]);
  return (
    <div class="floating" ref={ref}>
      {children}
    </div>
  );
}

/** What is seen of the page, in the window. */
function seenOf({ visualViewport: seen, innerWidth, innerHeight }: Window) {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = seen ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: innerWidth,
    height: innerHeight,
  };
  return { left, top, right: left + width, bottom: top + height };
}

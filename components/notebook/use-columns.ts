import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Narrowest card, and what is between two, px: as in sheet.css. */
const CARD = 360;
const GAP = 16;

/** How many cards stand beside each other in an element, followed as it becomes wider or narrower. */
export function useColumns(host: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const measure = (): void => setColumns(Math.max(1, Math.floor((element.clientWidth + GAP) / (CARD + GAP))));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return columns;
}

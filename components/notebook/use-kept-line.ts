import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the lines of the trash have their last button, by which they are put back. */
const BACK = '.trash-line .line-acts > .button:last-child';

/**
 * Keeps the focus among the lines of the trash when the one that had it is put back: on the one that then stands in its place, else on a card. For cards see
 * use-kept-focus.ts, for where nothing is left use-focus-where-empty.ts.
 */
export function useKeptLine(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ line: Element; at: number } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const lines = [...(root.current?.querySelectorAll('.trash-line') ?? [])];
      const at = lines.findIndex((line) => target instanceof Node && line.contains(target));
      last.current = at < 0 ? null : { line: lines[at]!, at };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (last.current === null || last.current.line.isConnected) return;
    const { at } = last.current;
    last.current = null;
    if ((document.activeElement ?? document.body) !== document.body) return;
    const lines = root.current?.querySelectorAll<HTMLElement>(BACK) ?? [];
    const next =
      lines[Math.min(at, lines.length - 1)] ?? root.current?.querySelector<HTMLElement>('[data-note] button');
    next?.focus();
  });
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PackedPages } from '@/utils/export/packed-pages';
import { pageCss } from '@/utils/export/page-css';
import { printCss } from '@/utils/export/print-css';
import { drawPages } from './draw-pages';
import { useStyleSheet } from './use-style-sheet';

type Props = {
  pages: PackedPages;
  /** Ends the drawing. */
  signal: AbortSignal;
  /** All is drawn; the browser's dialog comes next. */
  onDrawn: () => void;
  /** It could not be drawn, or was ended: with the signal's reason. */
  onFailed: (why: unknown) => void;
  /** Once, when the browser is done with it, printed or not. */
  onDone: () => void;
};

/** Prints pages in their layout and nothing else: as soon as they are drawn the browser's dialog opens. Shows nothing on the screen. Styles: print-sheet.css. */
export function PrintSheet({ pages, signal, onDrawn, onFailed, onDone }: Props) {
  const { layout, lang } = pages;
  useStyleSheet(useMemo(() => `${pageCss(layout, '.print-sheet .pages')}\n${printCss(layout)}`, [layout]));
  const told = useRef({ onDrawn, onFailed, onDone });
  told.current = { onDrawn, onFailed, onDone };
  useLayoutEffect(() => {
    // Beside everything else of the page, which print-sheet.css hides then: within it the sheet would be cut where that is.
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.lang = lang;
    document.body.append(sheet);
    // What browsers propose as the name of a PDF file.
    const { title } = document;
    const life = new AbortController();
    const tell = (): void => {
      if (life.signal.aborted) return;
      life.abort();
      told.current.onDone();
    };
    let start: ReturnType<typeof setTimeout> | undefined;
    const draw = async (): Promise<void> => {
      try {
        const ends = AbortSignal.any([signal, life.signal]);
        await drawPages(pages, sheet, ends);
        ends.throwIfAborted();
      } catch (why) {
        if (!life.signal.aborted) told.current.onFailed(why);
        return;
      }
      told.current.onDrawn();
      document.title = pages.title || title;
      window.addEventListener('afterprint', tell, { signal: life.signal });
      // Where a browser prints nothing at all there is nothing to wait for.
      start = setTimeout(() => {
        if (typeof window.print === 'function') window.print();
        else tell();
      });
    };
    void draw();
    return () => {
      life.abort();
      clearTimeout(start);
      document.title = title;
      sheet.remove();
    };
  }, [pages, signal]);
  return null;
}

import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PageContent } from '@/utils/export/page-content';
import { pageCss } from '@/utils/export/page-css';
import type { PageLayout } from '@/utils/export/page-layout';
import { pageTree } from '@/utils/export/page-tree';
import { printCss } from '@/utils/export/print-css';
import { DrawnElement } from './DrawnElement';
import { useStyleSheet } from './use-style-sheet';

type Props = {
  content: PageContent;
  layout: PageLayout;
  /** Once, when the browser is done with it, printed or not. */
  onDone: () => void;
};

/** Prints pages in their layout and nothing else: as soon as it is drawn the browser's dialog opens. Shows nothing on the screen. Styles: print-sheet.css. */
export function PrintSheet({ content, layout, onDone }: Props) {
  useStyleSheet(useMemo(() => `${pageCss(layout, '.print-sheet .pages')}\n${printCss(layout)}`, [layout]));
  const done = useRef(onDone);
  done.current = onDone;
  useLayoutEffect(() => {
    // Beside everything else of the page, which print-sheet.css hides then: within it the sheet would be cut where that is.
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.lang = content.lang;
    document.body.append(sheet);
    render(<DrawnElement element={pageTree(content, layout, { links: false })} />, sheet);
    // What browsers propose as the name of a PDF file.
    const { title } = document;
    document.title = content.title || title;
    let told = false;
    const tell = (): void => {
      if (told) return;
      told = true;
      done.current();
    };
    window.addEventListener('afterprint', tell);
    // Once it is drawn. Where a browser prints nothing at all there is nothing to wait for.
    const start = setTimeout(() => {
      if (typeof window.print === 'function') window.print();
      else tell();
    });
    return () => {
      told = true;
      clearTimeout(start);
      window.removeEventListener('afterprint', tell);
      document.title = title;
      render(null, sheet);
      sheet.remove();
    };
  }, [content, layout]);
  return null;
}

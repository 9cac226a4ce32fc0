import { useEffect } from 'preact/hooks';
import { pageCss } from '@/utils/export/page-css';
import type { PageLayout } from '@/utils/export/page-layout';
import { keepFontFaces } from './keep-font-faces';

/** Names the fonts of a layout to the browser before its pages are looked at: while a page is being drawn that costs nothing, later all of it is laid out anew. Nothing without a layout. */
export function useFontsReady(layout: PageLayout | undefined): void {
  useEffect(() => {
    if (!layout) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageCss(layout, '.pages'));
    keepFontFaces(sheet);
  }, [layout]);
}

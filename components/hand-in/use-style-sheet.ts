import { useLayoutEffect } from 'preact/hooks';
import { keepFontFaces } from './keep-font-faces';

/** A style sheet that stands in the document as long as this is drawn: adopted, since the policy of our pages allows no style elements. Its fonts stay until others are asked for. */
export function useStyleSheet(css: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    keepFontFaces(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}

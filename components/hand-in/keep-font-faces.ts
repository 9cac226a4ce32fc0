let kept: CSSStyleSheet | undefined;
let now = '';

/**
 * Moves the fonts of a style sheet into one that stays in the document. Whenever a font comes or goes a browser lays out all that is on the page anew, a long document behind a dialog as
 * well: so it happens when the fonts become others, not with each preview.
 */
export function keepFontFaces(sheet: CSSStyleSheet): void {
  const faces: string[] = [];
  for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
    const rule = sheet.cssRules[at]!;
    if (!(rule instanceof CSSFontFaceRule)) continue;
    faces.unshift(rule.cssText);
    sheet.deleteRule(at);
  }
  const css = faces.join('\n');
  // A sheet without fonts of its own takes none away: none of its words asks for them.
  if (css === '' || css === now) return;
  now = css;
  kept ??= new CSSStyleSheet();
  kept.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(kept)) document.adoptedStyleSheets = [kept, ...document.adoptedStyleSheets];
}

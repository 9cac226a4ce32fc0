import { styleNames } from '@/utils/model/style-names';
import { escapeHtml } from './escape-html';
import { markLines } from './mark-lines';
import { pageColours } from './page-colours';
import type { PageContent } from './page-content';
import { pageCss } from './page-css';
import type { PageLayout } from './page-layout';
import { pageTree } from './page-tree';
import { printCss } from './print-css';
import { sheetCss, sheetWidth } from './sheet-css';
import { toHtml } from './to-html';

/** What stands beside the sheet at least, mm; a narrower window has no sheet. */
const ROOM = 8;

function colours(side: 0 | 1): string {
  return Object.entries(pageColours)
    .map(([name, sides]) => `--${name}:${sides[side]}`)
    .join(';');
}

/** All styles of the file. Narrow windows have the same text flowing, its comments below their paragraphs; so does paper. */
function styleSheet(content: PageContent, layout: PageLayout): string {
  const lines = styleNames.map((name) => `--${name}-line:${markLines[name][0]};--${name}-weight:${markLines[name][1]}`);
  const needed = sheetWidth(layout, content.comments.length > 0) + 2 * ROOM;
  const below = '.pages .comments{margin:.3em 0 .8em 1em}';
  return [
    `:root{color-scheme:light dark;${colours(0)};${lines.join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(1)}}}`,
    '@media print{:root{color-scheme:light}}',
    'body{margin:0;-webkit-text-size-adjust:none;text-size-adjust:none}',
    pageCss(layout, '.pages'),
    printCss(layout),
    `@media print{${below}}`,
    '@media screen{body{background:var(--card)}.pages a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.pages :target{outline:2px solid var(--accent);outline-offset:3px}.pages :is(.comment,.footnote,.call a){scroll-margin:4em}}',
    `@media screen and (min-width:${needed}mm){body{background:var(--desk)}${sheetCss(layout, '.pages')}.pages{margin:${ROOM}mm auto}}`,
    // The measure of reading; 18 px, whatever the paper has: a screen is held nearer.
    `@media screen and (max-width:${needed - 0.01}mm){.pages{box-sizing:border-box;max-width:44em;margin:0 auto;padding:1.5em 1.2em 3em;font-size:18px;--pitch:1.8em;line-height:1.8;letter-spacing:0}.pages .title{line-height:1.4}.pages .line{display:inline}.pages .word{white-space:nowrap}.pages .subtitle{text-wrap:balance}${below}}`,
  ].join('\n');
}

/**
 * Pages as one HTML file that needs nothing else and asks for nothing: its own content security policy allows its one style sheet, by the hash of it, and no script, picture,
 * font or form. Same content and layout, same text. @throws the signal's reason when cancelled.
 */
export async function htmlFile(content: PageContent, layout: PageLayout, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const css = styleSheet(content, layout);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css)));
  signal.throwIfAborted();
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...hash))}'; base-uri 'none'; form-action 'none'`;
  const author = content.writer === '' ? '' : `<meta name="author" content="${escapeHtml(content.writer)}">\n`;
  return `<!doctype html>
<html lang="${content.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${author}<title>${escapeHtml(content.title)}</title>
<style>${css}</style>
</head>
<body>
<main>${toHtml(pageTree(content, layout, { links: true }))}</main>
</body>
</html>
`;
}

import { styleNames } from '@/utils/model/style-names';
import { cssString } from './css-string';
import { fitsLine } from './fits-line';
import { fontChain } from './font-chain';
import type { FaceName, PageFace, PageLayout } from './page-layout';

/** The usual distance of lines of a font, times its size: of Chinese fonts, of Times New Roman. */
const USUAL_PITCH = { 'zh-CN': 1.3, 'en-US': 1.15 } as const;
/** What has a class of its own on pages. The page number is the print rules' (`print-css.ts`). */
const FACES: readonly FaceName[] = [
  'title',
  'subtitle',
  'byline',
  'salutation',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'prompt',
  'source',
  'attachment',
  'reference',
  'signature',
  'date',
  'footnote',
];
/** The name of the font that lends a Chinese text its Latin letters. */
const LATIN = 'zhaji-latin';

/** A number as short as it can be said. */
const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/**
 * In Word a Chinese document has its letters and digits in one font, its marks in another. In CSS “ ” — … would be of whichever comes first; so the Latin
 * font is taken for Latin letters and ASCII alone.
 */
function latinFont({ faces, language }: PageLayout): string {
  if (language !== 'zh-CN') return '';
  const { latin } = faces.body;
  const rule = (weight: string, suffix: string): string => {
    const sources = [latin, 'Liberation Serif'].map((name) => `local(${cssString(name + suffix)})`).join(',');
    return `@font-face{font-family:${LATIN};font-weight:${weight};src:${sources};unicode-range:U+20-7E,U+C0-24F}`;
  };
  return `${rule('400', '')}\n${rule('700', ' Bold')}\n`;
}

function family({ latin, eastAsia }: PageFace, { language, faces }: PageLayout): string {
  if (language !== 'zh-CN') return `${fontChain(latin)}, ${fontChain(eastAsia)}`;
  return latin === faces.body.latin ? `${LATIN}, ${fontChain(eastAsia)}` : fontChain(eastAsia);
}

/** A distance of lines, times the size of their letters. */
function ownPitch(line: PageLayout['line'], { language }: PageLayout, size: number): number {
  return line.by === 'points' ? line.points / size : line.times * USUAL_PITCH[language];
}

/** One kind of paragraph; sizes go by that of the text, so that a narrow screen can set all of them by one. */
function faceRule(face: PageFace, layout: PageLayout): string {
  const { size, bold, align, indent, left, right, before, after } = face;
  return [
    `font-weight:${bold ? 700 : 400};font-size:${short(size / layout.faces.body.size)}em`,
    `font-family:${family(face, layout)}`,
    `text-align:${align === 'both' ? 'justify' : align === 'left' ? 'start' : align}`,
    `text-indent:${indent}em`,
    `margin:${short(before)}pt 0 ${short(after)}pt`,
    // By its size, as that goes by the screen's.
    ...(face.line ? [`line-height:${short(ownPitch(face.line, layout, size))}`] : []),
    `padding:0 ${right}em 0 ${short(left)}em`,
    ...(fitsLine(face, layout) ? [] : [`line-height:${USUAL_PITCH[layout.language]}`]),
  ].join(';');
}

/**
 * The style sheet of pages (`pageTree`) in a layout, for everything that is in `scope` (a selector of the element with class `pages`): the same for the HTML file, print and the preview.
 * Colours are custom properties of whoever shows it.
 */
export function pageCss(layout: PageLayout, scope: string): string {
  const { faces, line, blankLines, characterSpacing, language, shiftedDate } = layout;
  const chinese = language === 'zh-CN';
  const pitch = line.by === 'points' ? `${short(line.points)}pt` : `${short(line.times * USUAL_PITCH[language])}em`;
  const rules: [selector: string, declarations: string][] = [
    [
      '',
      `--pitch:${pitch};margin:0;font:400 ${short(faces.body.size)}pt ${family(faces.body, layout)};line-height:var(--pitch);` +
        `letter-spacing:${short(characterSpacing)}pt;color:var(--ink);text-autospace:${chinese ? 'no-autospace' : 'normal'};` +
        'text-spacing-trim:space-all;line-break:strict;overflow-wrap:anywhere;widows:1;orphans:1',
    ],
    // Whatever a page around has for its own headings.
    [' :is(h1,h2,h3,h4,p)', 'margin:0;min-width:0;line-height:inherit;letter-spacing:inherit'],
    ...FACES.map((name): [string, string] => [
      name === 'prompt' ? ' p.unwritten' : ` .${name}`,
      faceRule(faces[name], layout),
    ]),
    [' :is(h1,h2,h3,h4)', 'break-after:avoid;text-wrap:wrap'],
    [' .title', 'text-wrap:balance'],
    // A word without end, or such a part of an address: else characters before it are drawn out over the line.
    ...(chinese ? ([[' .long', 'word-break:break-all']] satisfies [string, string][]) : []),
    [' .line', 'display:block'],
    // Entries hang behind their numbers, names of attachments behind 附件：1. (`hangingIndent`, as near as a style sheet comes).
    [' .reference', 'padding-left:1.6em;text-indent:-1.6em'],
    [' .attachment', `padding-left:${faces.attachment.left + 3.8}em;text-indent:-.8em`],
    [' :not(.attachment) + .attachment', 'text-indent:-3.8em'],
    ...(blankLines
      ? ([
          [' .title', 'margin-bottom:1lh'],
          [' .title:has(+ :is(.subtitle,.byline,.source))', 'margin-bottom:0'],
          // What stands under a title is of one piece with it.
          [' :is(.subtitle,.byline):has(+ :not(.title,.subtitle,.byline,.source))', 'margin-bottom:1lh'],
          [' :is(.title,.subtitle,.byline) + .source', 'margin-bottom:1lh'],
          [' :is(.title,.subtitle,.byline) + .source + .source', 'margin-bottom:1lh'],
          [' :is(h1,h2,h3,h4):has(+ .reference)', 'margin-top:1lh'],
          [' :not(.attachment) + .attachment', 'margin-top:1lh'],
          [' .sign-off', 'margin-top:1lh'],
        ] satisfies [string, string][])
      : []),
    [' .apart', `margin-top:${short(faces.body.size)}pt`],
    [' :is(.body,.source):has(+ .source)', 'margin-bottom:0'],
    [' .whole', 'white-space:nowrap'],
    // Never alone on a page (`staysWithNext`).
    [' :is(.sign-off,:is(.body,.source) + .source)', 'break-before:avoid'],
    [' .attachment + .attachment:not(:has(+ .attachment))', 'break-before:avoid'],
    [' .reference + .reference:not(:has(+ .reference))', 'break-before:avoid'],
    [' :not(.attachment) + .attachment', 'break-before:avoid'],
    [' :not(.attachment) + .attachment:has(+ .attachment)', 'break-after:avoid'],
    [' :not(.reference) + .reference:has(+ .reference)', 'break-after:avoid'],
    // Lines that are kept together all the same: else Chromium breaks among them rather than where it may.
    [' :is(.sign-off,.source,.reference,.attachment,.footnote)', 'break-inside:avoid;orphans:9;widows:9'],
    // The date begins two characters right of the name; whichever is longer ends two characters from the right.
    ...(shiftedDate
      ? ([
          [' .sign-off:has(.signature)', 'display:block;width:fit-content;margin-left:auto;padding-right:2em'],
          [' .sign-off:has(.signature) > *', 'padding-right:0;text-align:start'],
          [' .sign-off:has(.signature) .date', 'padding-left:2em'],
        ] satisfies [string, string][])
      : []),
    [' .unwritten', 'color:var(--cinnabar)'],
    [' mark', 'background:none;color:inherit;text-decoration-thickness:1px;text-underline-offset:.3em'],
    ...styleNames.map((name): [string, string] => [
      ` mark.${name}`,
      `background:var(--${name}-tint);text-decoration:underline var(--${name}-line) max(1px,var(--${name}-weight)) var(--${name});print-color-adjust:exact`,
    ]),
    [' mark.plain', 'background:var(--slate-tint);print-color-adjust:exact'],
    [' .call', 'font-size:.7em;letter-spacing:0;color:var(--ink-2)'],
    [' sup.call', 'vertical-align:super;line-height:0;text-indent:0;white-space:nowrap'],
    // A word joiner: never on another line than the last character of what it is on. Of the style sheet's, so that nobody copies it.
    [' sup.call::before', String.raw`content:"\2060"`],
    [' a', 'color:var(--accent)'],
    [' .call a', 'color:inherit;text-decoration:none'],
    [' :is(.comment,.footnote) .call', 'font-size:1em'],
    [' :is(.comment,.footnote) .call a', 'text-decoration:underline'],
    // Never parted from the first of them (as all headings).
    [
      ' .footnotes h2',
      `font-size:${short(faces.footnote.size / faces.body.size)}em;font-family:${family(faces.heading1, layout)};color:inherit;margin:0 0 .3em;line-height:${USUAL_PITCH[language]}`,
    ],
    [' .footnotes', 'margin-top:1lh;border-top:1px solid var(--ink-2);padding-top:.5em'],
    // One line apart, whatever the text is (`PageLayout.line`).
    [' .footnote', `line-height:${USUAL_PITCH[language]};margin-bottom:.3em`],
    [' .footnote p', 'text-indent:0'],
    [' .comments', 'font-size:.72em;line-height:1.5;letter-spacing:0;color:var(--ink-2);text-align:start'],
    [' .comment', 'border-inline-start:2px solid var(--cinnabar);padding-inline-start:.7em;margin-bottom:.6em'],
    [' .comment p', 'text-indent:0;color:var(--cinnabar)'],
  ];
  const said = rules.map(([selector, declarations]) => `${scope}${selector}{${declarations}}`);
  return `${latinFont(layout)}${said.join('\n')}`;
}

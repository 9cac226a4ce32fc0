import { blankLines } from './blank-lines';
import { escapeHtml } from './escape-html';
import { fitsLine } from './fits-line';
import { fontChain } from './font-chain';
import { inlineCalls } from './inline-calls';
import { longRuns } from './long-runs';
import { pageColours } from './page-colours';
import type { PageContent, PageRun, PageStyle } from './page-content';
import type { PageFace, PageLayout } from './page-layout';
import { textFile } from './text';
import { titleOnPage } from './title-on-page';

/** Headings as such, so that they are headings in a word processor; the title is none, as in the Word file. */
const TAGS: Partial<Record<PageStyle, string>> = { heading1: 'h1', heading2: 'h2', heading3: 'h3' };

type Style = Record<string, string>;

const styled = (style: Style): string =>
  escapeHtml(
    Object.entries(style)
      .map(([name, value]) => `${name}:${value}`)
      .join(';'),
  );

/** What letters look like. Chinese fonts first, so that “ ” — … are theirs; Word has a name of its own for the font of Latin letters. */
function letters({ size, bold, latin, eastAsia }: PageFace, { language }: PageLayout): Style {
  const chinese = language === 'zh-CN';
  return {
    'font-family': chinese ? fontChain(eastAsia) : fontChain(latin),
    'font-size': `${size}pt`,
    'font-weight': bold ? 'bold' : 'normal',
    // The first of a chain is the font itself, as a CSS string.
    ...(chinese && {
      'mso-ascii-font-family': firstOf(latin),
      'mso-hansi-font-family': firstOf(latin),
      'mso-fareast-font-family': firstOf(eastAsia),
    }),
  };
}

const firstOf = (font: string): string => /^"[^"]*"|^[^,]+/.exec(fontChain(font))?.[0] ?? fontChain(font);

function lines(face: PageFace, layout: PageLayout): Style {
  const { align, indent, left, right, before, after, size, line = layout.line } = face;
  return {
    margin: `${before}pt ${right * size}pt ${after}pt ${left * size}pt`,
    'text-align': align === 'both' ? 'justify' : align,
    // An em is of the paragraph, whose letters have their size in elements of their own: in points both agree wherever it is pasted.
    'font-size': `${size}pt`,
    'text-indent': `${indent * size}pt`,
    ...(indent > 0 && { 'mso-char-indent-count': `${indent}.0` }),
    ...(line.by === 'points'
      ? { 'line-height': `${line.points}pt`, 'mso-line-height-rule': fitsLine(face, layout) ? 'exactly' : 'at-least' }
      : { 'line-height': `${line.times * 100}%` }),
  };
}

/** Style names decide how words look where they are no face of their own. */
function runStyle({ kind, mark }: PageRun): Style {
  return {
    ...(kind === 'prompt' && { color: pageColours['cinnabar']?.[0] ?? '' }),
    ...(mark && { background: pageColours[`${mark.style ?? 'slate'}-tint`]?.[0] ?? '' }),
  };
}

/** The same answer for the same face, worked out once. */
function onceFor(work: (face: PageFace) => string): (face: PageFace) => string {
  const known = new Map<PageFace, string>();
  return (face) => {
    const style = known.get(face) ?? work(face);
    known.set(face, style);
    return style;
  };
}

/**
 * Pages for the clipboard: rich text that Word, WPS and the editor of WeChat take over (all of its look in `style` attributes; the last of them keeps neither style sheets nor classes), and the same as plain
 * text. Footnotes and comments are called in brackets and stand at the end.
 */
export function clipboardContent(content: PageContent, layout: PageLayout): { html: string; text: string } {
  const { behind, ends } = inlineCalls(content);
  const { faces } = layout;
  // A speech with notes has thousands of runs, and a dozen faces.
  const ofLetters = onceFor((face: PageFace) => styled(letters(face, layout)));
  const ofLines = onceFor((face: PageFace) => styled(lines(face, layout)));
  const words = (face: PageFace, text: string, more: Style = {}): string => {
    if (text === '') return '';
    return longRuns(text)
      .map((part, at) => {
        if (part === '') return '';
        // Else characters before a long address are drawn out over the line.
        const breaks: Style = at % 2 === 1 && content.lang !== 'en' ? { 'word-break': 'break-all' } : {};
        const style = [ofLetters(face), styled({ ...more, ...breaks })].filter((each) => each !== '').join(';');
        return `<span style="${style}">${escapeHtml(part)}</span>`;
      })
      .join('');
  };
  const paragraph = (tag: string, face: PageFace, inner: string): string =>
    `<${tag} style="${ofLines(face)}">${inner}</${tag}>`;
  // Calls say their own size, as all letters do; notes at the end stand a line apart (`PageLayout.line`).
  const smallFaces = new Map(
    Object.values(faces).map((face) => [face, { ...face, size: Math.round(face.size * 0.65) }]),
  );
  const note: PageFace = { ...faces.footnote, line: { by: 'times', times: 1.2 } };
  const apartFaces = {
    body: { ...faces.body, before: faces.body.size },
    heading1: { ...faces.heading1, before: faces.body.size },
  };
  const blank = paragraph('p', { ...faces.body, indent: 0 }, '<br>');
  const blanks = layout.blankLines ? blankLines(content.paragraphs) : new Set();
  /** What is said of a paragraph from one offset of its text to another; a run's calls go with its end. */
  const inner = (at: number, face: PageFace, [from, to]: [number, number], small = face): string => {
    let start = 0;
    return (content.paragraphs[at]?.runs ?? [])
      .map((run, index) => {
        const stop = start + run.text.length;
        const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
        const call = stop <= to && (stop > from || from === 0) ? behind(at, index) : '';
        start = stop;
        return (
          words(face, text, runStyle(run)) +
          (call === '' ? '' : `<sup style="line-height:0">${words(smallFaces.get(small) ?? face, call)}</sup>`)
        );
      })
      .join('');
  };
  const body = content.paragraphs.flatMap(({ style, runs, apart }, at) => {
    const face = apart && (style === 'body' || style === 'heading1') ? apartFaces[style] : faces[style];
    const before = blanks.has(at) ? [blank] : [];
    const { lines: titled, subtitle } =
      style === 'title' ? titleOnPage(runs.map(({ text }) => text).join(''), layout) : { lines: [], subtitle: [] };
    if (subtitle.length === 0) {
      const said = paragraph(TAGS[style] ?? 'p', face, inner(at, face, [0, Infinity], faces[style]));
      return [...before, said];
    }
    const turn = titled.join('').length;
    return [
      ...before,
      paragraph('p', face, inner(at, face, [0, turn])),
      paragraph('p', faces.subtitle, inner(at, faces.subtitle, [turn, Infinity])),
    ];
  });
  const lists = ends.flatMap(({ title, entries }) =>
    [title, ...entries.flat()].map((text) => paragraph('p', note, words(note, text))),
  );
  return { html: [...body, ...lists].join('\n'), text: textFile(content) };
}

import { remembering } from '@/utils/text/remembering';
import { blankLines } from './blank-lines';
import { commentEnds } from './comment-ends';
import { dateBreaks } from './date-breaks';
import { lineWidth } from './line-width';
import type { PageContent, PageNote, PageParagraph, PageRun } from './page-content';
import type { FaceName, PageLayout } from './page-layout';
import { escapeXml } from './escape-xml';
import { hangingIndent } from './hanging-indent';
import { longRuns } from './long-runs';
import { partedCalls } from './parted-calls';
import { signOff } from './sign-off';
import { staysWithNext } from './stays-with-next';
import { textWidth } from './text-width';
import { titleOnPage } from './title-on-page';
import { wordLooks } from './word-looks';
import { wordRuns } from './word-runs';
import { wordStyles } from './word-styles';
import { wordUnits } from './word-units';

const { ofPoints } = wordUnits;
const textOf = (runs: readonly PageRun[]): string =>
  runs.length === 1 ? runs[0]!.text : runs.map(({ text }) => text).join('');

const isPlain = ({ note, reference, mark }: PageRun): boolean => !note && reference === undefined && !mark;

/** Lines of the paragraph may be broken within Latin words too: else characters before a long address are drawn out over the line, or stand on one alone (Online:). */
const ANYWHERE = '<w:wordWrap w:val="0"/>';

/** So many paragraphs, some 20 KB, are written down at a time. */
const PIECE = 64;

/** What parts of a Word file say: contents of the elements `w:body` (without its section), in pieces of it, `w:footnotes` and `w:comments`. */
export type WordBody = { body: string[]; footnotes: string; comments: string };

/**
 * The paragraphs of content as WordprocessingML. Footnotes are numbered by Word in their order, which is that of ours.
 */
export function wordBody(content: PageContent, layout: PageLayout): WordBody {
  const { lang, paragraphs } = content;
  const { begin, end } = commentEnds(content);
  const notes: PageNote[] = [];

  /** Text of a run in its style; `more` and `leads` as `wordRuns` has them. */
  const words = ({ kind }: PageRun, text: string, more: string, leads: string): string => {
    const style = kind === undefined ? '' : kind === 'quotation' ? 'Quotation' : 'Prompt';
    // A quotation is one run, so that whoever looks for it finds it whole.
    const isWhole = leads === '' || (kind === 'quotation' && /[\p{Script=Latin}\p{Nd}]/u.test(text));
    return wordRuns(text, lang, { style, more, leads: isWhole ? '' : leads });
  };

  /** Of a run, a part: `start` and `end` say whether it is the first and the last, `parted` before which of its calls a comma stands. */
  const runXml = (
    run: PageRun,
    at: { paragraph: number; run: number },
    text: string,
    part: { start: boolean; end: boolean; leads: string; parted: ReturnType<typeof partedCalls> },
  ): string => {
    const { note, reference, mark } = run;
    const look = mark?.style && wordLooks[mark.style];
    const underline = look ? `<w:u w:val="${look.line}" w:color="${look.ink}"/>` : '';
    // Without a theme it is marked all the same: tinted, not underlined.
    const { fill } = look ?? wordLooks.slate;
    const more = mark ? `${underline}<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
    const key = begin.size === 0 ? '' : `${at.paragraph} ${at.run}`;
    let xml = '';
    if (part.start) for (const index of begin.get(key) ?? []) xml += `<w:commentRangeStart w:id="${index}"/>`;
    xml += words(run, text, more, part.leads);
    if (!part.end) return xml;
    for (const index of end.get(key) ?? [])
      xml += `<w:commentRangeEnd w:id="${index}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${index}"/></w:r>`;
    if (note) {
      notes.push(note);
      if (part.parted.note) xml += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>,</w:t></w:r>`;
      xml += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`;
    }
    if (reference !== undefined)
      xml += `<w:r><w:rPr><w:rStyle w:val="ReferenceMark"/></w:rPr><w:t>${part.parted.reference ? ',' : ''}[${reference}]</w:t></w:r>`;
    return xml;
  };

  /** A paragraph's runs from one offset of their text to another, with a break at each of `breaks`. A run's marks go with its end. */
  const runsXml = (
    { style, runs }: PageParagraph,
    paragraph: number,
    options: { from?: number; to?: number; breaks?: readonly number[]; face?: FaceName } = {},
  ): string => {
    const { from = 0, to = Infinity, breaks = [], face = style } = options;
    const { eastAsia } = layout.faces[face];
    let xml = '';
    let start = 0;
    // Most paragraphs are words and no more, and of many notes there are tens of thousands.
    if (breaks.length === 0 && from === 0 && to === Infinity && begin.size === 0 && runs.every(isPlain)) {
      for (const each of runs) {
        xml += words(each, each.text, '', start === 0 ? eastAsia : '');
        start += each.text.length;
      }
      return xml;
    }
    for (const [run, each] of runs.entries()) {
      const stop = start + each.text.length;
      const isOfThis =
        each.text === '' ? start >= from && start <= to && (start > from || from === 0) : stop > from && start < to;
      if (isOfThis) {
        const first = Math.max(start, from);
        const last = Math.min(stop, to);
        // Breaks are of the whole paragraph: one outside of this part of it would bring the words of the other part along.
        const cuts = [first, ...breaks.filter((at) => at > first && at < last), last];
        for (const [at, cut] of cuts.slice(0, -1).entries()) {
          const next = cuts[at + 1]!;
          const turns = each.text !== '' && breaks.includes(cut);
          if (turns) xml += '<w:r><w:br/></w:r>';
          xml += runXml(each, { paragraph, run }, each.text.slice(cut - start, next - start), {
            start: cut === start,
            end: next === stop,
            leads: turns || cut === from ? eastAsia : '',
            parted: partedCalls(runs, run),
          });
        }
      }
      start = stop;
    }
    return xml;
  };

  const wrap = (text: string): string => (lang !== 'en' && longRuns(text).length > 1 ? ANYWHERE : '');
  // By text, both: of many notes one source after the other is the same, and to measure one takes longer than all else of it.
  /** Whether no address in a source is longer than a line: nothing is drawn out there, so it goes to the next line whole. */
  const fitsLines = remembering((text: string): boolean => {
    const face = layout.faces.source;
    return longRuns(text).every((part, at) => at % 2 === 0 || textWidth(part) * face.size < lineWidth(face, layout));
  });
  const turnsOf = remembering((text: string) => dateBreaks(text, layout.faces.source, layout));
  const paragraphXml = (
    style: FaceName,
    runs: string,
    { keepNext = false, keepLines = false, wraps = '', spacing = '', indent = '' } = {},
  ): string =>
    `<w:p><w:pPr><w:pStyle w:val="${wordStyles[style]}"/>${keepNext ? '<w:keepNext/>' : ''}${keepLines ? '<w:keepLines/>' : ''}${wraps}${spacing}${indent}</w:pPr>${runs}</w:p>`;
  const blank = (keepNext: boolean): string =>
    layout.blankLines
      ? paragraphXml('body', '', { keepNext, indent: '<w:ind w:firstLineChars="0" w:firstLine="0"/>' })
      : '';

  const keeps = staysWithNext(paragraphs);
  const name = paragraphs.find(({ style }) => style === 'signature');
  const date = paragraphs.find(({ style }) => style === 'date');
  const places = name && date && signOff(textOf(name.runs), textOf(date.runs), layout);

  /** Where it differs from that of its style: room before what stands apart, none between a passage and its source. */
  const spacingOf = ({ style, apart }: PageParagraph, next: PageParagraph | undefined): string => {
    // The date has the style of the name above it, and no room between them but its own.
    const { signature, date: day } = layout.faces;
    const own = style === 'date' && name && day.before !== signature.before ? day.before : undefined;
    const room = apart ? layout.faces.body.size : own;
    const before = room === undefined ? '' : ` w:before="${ofPoints(room)}"`;
    const isPassage = style === 'body' || style === 'source';
    const after = isPassage && next?.style === 'source' && layout.faces[style].after > 0 ? ' w:after="0"' : '';
    return before + after === '' ? '' : `<w:spacing${before}${after}/>`;
  };

  const one = (paragraph: PageParagraph, at: number): string => {
    const { style, runs } = paragraph;
    const keepNext = keeps(at);
    if (style === 'title') {
      const text = textOf(runs);
      const { lines, subtitle } = titleOnPage(text, layout);
      const offsets = [...lines, ...subtitle].reduce<number[]>(
        (all, line) => [...all, (all.at(-1) ?? 0) + line.length],
        [],
      );
      const turn = offsets[lines.length - 1] ?? 0;
      if (subtitle.length === 0) return paragraphXml('title', runsXml(paragraph, at, { breaks: offsets.slice(0, -1) }));
      const breaks = offsets.slice(0, -1).filter((offset) => offset !== turn);
      return (
        paragraphXml('title', runsXml(paragraph, at, { to: turn, breaks }), { keepNext: true }) +
        paragraphXml('subtitle', runsXml(paragraph, at, { from: turn, breaks, face: 'subtitle' }))
      );
    }
    const text = textOf(runs);
    const { size, left } = layout.faces[style];
    let indent = '';
    const from = paragraph === name ? places?.name : paragraph === date ? places?.date : undefined;
    if (from !== undefined) {
      indent = `<w:ind w:left="${ofPoints(from)}" w:right="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>`;
    } else {
      const hangs = style === 'attachment' || style === 'reference' ? hangingIndent(style, text) : undefined;
      if (hangs)
        indent = `<w:ind w:left="${ofPoints((left + hangs.left) * size)}" ${hangs.hanging > 0 ? `w:hanging="${ofPoints(hangs.hanging * size)}"` : 'w:firstLine="0"'}/>`;
    }
    const breaks = style === 'source' ? turnsOf(text) : [];
    return paragraphXml(style, runsXml(paragraph, at, { breaks }), {
      keepNext,
      keepLines: style === 'reference' || style === 'source',
      indent,
      spacing: spacingOf(paragraph, paragraphs[at + 1]),
      wraps: style === 'source' ? (fitsLines(text) ? '' : ANYWHERE) : wrap(text),
    });
  };

  const blanks = blankLines(paragraphs);
  // Written down piece by piece: what a paragraph is put together from would else be kept, in tens of thousands of strings, until the end.
  const body: string[] = [];
  for (let from = 0; from < paragraphs.length; from += PIECE) {
    const piece = paragraphs.slice(from, from + PIECE).map((paragraph, index) => {
      const at = from + index;
      const before = blanks.has(at) ? blank(keeps(at - 1)) : '';
      return before + one(paragraph, at);
    });
    body.push(piece.join(''));
  }
  // A file's body is never without a paragraph.
  if (body.length === 0) body.push(paragraphXml('body', ''));

  const saidXml = (style: string, lines: readonly string[], lead: string): string =>
    (lines.length === 0 ? [''] : lines)
      .map(
        (line, at) =>
          `<w:p><w:pPr><w:pStyle w:val="${style}"/>${wrap(line)}</w:pPr>${at === 0 ? lead : ''}${wordRuns(line, lang, { leads: layout.faces.footnote.eastAsia })}</w:p>`,
      )
      .join('');
  const footnotes = notes
    .map(
      (note, at) =>
        `<w:footnote w:id="${at + 1}">${saidXml('FootnoteText', note.paragraphs, '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>')}</w:footnote>`,
    )
    .join('');
  const author = escapeXml(content.writer || (lang === 'en' ? 'Zhaji' : '札记'));
  const initials = escapeXml((content.writer || 'ZJ').slice(0, 2));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(content.date) ? ` w:date="${content.date}T00:00:00Z"` : '';
  const comments = content.comments
    .map(
      (comment, at) =>
        `<w:comment w:id="${at}" w:author="${author}"${day} w:initials="${initials}">${saidXml('CommentText', comment.paragraphs, '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>')}</w:comment>`,
    )
    .join('');
  return { body, footnotes, comments };
}

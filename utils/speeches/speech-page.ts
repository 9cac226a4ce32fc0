import { dom } from '@/utils/anchoring/dom';
import { markupView } from '@/utils/anchoring/page-view';
import { walkText } from '@/utils/anchoring/walk-text';
import { MAX_LINE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { findBody } from './find-body';

/** A line of a page: a paragraph, a heading, what stands between two breaks. */
export type Line = { text: string; node: Text };

/** What of a page the facts of its speech are read from. The same before and after it is laid out. */
export type SpeechPage = {
  document: Document;
  url: string;
  /** Contents of `<meta>`, by name or property in lower case; the first of each. */
  meta: Map<string, string>;
  lines: Line[];
  /** The speech's own lines, [from, to) in `lines`. */
  body: { from: number; to: number };
};

const EDGES = /^[\s\u180e\u200b\u2060\ufeff]+|[\s\u180e\u200b\u2060\ufeff]+$/gu;
/** Text read of one page: what is kept of a speech, and as much again for what is around it. */
const MAX_READ = MAX_SPEECH_TEXT * 2;

/** Reads a page as far as the facts of its speech need it. */
export function readSpeechPage(document: Document, url: string): SpeechPage {
  const lines = readLines(document);
  return { document, url, meta: readMeta(document), lines, body: findBody(document, lines) };
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of dom.queryAll(document, 'meta[content]')) {
    const name = (dom.attribute(element, 'name') ?? dom.attribute(element, 'property') ?? '').toLowerCase();
    const content = clipLine(plainText(dom.attribute(element, 'content') ?? ''), MAX_LINE);
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** Editors paste markup into the fields their system makes `<meta>` of: `&ldquo;` and `<br>` come out as text. */
function plainText(content: string): string {
  return content
    .slice(0, MAX_LINE * 8)
    .replaceAll(/<[^<>]{0,200}>/gu, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replaceAll('&mdash;', '—')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function readLines(document: Document): Line[] {
  const lines: Line[] = [];
  let read = 0;
  let pieces: string[] = [];
  let first: Text | null = null;
  const finish = (): void => {
    const text = pieces
      .join('')
      .replace(EDGES, '')
      .replaceAll(/[ \t\r\n\f\v]+/gu, ' ');
    if (first && text !== '') lines.push({ text, node: first });
    pieces = [];
    first = null;
  };
  walkText(dom.query(document, 'body') ?? document, markupView, {
    border: finish,
    text(node, data, keepsLines) {
      if (read > MAX_READ) return;
      read += data.length;
      // In a browser a plain text is one element of one text.
      for (const [at, piece] of (keepsLines ? data.split('\n') : [data]).entries()) {
        if (at > 0) finish();
        pieces.push(piece);
        first ??= node;
      }
    },
  });
  finish();
  return lines;
}

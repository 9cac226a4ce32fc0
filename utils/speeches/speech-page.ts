import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { findBody, type Body } from './find-body';
import { plainText } from './plain-text';
import { readJsonLd, type JsonLd } from './read-json-ld';
import { readLines, type Line } from './read-lines';
import { rulesFor } from './rules-for';
import { siteRules } from './sites/site-rules';
import type { SiteRule } from './sites/site-rule';
import { findNoise } from './find-noise';
import { withoutFurniture } from './without-furniture';

/** What of a page the facts of its speech are read from. The same before and after it is laid out. */
export type SpeechPage = {
  document: Document;
  url: string;
  /** How pages of its family are built, the likeliest rule first. */
  rules: SiteRule[];
  /** Contents of `<meta>`, by name or property in lower case; the first of each. */
  meta: Map<string, string>;
  jsonLd: JsonLd;
  lines: Line[];
  /** The speech's own lines, [from, to) in `lines`. */
  body: Body;
};

/** What reading a page may be given beside it. */
export type ReadOptions = {
  /** Rules in the place of those we know; none: everything has to be found without. */
  sites?: readonly SiteRule[];
  /** The last resort: lines of the article on a page where nothing else tells it from the rest; empty where it finds none. */
  findArticle?: (document: Document) => string[];
};

/** Text read of one page: what is kept of a speech, and as much again for what is around it. */
const MAX_READ = MAX_SPEECH_TEXT * 2;
/** An endless line may be the whole speech, or a title of a megabyte; it must leave enough for nineteen more. */
const ENDLESS = { max: MAX_SPEECH_TEXT, counted: MAX_READ / 20 };

/** Reads a page as far as the facts of its speech need it. */
export function readSpeechPage(
  document: Document,
  url: string,
  { sites = siteRules, findArticle }: ReadOptions = {},
): SpeechPage {
  const rules = rulesFor(document, url, sites);
  const root = dom.query(document, 'body') ?? document;
  const all = readLines(root, { noise: findNoise(document, rules), max: MAX_READ, line: ENDLESS });
  const { lines, body } = withoutFurniture(document, all, findBody(document, all, { rules, findArticle }));
  const meta = readMeta(document);
  // A page that names another site's as its own address has copied from there what it declares for search engines, too.
  const isCopied = namesAnother(document, url, meta);
  if (isCopied) for (const name of meta.keys()) if (/^(?:og|article|twitter):/u.test(name)) meta.delete(name);
  return { document, url, rules, meta, jsonLd: isCopied ? {} : readJsonLd(document), lines, body };
}

function namesAnother(document: Document, url: string, meta: Map<string, string>): boolean {
  const link = dom.query(document, 'link[rel="canonical"]');
  const own = siteOf(url);
  return [link && dom.attribute(link, 'href'), meta.get('og:url')]
    .map((each) => siteOf(each ?? ''))
    .some((each) => each !== '' && own !== '' && each !== own);
}

/** The last two names of a host, of `…gov.cn` and the like the last three: near enough for telling sites apart. */
function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/iu.exec(url.slice(0, 4_000))?.[1]?.toLowerCase() ?? '';
  return /(?:[^.]+\.)?[^.]+\.(?:com|gov|org|net|edu|ac)\.[a-z]{2}$|[^.]+\.[^.]+$/u.exec(host)?.[0] ?? host;
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

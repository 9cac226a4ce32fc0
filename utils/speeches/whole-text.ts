import type { OutlineItem } from '@/utils/model/outline-item';
import type { Speech, SpeechDraft } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';
import { sameSpeech } from './identify';
import { isOfOtherDay } from './is-of-other-day';
import type { KeptText } from './text-with-page';
import { titleParts } from './title-parts';

/** Share of the page's text above which the kept one is no excerpt: the rest is a site's head and foot. */
const EXCERPT = 0.8;
/** What titles of excerpts say. */
const SAYS_SO = /摘要|摘录|摘编|摘登|节选|节录|选登|excerpt|abridged/iu;
/** Paragraphs that tell where the kept text stands in the page, UTF-16 units: shorter ones (同志们：) stand in any speech. */
const TELLING = 20;

/**
 * The text of a page, where an excerpt of it is kept: to be kept in its place. Undefined where that isn't sure, since a text that grew by what is
 * no part of the speech is worse than an excerpt: where text and title don't tell the same speech, or nothing tells that the kept text is an
 * excerpt. That a page has more is no sign: it may be comments below it, a report ahead of it, another speech.
 *
 * @param url the page's address
 */
export function wholeText(kept: Speech, page: SpeechDraft, url: string): KeptText | undefined {
  const { paragraphs, outline, fingerprint } = page;
  // What is read here has its own words, and one page of several is never the whole.
  if (page.pager || kept.article || kept.fingerprint.shingles > fingerprint.shingles * EXCERPT) return undefined;
  const titles = titleParts(page.title);
  const isSame = sameSpeech(kept.fingerprint, fingerprint) && !isOfOtherDay(kept, page);
  if (!isSame || !titleParts(kept.pageTitle).some((part) => titles.includes(part))) return undefined;
  const all = new Set(kept.paragraphs.map(folded));
  const isHeld = paragraphs.map((paragraph) => all.has(folded(paragraph)));
  const saysSo = SAYS_SO.test(kept.pageTitle) && !SAYS_SO.test(page.title);
  if (!saysSo && !lacksPoints(outline, isHeld) && !lacksBetween(paragraphs, isHeld)) return undefined;
  // Pages of the article that was kept before have no place in this one.
  const parts = kept.parts && [{ page: 1, paragraphs: paragraphs.length, first: url }];
  return { paragraphs, outline, fingerprint, ...(parts && { parts }) };
}

const folded = (paragraph: string): string => foldText(paragraph).text;

/**
 * Whether points are missing of those the page counts: 三、 after 二、, with what follows it. A second speech begins again at 一、; 二、 after nothing but
 * 一、, with nothing kept behind it, may be of another article.
 */
function lacksPoints(outline: readonly OutlineItem[], isHeld: readonly boolean[]): boolean {
  const points = outline.filter(({ marker, parent }) => parent === null && marker !== '');
  const isCounted = new Set(points.map(({ marker }) => marker)).size === points.length;
  const isMissing = points.map(({ paragraph }) => isHeld[paragraph] !== true && isHeld[paragraph + 1] !== true);
  return isCounted && isMissing.includes(true) && isMissing.lastIndexOf(false) > 0;
}

/** Whether most of what is missing stands between what is kept: there is nothing but speech. */
function lacksBetween(paragraphs: readonly string[], isHeld: readonly boolean[]): boolean {
  const isAnchor = paragraphs.map(({ length }, index) => isHeld[index] === true && length >= TELLING);
  const [from, to] = [isAnchor.indexOf(true), isAnchor.lastIndexOf(true)];
  let [between, outside] = [0, 0];
  for (const [index, { length }] of paragraphs.entries()) {
    if (isHeld[index]) continue;
    if (index > from && index < to) between += length;
    else outside += length;
  }
  return between > outside;
}

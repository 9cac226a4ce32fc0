import { MAX_LINE, MAX_OUTLINE, MAX_PAGES, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { OutlineItem } from '@/utils/model/outline-item';
import type { Speech, SpeechDraft } from '@/utils/model/speech';
import { clipLine } from '@/utils/text/clip-line';
import { fingerprint } from './identify';
import { overlap } from './overlap';
import { ownParts } from './own-parts';
import { ranksOfHeadings } from './ranks-of-headings';
import { readOutline } from './read-outline';

/** What is kept of a speech's text; these change together. */
export type KeptText = Pick<Speech, 'paragraphs' | 'outline' | 'fingerprint' | 'parts'>;

/** Part of a page's text that must stand in the kept one already for the page to add nothing: a page has head and foot of its own. */
const HELD = 0.8;

/**
 * The kept text of a speech with that of one more page of the article, put in by the page's number, so that a paragraph's number says where it
 * stands in the whole; `at` and `count`: the paragraphs that came in. Undefined where nothing is added: no page of several, one of another
 * article than the kept ones, one that is in already, or whose text is (the whole was kept from another site), or more text than is kept of a speech.
 *
 * @param url the page's address
 */
export function textWithPage(
  kept: KeptText & Pick<Speech, 'urls'>,
  page: SpeechDraft,
  url: string,
): { text: KeptText; at: number; count: number } | undefined {
  const { pager, paragraphs } = page;
  const own = pager && ownParts(kept, url, pager);
  const count = paragraphs.length;
  if (!own || count === 0) return undefined;
  const { parts, first } = own;
  if (parts.length >= MAX_PAGES || parts.some((part) => part.page === pager.page)) return undefined;
  if (isHeld(page, kept) || lengthOf(kept.paragraphs) + lengthOf(paragraphs) > MAX_SPEECH_TEXT) return undefined;
  const before = parts.filter((part) => part.page < pager.page);
  const at = before.reduce((sum, part) => sum + part.paragraphs, 0);
  const whole = kept.paragraphs.toSpliced(at, 0, ...paragraphs);
  const ranks = ranksOfHeadings(
    kept.outline.map((item) => (item.paragraph < at ? item : shifted(item, count))),
    page.outline.map((item) => shifted(item, at)),
  );
  return {
    text: {
      paragraphs: whole,
      outline: outlineOf(whole, ranks),
      fingerprint: fingerprint(whole),
      parts: parts.toSpliced(before.length, 0, { page: pager.page, paragraphs: count, first }),
    },
    at,
    count,
  };
}

/** Whether a page's text stands in the kept one. Also for a page that is a small part of it, which would not be enough to join two speeches. */
function isHeld(page: SpeechDraft, kept: KeptText): boolean {
  const { fingerprint: own } = page;
  return own.shingles <= kept.fingerprint.shingles && overlap(own, kept.fingerprint).ofShorter >= HELD;
}

const lengthOf = (paragraphs: string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

const shifted = (item: OutlineItem, by: number): OutlineItem => ({ ...item, paragraph: item.paragraph + by });

/**
 * The outline of the whole: where the words alone tell all the headings its pages had, as they tell it, since they tell those at the seams too;
 * else by the ranks of those headings.
 */
function outlineOf(paragraphs: string[], ranks: ReadonlyMap<number, number>): Speech['outline'] {
  const alone = readOutline(paragraphs);
  const told = ranksOfHeadings(alone);
  const isTold = [...ranks].every(([paragraph, rank]) => told.get(paragraph) === rank);
  return (isTold ? alone : readOutline(paragraphs, ranks))
    .slice(0, MAX_OUTLINE)
    .map((item) => ({ ...item, label: clipLine(item.label, MAX_LINE) }));
}

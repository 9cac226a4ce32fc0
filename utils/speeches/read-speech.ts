import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { SpeechDraft } from '@/utils/model/speech';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import { fingerprint } from './identify';
import { readDate } from './read-date';
import { readLang } from './read-lang';
import { readOccasion } from './read-occasion';
import { readOutline } from './read-outline';
import { readPublication } from './read-publication';
import { readPublishedOn } from './read-published-on';
import { readSpeaker } from './read-speaker';
import { readTitle } from './read-title';
import { readSpeechPage, type SpeechPage } from './speech-page';

/** Outline items kept of one speech, as the model allows. */
const MAX_OUTLINE = 2_000;
/** Lines of the body in which speaker, date and subtitle may stand before the speech begins. */
const HEAD = 6;
/** Lines before the body looked at where the title isn't among them. */
const BEFORE = 12;

/**
 * Reads the speech that a page holds: its text, outline and facts, each with where it was found. Works from the markup alone, so that the result
 * is the same before and after layout. A page without a speech gives empty paragraphs or whatever text it has; never throws.
 *
 * @param url the page's address, for a date that only the address tells
 */
export function readSpeech(document: Document, url: string): SpeechDraft {
  const page = readSpeechPage(document, url);
  const title = readTitle(page);
  const near = linesNearTitle(page, title.value);
  const found = {
    speaker: readSpeaker(page, title.value, near),
    date: readDate(page, near),
    occasion: readOccasion(page, title.value, near),
    publication: readPublication(page, near),
    publishedOn: readPublishedOn(page, near),
  };
  const paragraphs = keptParagraphs(page);
  const root = dom.query(document, 'html');
  const facts = Object.entries(found).flatMap(([name, fact]) => (fact ? [[name, fact] as const] : []));
  return {
    title: title.value,
    ...Object.fromEntries(facts.map(([name, { value }]) => [name, value])),
    lang: readLang(root && dom.attribute(root, 'lang'), paragraphs),
    outline: readOutline(paragraphs)
      .slice(0, MAX_OUTLINE)
      .map((item) => ({ ...item, label: clipLine(item.label, MAX_LINE) })),
    paragraphs,
    fingerprint: fingerprint(paragraphs),
    evidence: { title: title.evidence, ...Object.fromEntries(facts.map(([name, { evidence }]) => [name, evidence])) },
  };
}

/** The lines from the title to the first of the speech, which hold its facts, as safe short lines. */
function linesNearTitle({ lines, body }: SpeechPage, title: string): string[] {
  const wanted = foldText(title).text;
  const isTitle = ({ text }: { text: string }): boolean => text.length <= MAX_LINE && foldText(text).text === wanted;
  const at = lines.slice(0, body.from + HEAD).findLastIndex(isTitle);
  const from = at >= 0 ? at + 1 : Math.max(0, body.from - BEFORE);
  return lines.slice(from, Math.min(body.from + HEAD, body.to)).map(({ text }) => clipLine(text, MAX_LINE));
}

/** The speech's paragraphs, as many as may be kept. */
function keptParagraphs({ lines, body }: SpeechPage): string[] {
  const paragraphs: string[] = [];
  let length = 0;
  for (const { text } of lines.slice(body.from, body.to)) {
    length += text.length;
    if (length > MAX_SPEECH_TEXT) break;
    paragraphs.push(text);
  }
  return paragraphs;
}

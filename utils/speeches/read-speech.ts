import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE, MAX_OUTLINE, MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { OutlineItem } from '@/utils/model/outline-item';
import type { SpeechDraft } from '@/utils/model/speech';
import { clipLine } from '@/utils/text/clip-line';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { fingerprint } from './identify';
import { headingRanks } from './heading-ranks';
import { linesAround } from './lines-around';
import { listMarkers } from './list-markers';
import { readDate } from './read-date';
import { readLang } from './read-lang';
import { readOccasion } from './read-occasion';
import type { Line } from './read-lines';
import { readOutline } from './read-outline';
import { readPublication } from './read-publication';
import { readPublishedOn } from './read-published-on';
import { readSpeaker } from './read-speaker';
import { readTitle } from './read-title';
import { readSpeechPage, type ReadOptions } from './speech-page';
import { spokenLines } from './spoken-lines';
import { subtitleIn } from './subtitle-in';

/**
 * Reads the speech that a page holds: its text, outline and facts, each with where it was found. Works from the markup alone, so that the result
 * is the same before and after layout. A page without a speech gives empty paragraphs or whatever text it has; never throws.
 *
 * @param url the page's address, for the site's rules and for a date that only the address tells
 */
export function readSpeech(document: Document, url: string, options?: ReadOptions): SpeechDraft {
  const page = readSpeechPage(document, url, options);
  const { title, preTitle, subtitle: inTitle } = readTitle(page);
  const { near, own, above, below } = linesAround(page, title.value);
  const subtitle = inTitle ?? subtitleIn(near);
  // A rule may name the place of a subtitle above the title.
  const told = subtitle ? [`——${subtitle.value}`, ...near] : near;
  const speaker = readSpeaker(page, title.value, told);
  const found = {
    title,
    preTitle,
    subtitle,
    speaker,
    date: readDate(page, title.value, near, own),
    occasion: readOccasion(page, title.value, told),
    publication: readPublication(page, [...near, ...above, ...below]),
    publishedOn: readPublishedOn(page, near, above, own),
  };
  const heads = [title.value, preTitle?.value, subtitle?.value].filter((each) => each !== undefined);
  const spoken = kept(spokenLines(page, heads, speaker?.value));
  const paragraphs = spoken.map(({ text }) => text);
  const root = dom.query(document, 'html');
  const facts = Object.entries(found).flatMap(([name, fact]) => (fact ? [[name, fact] as const] : []));
  return {
    ...(Object.fromEntries(facts.map(([name, { value }]) => [name, value])) as Pick<SpeechDraft, 'title'>),
    lang: readLang(root && dom.attribute(root, 'lang'), paragraphs),
    outline: outlineOf(spoken)
      .slice(0, MAX_OUTLINE)
      .map((item) => ({ ...item, label: clipLine(item.label, MAX_LINE) })),
    paragraphs,
    fingerprint: fingerprint(paragraphs),
    evidence: Object.fromEntries(facts.map(([name, { evidence }]) => [name, evidence])),
  };
}

/** With the numbers of ordered lists, which browsers draw and no text has. */
function outlineOf(lines: Line[]): OutlineItem[] {
  const listed = listMarkers(lines);
  const outline = readOutline(
    lines.map(({ text }, index) => (listed.get(index)?.read ?? '') + text),
    headingRanks(lines),
  );
  return outline.map((item, index) => {
    const drawn = outline[index - 1]?.paragraph === item.paragraph ? undefined : listed.get(item.paragraph)?.drawn;
    return drawn === undefined ? item : { ...item, marker: drawn };
  });
}

/** As many as may be kept. An endless line is cut within, since else next to nothing would be kept; any other is left out whole. */
function kept(lines: Line[]): Line[] {
  let left = MAX_SPEECH_TEXT;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > left) {
      const whole = lines.slice(0, index);
      const text = line.text.slice(0, wholeCharacters(line.text, left));
      return left > MAX_SPEECH_TEXT / 2 ? [...whole, { ...line, text }] : whole;
    }
    left -= line.text.length;
  }
  return lines;
}

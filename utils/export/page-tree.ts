import { pageTexts } from '@/utils/i18n/page-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { addressParts } from './address-parts';
import { longRuns } from './long-runs';
import { pageCalls, type PageCalls } from './page-calls';
import type { PageContent, PageNote, PageParagraph, PageStyle } from './page-content';
import type { PageElement } from './page-element';
import type { PageLayout } from './page-layout';
import { partedCalls } from './parted-calls';
import { textWidth } from './text-width';
import { titleOnPage } from './title-on-page';
import { titleWords } from './title-words';
import { webAddress } from './web-address';
import { wholeDates } from './whole-dates';

type Child = PageElement | string;

const TAGS: Partial<Record<PageStyle, PageElement['tag']>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
};
const element = (tag: PageElement['tag'], className: string, children: readonly Child[]): PageElement => ({
  tag,
  attributes: className === '' ? {} : { class: className },
  children,
});

type World = {
  calls: PageCalls;
  /** A word that leads to a place in the file, and is found by one. */
  link: (text: string, id: string, to: string) => Child;
  /** As the place a link leads to. */
  placed: (at: PageElement, id: string) => PageElement;
  /** A run of a source: one that is an address, and nothing else, as what can be followed: http and https alone. What others wrote leads nowhere. */
  address: (text: string) => Child[];
  commentCall: (comment: number) => string;
};

/** As long as a word may be that is broken nowhere (`longRuns`). */
const LONGEST = 24;

const endless = (text: string): Child[] => [element('span', 'long', [text])];

/** An address, to be broken behind its marks; a part of it that is long by itself anywhere. */
const inParts = (address: string): Child[] =>
  addressParts(address).flatMap((part, at) => [
    ...(at === 0 ? [] : [element('wbr', '', [])]),
    ...(part.length >= LONGEST ? endless(part) : [part]),
  ]);

/** What may be broken anywhere, in an element of its own, and addresses in their parts. */
const inLongRuns = (text: string): Child[] =>
  longRuns(text).flatMap((part, at): Child[] => {
    if (part === '') return [];
    if (at % 2 === 0) return [part];
    return part.includes('://') ? inParts(part) : endless(part);
  });

/** Of a source: dates stay whole. */
const withDates = (text: string): Child[] =>
  wholeDates(text).flatMap((part, at) => (at % 2 === 1 ? [element('span', 'whole', [part])] : inLongRuns(part)));

const raised = (...children: Child[]): PageElement => element('sup', 'call', children);

/** What waits to be written has a name of its own: `prompt` is a box to write in on the extension's own pages. */
const classOf = (name: PageStyle | 'quotation'): string => (name === 'prompt' ? 'unwritten' : name);

function runChildren({ style, runs }: PageParagraph, at: number, comments: number[], world: World): Child[] {
  const { text, kind, note, reference, mark } = runs[at]!;
  const parted = partedCalls(runs, at);
  const comma = (isParted: boolean): Child[] => (isParted ? [','] : []);
  const said: Child[] = style === 'source' ? world.address(text) : inLongRuns(text);
  const inKind = kind === undefined || text === '' ? said : [element('span', classOf(kind), said)];
  const marked = mark && text !== '' ? [element('mark', mark.style ?? 'plain', inKind)] : inKind;
  return [
    ...marked,
    ...(note
      ? [raised(...comma(parted.note), world.link(String(note.number), `call-${note.number}`, `note-${note.number}`))]
      : []),
    ...(reference === undefined
      ? []
      : [raised(...comma(parted.reference), world.link(`[${reference}]`, '', `reference-${reference}`))]),
    ...comments.map((at) => raised(world.link(world.commentCall(at), `passage-${at + 1}`, `comment-${at + 1}`))),
  ];
}

function footnote({ number, paragraphs }: PageNote, world: World): PageElement {
  const back = world.link(String(number), '', `call-${number}`);
  const lines = (paragraphs.length === 0 ? [''] : paragraphs).map((text, at) =>
    element('p', '', [...(at === 0 ? [element('span', 'call', [back, ' '])] : []), ...inLongRuns(text)]),
  );
  return world.placed(element('div', 'footnote', lines), `note-${number}`);
}

function comment(at: number, paragraphs: readonly string[], world: World): PageElement {
  const back = world.link(world.commentCall(at), '', `passage-${at + 1}`);
  const lines = (paragraphs.length === 0 ? [''] : paragraphs).map((text, line) =>
    element('p', '', [...(line === 0 ? [element('span', 'call', [back, ' '])] : []), ...inLongRuns(text)]),
  );
  return world.placed(element('div', 'comment', lines), `comment-${at + 1}`);
}

/** The paragraphs, each with the comments that end in it beside it. */
function paragraphElement(
  paragraph: PageParagraph,
  at: number,
  references: number,
  world: World,
  content: PageContent,
) {
  const { style, runs, apart } = paragraph;
  const own: number[] = [];
  const children = runs.flatMap((_, index) => {
    const ending = world.calls.endingAt(at, index);
    own.push(...ending);
    return runChildren(paragraph, index, ending, world);
  });
  const plain = element(TAGS[style] ?? 'p', classOf(style) + (apart ? ' apart' : ''), children);
  const said = style === 'reference' ? world.placed(plain, `reference-${references}`) : plain;
  if (own.length === 0) return said;
  const comments = own.map((index) => comment(index, content.comments[index]!.paragraphs, world));
  return element('div', 'beside', [said, element('aside', 'comments', comments)]);
}

/** As wide as a piece of a title may be that is not torn, ems: wider ones would leave lines half empty, or not fit. */
const WIDEST = 8;

/**
 * A title to be broken between its words, on a narrow screen. A word is no box of its own there: browsers find no text across the edges of one. The space between Latin words is outside.
 */
const inWords = (text: string): Child[] => {
  const words = titleWords(text);
  return words.length < 2
    ? words
    : words.flatMap((word, at): Child[] => {
        const bare = word.trimEnd();
        return [
          ...(at === 0 ? [] : [element('wbr', '', [])]),
          ...(bare === '' ? [] : [textWidth(bare) > WIDEST ? bare : element('span', 'word', [bare])]),
          ...(bare === word ? [] : [word.slice(bare.length)]),
        ];
      });
};

/** A title in its lines, and its subtitle by itself; undefined where it isn't broken, or something is called from it. */
function brokenTitle({ style, runs }: PageParagraph, layout: PageLayout): PageElement[] | undefined {
  if (
    !layout.brokenTitles ||
    style !== 'title' ||
    runs.some(({ note, reference, mark }) => note || mark || reference !== undefined)
  )
    return undefined;
  const { lines, subtitle } = titleOnPage(runs.map(({ text }) => text).join(''), layout);
  const broken = (all: string[]): Child[] =>
    lines.length + subtitle.length < 2
      ? all.flatMap(inWords)
      : all.map((text, at) =>
          element('span', 'line', [...(at === 0 ? [] : [element('wbr', '', [])]), ...inWords(text)]),
        );
  return [
    element('h1', 'title', broken(lines)),
    ...(subtitle.length === 0 ? [] : [element('p', 'subtitle', broken(subtitle))]),
  ];
}

/** `links`: with ids and links between calls and notes, as a file of its own has; else without any address, for a part of another page. `isWhole`: comments on nothing are said at the end. */
export type TreeOptions = { links: boolean; isWhole?: boolean };

/**
 * Pages as elements, the same for the HTML file, print and the preview: headings h1–h4, a class for every style, comments beside the paragraph their passage ends in,
 * footnotes at the end. All text of the content stands there once, in order; what is added stands in elements of class `call`.
 */
export function pageTree(
  content: PageContent,
  layout: PageLayout,
  { links, isWhole = true }: TreeOptions,
): PageElement {
  const say = sayIn(pageTexts, content.lang);
  const calls = pageCalls(content);
  const world: World = {
    calls,
    link: (text, id, to) =>
      links ? { tag: 'a', attributes: { ...(id !== '' && { id }), href: `#${to}` }, children: [text] } : text,
    placed: (at, id) => (links ? { ...at, attributes: { ...at.attributes, id } } : at),
    address: (text) =>
      links && text !== '' && text === webAddress(text)
        ? [{ tag: 'a', attributes: { href: text, rel: 'noreferrer' }, children: inParts(text) }]
        : withDates(text),
    commentCall: (at) => say('commentCall', { n: at + 1 }),
  };
  const body: PageElement[] = [];
  let references = 0;
  let signing: PageElement[] | undefined;
  content.paragraphs.forEach((paragraph, at) => {
    if (paragraph.style === 'reference') references++;
    const said = paragraphElement(paragraph, at, references, world, content);
    // Name and date are placed by each other.
    if (paragraph.style === 'signature' || paragraph.style === 'date') {
      if (signing) signing.push(said);
      else body.push(element('div', 'sign-off', (signing = [said])));
    } else {
      signing = undefined;
      body.push(...(brokenTitle(paragraph, layout) ?? [said]));
    }
  });
  const uncalled = isWhole ? calls.uncalled : [];
  const comments = uncalled.map((index) => comment(index, content.comments[index]!.paragraphs, world));
  const notes = calls.notes.map((note) => footnote(note, world));
  return element('article', content.comments.length > 0 ? 'pages with-comments' : 'pages', [
    ...body,
    ...(comments.length > 0 ? [element('section', 'comments', comments)] : []),
    ...(notes.length > 0
      ? [element('section', 'footnotes', [element('h2', 'call', [say('footnotes')]), ...notes])]
      : []),
  ]);
}

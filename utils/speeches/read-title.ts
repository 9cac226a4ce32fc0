import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import { asShown, type Heading } from './as-shown';
import { elementsBy } from './elements-by';
import { fact, type Fact } from './fact';
import { lineRole } from './line-role';
import { plainText } from './plain-text';
import { readLines } from './read-lines';
import { isLikelyName } from './is-likely-name';
import { nameIn } from './name-in';
import { shownBy } from './shown-by';
import type { SpeechPage } from './speech-page';
import { speechStart } from './speech-start';
import { SUBTITLE_DASHES } from './subtitle-in';
import { withoutMark } from './without-mark';

/** What stands as the title of a speech, and above and below it. */
export type Title = { title: Fact; preTitle?: Fact; subtitle?: Fact };

/** Where pages show the title of an article. */
const HEADINGS = 'h1, h2.tit';
/** How the name of a site ends; what else is no title of a speech. */
const SITE_NAME = /(?:网|网站|门户网站|客户端|频道|在线|日报|TED Talk|TED\.com)$/u;
const NO_TITLE =
  /^(?:首页|正文|详情|无标题|新建.{0,10}|(?:讲话|发言|文字)(?:材料|稿)|标题|untitled|home|.{0,8}(?:网|门户网站|客户端|频道))$/iu;
const SEPARATOR = /\s*(?:-{1,2}|—{1,4}|_|\s[|｜]\s)\s*/u;
/** ——在…上的讲话 at the end of a title. */
const DASHED_END = /(?:—{1,2}|─{2}|--)\s*([^—─]{4,})$/u;
/** Longest name of a channel between title and site. */
const MAX_CHANNEL = 8;
/** Shortest heading believed without another witness: above, it is hardly the name of a section. */
const MIN_HEADING = 5;
/** Longest line taken for a title where the page names none. */
const MAX_FIRST_LINE = 60;
const MAX_HEADINGS = 20;
/** Lines before the speech among which that title may be. */
const LINES_ABOVE = 4;
/** Lines before the speech among which the page's title is looked for as it is shown. */
const MAX_ABOVE = 200;
/** What is read of one heading, UTF-16 units: enough for the longest title, whatever stands around it. */
const MAX_READ = MAX_LINE * 8;

/**
 * The title of the speech, as its page shows it: the heading that a rule names, what the government's `<meta>`, Open Graph or JSON-LD declare,
 * a heading, the page's title, the first line. Of several headings, the one that something else confirms. A subtitle within the title stays in
 * it, and is told apart as well; one on a line of its own is not part of the title.
 */
export function readTitle(page: SpeechPage): Title {
  const { document, meta, jsonLd, lines, body, url } = page;
  const start = speechStart(lines, body, () => false);
  const titleElement = dom.query(document, 'head > title') ?? dom.query(document, 'title');
  const pageTitle = clipLine(plainText((titleElement && dom.textContent(titleElement)) ?? ''), MAX_LINE);
  const isNone = (text: string): boolean => NO_TITLE.test(text) || text === meta.get('og:site_name');
  const declared = (
    [
      [meta.get('articletitle'), 'meta'],
      [meta.get('og:title'), 'meta'],
      [meta.get('twitter:title'), 'meta'],
      [jsonLd.title, 'json-ld'],
    ] as const
  ).flatMap(([text, from]) => (text === undefined || isNone(text) ? [] : [{ text: withoutSite(text), from }]));
  const told = [...declared.map(({ text }) => text), pageTitle].filter((each) => each.length >= MIN_HEADING);
  const witnesses = told.map(folded);
  const headingsOf = (elements: Element[]): Heading[] =>
    elements
      .slice(0, MAX_HEADINGS)
      .map((element) => headingIn(element, told))
      .filter(({ title }) => title !== '' && !isNone(title));
  const isConfirmed = ({ title }: Heading): boolean => {
    const own = folded(title);
    return own.length >= MIN_HEADING && witnesses.some((each) => each.includes(own) || own.includes(each));
  };
  const bySite = headingsOf(elementsBy(page, 'title'));
  const headings = headingsOf(dom.queryAll(document, HEADINGS));
  const above = lines.slice(Math.max(0, start - MAX_ABOVE), start + 1);
  const shown = (text: string): Heading => asShown(text, headings, above);

  const found = ((): { heading: Heading; evidence: Fact['evidence'] } => {
    const isLong = (text: string): boolean => text.length >= MIN_HEADING;
    const site = bySite.find(isConfirmed) ?? bySite.find(({ title }) => isLong(title));
    if (site) return { heading: site, evidence: { from: 'site' } };
    const first = declared.find(({ text }) => isLong(text));
    if (first) return { heading: shown(first.text), evidence: { from: first.from } };
    const heading = headings.find(isConfirmed) ?? headings.find(({ title }) => isLong(title));
    if (heading) return { heading, evidence: fact('', 'text', headings.length > 1 && !isConfirmed(heading)).evidence };
    const [short] = bySite;
    if (short) return { heading: short, evidence: { from: 'site' } };
    if (pageTitle !== '' && !isNone(pageTitle))
      return { heading: shown(withoutSite(pageTitle)), evidence: { from: 'title' } };
    if (declared[0]) return { heading: { title: declared[0].text }, evidence: { from: declared[0].from } };
    const candidates = [
      ...lines.slice(Math.max(0, start - LINES_ABOVE), start),
      ...lines.slice(body.from, body.from + 1),
    ];
    const line = candidates.find(({ text }) => isLikeTitle(text))?.text;
    return { heading: { title: clipLine(line ?? pageTitle, MAX_LINE) }, evidence: { from: 'text', guessed: true } };
  })();

  const { subtitle } = found.heading;
  const title = withoutMark(withoutPage(found.heading.title, url));
  const preTitle = shownBy(page, 'preTitle').find((text) => text !== title);
  const below = shownBy(page, 'subtitle').find((text) => text !== title && text !== preTitle);
  const within = DASHED_END.exec(title)?.[1];
  const sub = below ?? subtitle ?? within;
  const from = below === undefined && subtitle === undefined ? 'title' : 'site';
  return {
    title: { value: title, evidence: found.evidence },
    ...(preTitle !== undefined && { preTitle: fact(preTitle, 'site') }),
    ...(sub !== undefined && { subtitle: fact(SUBTITLE_DASHES.exec(sub)?.[1] ?? sub, from) }),
  };
}

/**
 * The title in a heading, and the subtitle on a line of its own below it. A title broken into lines is one, joined as it is told elsewhere.
 *
 * @param told what the page gives as its title
 */
function headingIn(element: Element, told: string[]): Heading {
  const lines = readLines(element, { noise: new Set(), max: MAX_READ })
    .map(({ text }) => clipLine(text, MAX_LINE))
    .filter((text) => text !== '');
  const at = lines.findIndex((line, index) => index > 0 && SUBTITLE_DASHES.test(line));
  const titles = at < 0 ? lines : lines.slice(0, at);
  const subtitle = at < 0 ? undefined : lines[at];
  const tight = titles.join('');
  const whole = told.some((each) => each.includes(tight)) ? tight : clipLine(titles.join(' '), MAX_LINE);
  const own = folded(whole);
  const last = titles.at(-1) ?? '';
  const isLastAlone =
    titles.length > 1 &&
    folded(last).length >= MIN_HEADING &&
    !told.some((each) => folded(each).includes(own)) &&
    told.some((each) => folded(each).startsWith(folded(last)));
  return { title: isLastAlone ? last : whole, ...(subtitle !== undefined && { subtitle }) };
}

/** Whether a line can be a title where the page names none. */
function isLikeTitle(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= MAX_FIRST_LINE &&
    lineRole(text) === 'speech' &&
    !/[。；：！]$|^[（(—]|\d{4}[年-]/u.test(text) &&
    !isName(text)
  );
}

/** Whether a line is a name; four characters that begin with no surname are none, though a name may be. */
function isName(text: string): boolean {
  const name = nameIn(text);
  return name !== null && (name !== text.trim() || isLikelyName(name));
}

/** A title without the number of the page of a split article, if the address tells the same. */
function withoutPage(title: string, url: string): string {
  const [whole, page] = /\s*[（(](\d{1,2})[）)]$/u.exec(title) ?? [];
  const isPage =
    page !== undefined && new RegExp(`[-_]${page}\\.\\w+$|[?&]page=${page}(?:&|$)`, 'u').test(url.slice(0, 4_000));
  return isPage && whole !== undefined ? title.slice(0, -whole.length) : title;
}

/** A page's title without channel and site: 题目--时政--某某网, 题目_某某网. A title that is nothing else stays. */
function withoutSite(title: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2 || !SITE_NAME.test(parts.at(-1) ?? '')) return title;
  let kept = parts.length - 1;
  while (kept > 1 && (parts[kept - 1] ?? '').length <= MAX_CHANNEL) kept--;
  // The title's own dashes must stay as they are: cut the original, don't join the parts.
  let end = 0;
  for (const part of parts.slice(0, kept)) end = title.indexOf(part, end) + part.length;
  return title.slice(0, end);
}

function folded(text: string): string {
  return foldText(text).text;
}

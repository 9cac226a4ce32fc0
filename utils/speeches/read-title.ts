import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import { fact, type Fact } from './fact';
import type { SpeechPage } from './speech-page';

/** Where pages show the title of an article. */
const HEADINGS =
  'h1, h2.tit, #activity-name, .render-detail-title, .arti_title, .pages-title, .h-title, #thread_subject';
/** How the name of a site ends. */
const SITE_NAME = /(?:网|网站|门户网站|客户端|频道|在线|日报)$/u;
const SEPARATOR = /\s*(?:-{1,2}|—{1,4}|_|\s\|\s)\s*/u;
/** Longest name of a channel between title and site. */
const MAX_CHANNEL = 8;
/** Shortest heading believed without another witness: above, it is hardly the name of a section. */
const MIN_HEADING = 5;
/** Longest line taken for a title where the page names none. */
const MAX_FIRST_LINE = 60;

/** The title of the speech: the heading that the page's own title confirms, else what `<meta>` says, else the heading, the page's title, the first line. */
export function readTitle({ document, meta, lines, body }: SpeechPage): Fact {
  const pageTitle = clipLine(textOf(dom.query(document, 'title')), MAX_LINE);
  const declared = meta.get('articletitle') ?? meta.get('og:title') ?? meta.get('twitter:title');
  const headings = dom
    .queryAll(document, HEADINGS)
    .slice(0, 20)
    .map((heading) => clipLine(textOf(heading), MAX_LINE))
    .filter((heading) => heading !== '');
  const witnesses = [declared ?? '', pageTitle]
    .map((each) => foldText(each).text)
    .filter((each) => each.length >= MIN_HEADING);
  const confirmed = headings.find((heading) => {
    const folded = foldText(heading).text;
    return (
      folded.length >= MIN_HEADING && witnesses.some((witness) => witness.includes(folded) || folded.includes(witness))
    );
  });
  if (confirmed !== undefined) return fact(confirmed, 'site');
  if (declared !== undefined) return fact(withoutSite(declared), 'meta');
  const heading = headings.find((each) => each.length >= MIN_HEADING);
  if (heading !== undefined) return fact(heading, 'site', headings.length > 1);
  if (pageTitle !== '') return fact(withoutSite(pageTitle), 'title');
  const first = lines[body.from]?.text ?? '';
  return fact(first.length <= MAX_FIRST_LINE && !/[。；]$/u.test(first) ? clipLine(first, MAX_LINE) : '', 'text', true);
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

function textOf(element: Element | null): string {
  return (element && dom.textContent(element)) ?? '';
}

import { keptDay } from '@/utils/model/kept-day';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { oneLine } from './one-line';

/** What an entry is made from. `created`: when it was first kept, which is when it was read where it stands. */
export type SourceFacts = Pick<
  Speech,
  'title' | 'speaker' | 'date' | 'publication' | 'publishedOn' | 'urls' | 'created'
>;

/** Journals and newspapers by their names (《》 and a part in brackets behind left out); whatever else publishes on the web is set as a web page. */
const JOURNAL = /(?:学报|公报|画报|[月季周旬学集]刊|杂志)$|\b(?:Magazine|Quarterly|Review)$/u;
const PAPER = /(?:报|每日电讯)$|\b(?:Daily|Times|Post|Herald|Tribune|Gazette|Guardian|Journal|News)$/u;

/** An entry goes on behind each of its parts: one full stop, not two. */
const closed = (part: string): string => (/[.?!。？！…]$/u.test(part) ? part.replace(/[.。]$/u, '.') : `${part}.`);

function known(speech: SourceFacts) {
  const title = oneLine(speech.title);
  return {
    // A title of a speech that is one of a book's is not in marks here.
    title: /^《[^《》]*》$/.test(title) ? title.slice(1, -1) : title,
    speaker: oneLine(speech.speaker ?? ''),
    publication: oneLine(speech.publication ?? ''),
    url: oneLine(speech.urls.find((url) => /^https?:/i.test(url)) ?? ''),
    day: oneLine(speech.date ?? ''),
    publishedOn: oneLine(speech.publishedOn ?? ''),
    readOn: keptDay(speech),
  };
}

/** What it stands in, by the letters of GB/T 7714-2015, B.1; none: on the web alone, or nowhere. */
function kindOf(publication: string): 'J' | 'N' | undefined {
  const name = publication.replaceAll(/^《|》?（[^（）]*）》?$|》$/gu, '');
  return JOURNAL.test(name) ? 'J' : PAPER.test(name) ? 'N' : undefined;
}

/** By GB/T 7714-2015, 8.8 (electronic resources), 8.4 (journals by their year, newspapers by their day), A.2. */
function chinese(speech: SourceFacts): string {
  const { title, speaker, publication, url, day, publishedOn, readOn } = known(speech);
  const printed = kindOf(publication);
  const kind = `${printed ?? (url === '' ? 'Z' : 'EB')}${url === '' ? '' : '/OL'}`;
  // The day it was given stands with the title: in the place of the day of publication it would say what isn't known.
  const given = publishedOn === '' && day !== '' ? `（${dayInWords(day, 'zh-CN')}）` : '';
  const named = title === '' ? '' : `${title}${given}[${kind}].`;
  const read = url === '' ? '' : `[${readOn}]`;
  const on = printed === 'J' ? publishedOn.replace(/^(\d{4})-.*$/, '$1') : publishedOn;
  const published = printed || url === '' ? on : on && `(${on})`;
  const where = [publication, published].filter(Boolean).join(', ');
  const origin = where + read;
  return [speaker && closed(speaker), named, origin && `${origin}.`, url].filter(Boolean).join(' ');
}

function english(speech: SourceFacts): string {
  const { title, speaker, publication, url, day, publishedOn, readOn } = known(speech);
  const when = publishedOn || day;
  const origin = [publication, when && dayInWords(when, 'en')].filter(Boolean).join(', ');
  return [
    speaker && closed(speaker),
    title && `“${closed(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`,
    origin && `${origin}.`,
    url && `${url} (read on ${dayInWords(readOn, 'en')}).`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The entry of a speech in a list of references or a footnote: by GB/T 7714-2015 (著者. 题名[EB/OL]. 出版者, (发布日期)[引用日期]. 网址), in English documents plain. Made of what is known alone,
 * without empty parts, the day it was given with the title where its publication's isn't known; '' when neither title nor address is known. The day it was read is the one it was first kept on.
 */
export function citeSource(speech: SourceFacts, lang: Locale): string {
  const { title, url } = known(speech);
  if (title === '' && url === '') return '';
  return lang === 'en' ? english(speech) : chinese(speech);
}

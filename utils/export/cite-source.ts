import { keptDay } from '@/utils/model/kept-day';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { safeText } from './safe-text';

/** What an entry is made from. `created`: when it was first kept, which is when it was read where it stands. */
export type SourceFacts = Pick<
  Speech,
  'title' | 'speaker' | 'date' | 'publication' | 'publishedOn' | 'urls' | 'created'
>;

/** Newspapers by their names; whatever else publishes on the web is set as a web page. */
const PAPER = /(?:报|日报|时报)$|\b(?:Daily|Times|Post|Herald|Tribune|Gazette|Guardian|Journal|News)$/u;

const oneLine = (fact = ''): string => safeText(fact).replaceAll(/\s+/gu, ' ').trim();
/** An entry goes on behind each of its parts: one full stop, not two. */
const closed = (part: string): string => (/[.?!。？！…]$/u.test(part) ? part.replace(/[.。]$/u, '.') : `${part}.`);

function known(speech: SourceFacts) {
  const title = oneLine(speech.title);
  return {
    // A title of a speech that is one of a book's is not in marks here.
    title: /^《[^《》]*》$/.test(title) ? title.slice(1, -1) : title,
    speaker: oneLine(speech.speaker),
    publication: oneLine(speech.publication),
    url: oneLine(speech.urls.find((url) => /^https?:/i.test(url))),
    day: oneLine(speech.date),
    publishedOn: oneLine(speech.publishedOn),
    readOn: keptDay(speech),
  };
}

/** By GB/T 7714-2015, 8.8 (electronic resources), 8.4 (newspapers), A.2. */
function chinese(speech: SourceFacts): string {
  const { title, speaker, publication, url, day, publishedOn, readOn } = known(speech);
  const paper = PAPER.test(publication);
  const kind = `${paper ? 'N' : url === '' ? 'Z' : 'EB'}${url === '' ? '' : '/OL'}`;
  // The day it was given stands with the title: in the place of the day of publication it would say that it was published then.
  const given = publishedOn === '' && day !== '' ? `（${dayInWords(day, 'zh-CN')}）` : '';
  const named = title === '' ? '' : `${title}${given}[${kind}].`;
  const read = url === '' ? '' : `[${readOn}]`;
  const published = paper || url === '' ? publishedOn : publishedOn && `(${publishedOn})`;
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
 * without empty parts; '' when neither title nor address is known. The day it was read is the one it was first kept on.
 */
export function citeSource(speech: SourceFacts, lang: Locale): string {
  const { title, url } = known(speech);
  if (title === '' && url === '') return '';
  return lang === 'en' ? english(speech) : chinese(speech);
}

import type { Speech } from '@/utils/model/speech';
import { surnameFirst } from '@/utils/text/name-parts';
import type { BlockFinding } from './block-finding';
import { dayInWords } from './day-in-words';
import { datesIn, type WrittenDate } from './dates-in';

/** What is compared of a speech. */
export type ComparedFacts = Pick<Speech, 'id' | 'title' | 'speaker' | 'date' | 'publishedOn' | 'occasion'>;

/** As much before a quotation as tells where it is from, UTF-16 units. */
const LONGEST = 400;
/** Words between a day and a quotation that say that the day is that of the reading, not of the speech. */
const READING =
  /我|学习|研读|精读|重温|重读|翻开|读到|读了|组织|召集|党支部|支部|参加|\b(?:I|we|my|our|read|reread|studied|met)\b/iu;
/** Offices and forms of address around a name; the name is what is left. */
const OFFICES =
  /(?:总书记|书记|主席|副?总理|副?主任|部长|副?省长|副?市长|副?县长|副?区长|副?镇长|副?乡长|副?局长|副?处长|副?科长|副?校长|副?院长|会长|所长|教授|研究员|老师|先生|女士|同志|委员|代表|董事长|总经理|院士)+$/u;
const ADDRESS =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Sir|Dame|Lord|Lady|Mayor|Minister|Secretary|Chair)\.?\s+)+/u;
const OFFICE =
  '(?:总书记|书记|主席|总理|主任|部长|省长|市长|县长|区长|镇长|乡长|局长|处长|科长|馆长|校长|院长|会长|所长|教授|研究员|老师|先生|女士|同志|董事长|总经理|院士|记者)';
/** What begins where a Chinese name in a lead-in ends. */
const AFTER_NAME = `(?=${OFFICE}*(?:在《|在“|在\\d|在[^，。]{0,30}?(?:上|中|时|里|期间|讲话)|于\\d|《|的(?:讲话|文章|报告)|曾?(?:明确|深刻|多次|反复|特别|鲜明|严肃|郑重|着重|一再|进一步|撰文|著文|还|也|就|又)?(?:指出|强调|要求|提出|写道|告诫|认为|[讲谈]到|[讲说]道|说)|[：:](?=\\s*(?:$|《))|，(?=\\d{4}年)))`;
const FOLLOWED = new RegExp(`^${OFFICE}*(?:的(?:原?话|说法)|${AFTER_NAME})`, 'u');
const FOLLOWED_EN =
  /^(?:’s (?:own )?words)?[,:]?\s*“?$|^,?\s+(?:\p{L}+\s+){0,2}(?:says|said|writes|wrote|argue[sd]|warn(?:s|ed)|note[sd]|told|puts?|remind(?:s|ed))\b/u;
/** Between a name and a title mark, where the title is of what the named one gave: 在…会上发表了题为《. */
const GOVERNS_TITLE = new RegExp(
  `^${OFFICE}*(?:于?\\d[\\d年月日]+)?(?:在[^，。]{0,30}?(?:上|中|时|里|期间))?(?:所?作|所?写|发表|撰写)?了?(?:的|题为)?(?:\\p{Script=Han}{0,4}?(?:讲话|文章|报告|演讲|发言|一文|信))?在?《$`,
  'u',
);
/** Between a name and a quotation, where the named one tells of somebody else’s words. */
const TOLD =
  /[她他]|我(?!们)|读(?!书)|听[到过了见取说]|学[习到过]|背[下诵过]|抄|摘|引[用了]|借用|转述|[想说谈]起|记[得住下]|\b(?:she|he|they|I|we|me|my|read|reads|heard|hears|copied|remember\w*|quot\w+|cit\w+)\b|\bremind(?:s|ed) \w+ of\b/iu;
/** A name at the beginning of a clause, and one after an office there. */
const BEGINNING = '(?:^|[，。；：、（(\\s\\u0000]|正如|诚如|如同|按照|根据|据)';
const NAME = '([\\p{Script=Han}·]{2,6}?)';
const NAMES = ['', `\\p{Script=Han}{0,12}?${OFFICE}`].map(
  (office) => new RegExp(BEGINNING + office + NAME + AFTER_NAME, 'gu'),
);
/** Characters that are in no name but its first, and words that only look like one there. */
const NO_NAME =
  /.[读习看听念背抄讲说写谈的了是这那她他它们我咱你您其此该有在于与及对就从把被让并更最都不没很第次还又也再里条段句]|讲话|会议|会上|文章|文件|作者|[原本全]文|通篇|上级|中央|领导|书记|[省市县区]委|报|开头|结尾|首先|末尾|论述|发言|政府|部门|学习/u;
/** Things that say something, and begin like a surname. */
const THINGS =
  /^(?:方案|金句|史料|时评|计划|万众|高层|许多|常言|严肃|郑重|高度|时刻|尤其|方式|时代|黄皮|白皮|蓝皮|向来|任何|方才|安排|和声)/u;
const ENGLISH_NAME =
  /\b((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Mayor|Minister|Secretary|Chair)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+|de|van|von|der|of))*)(?=\s+(?:says|said|writes|wrote|argues|argued|warns|warned|notes|noted|told|puts?|reminds|reminded)\b|,\s+(?:\p{L}+\s+){0,4}(?:says|said|writes|wrote)\b)|(?<=\bby\s)(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)+)/gu;
const NO_ENGLISH_NAME =
  /^(?:It|He|She|They|The|This|That|In|On|At|As|One|What|Who|Speech|Text|We|I|You|There|A|An|Another|Later|Then|Here|Elsewhere)\b/u;

/** The words a text gives in title marks and quotation marks are no statement about the day. Same length. */
function withoutTitles(text: string): string {
  return text.replaceAll(
    /《[^《》]*》|“[^“”]*”|〈[^〈〉]*〉/gu,
    (title) => title[0]! + '\u0000'.repeat(Math.max(0, title.length - 2)) + title.at(-1)!,
  );
}

function agrees(written: WrittenDate, day: string | undefined): boolean {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return (
    (written.year === undefined || written.year === year) &&
    (written.month === undefined || written.month === month) &&
    (written.day === undefined || written.day === date)
  );
}

/** As much of a day as was written, in the same manner: 4月23日 stays without its year. */
function rewritten(written: WrittenDate, original: string, day: string): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (/^\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|年)$|^\d{1,2}月\d{1,2}日$/u.test(original)) {
    return (
      (written.year === undefined ? '' : `${year}年`) +
      (written.month === undefined ? '' : `${month}月`) +
      (written.day === undefined ? '' : `${date}日`)
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(original)) return day;
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(original)) return dayInWords(day, 'en');
  return undefined;
}

/**
 * Where a text that leads in to a quotation, or names a speech, contradicts what is known of that speech: another day, another speaker. A day
 * without its year, the day of publication, an office and a given name alone contradict nothing; nor do days of which the text says that they
 * are those of the reading, nor names that only stand near: of whoever gave the speech or said the words the clause has to say so. Ranges are of `text`.
 */
export function contradictedFacts(
  text: string,
  speech: ComparedFacts,
  others: readonly ComparedFacts[],
): BlockFinding[] {
  const from = Math.max(0, text.length - LONGEST);
  const near = text.slice(from);
  const bare = withoutTitles(
    speech.occasion ? near.replaceAll(speech.occasion, (part) => '\u0000'.repeat(part.length)) : near,
  );
  return [...contradictedDays(bare, near, speech), ...contradictedSpeaker(bare, near, speech, others)].map(
    (finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }),
  );
}

function contradictedDays(bare: string, text: string, speech: ComparedFacts): BlockFinding[] {
  const right = speech.date ?? speech.publishedOn;
  if (!right) return [];
  const dates = datesIn(bare);
  const agree = (written: WrittenDate): boolean => agrees(written, speech.date) || agrees(written, speech.publishedOn);
  if (dates.some((date) => date.month !== undefined && agree(date))) return [];
  return dates
    .filter(
      (date) =>
        !agree(date) &&
        !READING.test(bare.slice(date.end)) &&
        !READING.test(bare.slice(Math.max(0, date.start - 6), date.start)),
    )
    .map((date): BlockFinding => {
      const found = text.slice(date.start, date.end);
      const fix = rewritten(date, found, right);
      const expected = fix ?? right;
      return {
        kind: 'contradicts-facts',
        severity: 'wrong',
        start: date.start,
        end: date.end,
        speechId: speech.id,
        found,
        expected,
        ...(fix === undefined ? {} : { fix }),
      };
    });
}

const tight = (name: string | undefined): string => (name ?? '').replaceAll(/[\s\u3000]+/gu, '');

function contradictedSpeaker(
  bare: string,
  text: string,
  speech: ComparedFacts,
  others: readonly ComparedFacts[],
): BlockFinding[] {
  const speaker = (speech.speaker ?? '').trim();
  if (speaker === '') return [];
  const all = NAMES.flatMap((pattern) => [...bare.matchAll(pattern)])
    .map((match) => {
      const full = match[1] ?? '';
      const name = full.replace(OFFICES, '');
      const start = match.index + match[0].lastIndexOf(full);
      return { name, start, rest: bare.slice(start + full.length) };
    })
    .filter(
      ({ name }) =>
        name.includes('·') ||
        (name.length >= 2 && name.length <= 4 && surnameFirst.test(name) && !NO_NAME.test(name) && !THINGS.test(name)),
    );
  for (const match of bare.matchAll(ENGLISH_NAME)) {
    const full = match[1] ?? match[2] ?? '';
    const name = full.replace(ADDRESS, '');
    const start = match.index + match[0].lastIndexOf(full) + full.length - name.length;
    if (!NO_ENGLISH_NAME.test(name)) all.push({ name, start, rest: bare.slice(start + name.length) });
  }
  // Speakers of other speeches are names for sure, whatever stands before them.
  for (const other of others) {
    const name = other.speaker?.trim() ?? '';
    const start = name.length < 2 || speech.title.includes(name) ? -1 : bare.indexOf(name);
    const rest = bare.slice(start + name.length);
    const isFollowed = bare.endsWith('《') || FOLLOWED.test(rest) || FOLLOWED_EN.test(rest);
    if (start >= 0 && isFollowed) all.push({ name, start, rest });
  }
  if (bare.includes(speaker) || tight(bare).includes(tight(speaker))) return [];
  const [first] = all
    .filter(({ name, rest }) => !isSame(name, speaker) && governs(rest))
    .sort((a, b) => a.start - b.start);
  if (!first || all.some(({ name }) => isSame(name, speaker))) return [];
  const { start, name } = first;
  const { title, occasion } = speech;
  // Somebody else may have said the same words, or own the booklet: putting in the speaker would make that false.
  const isSure =
    !bare.endsWith('的《') &&
    (bare.endsWith('《') ||
      (title !== '' && text.includes(title)) ||
      (Boolean(occasion) && text.includes(occasion!)) ||
      others.some((other) => other.speaker?.trim() === name) ||
      isSlip(name, speaker.replace(ADDRESS, '')));
  return [
    {
      kind: 'contradicts-facts',
      severity: 'wrong',
      start,
      end: start + name.length,
      speechId: speech.id,
      found: text.slice(start, start + name.length),
      expected: speaker,
      ...(isSure ? { fix: speaker } : {}),
    },
  ];
}

/** Whether whoever is named just before `rest` gave what follows it, a title or a quotation, in one clause. */
function governs(rest: string): boolean {
  const plain = rest
    .replaceAll('\u0000', '')
    .replaceAll(/\s*[（(][^（）()]*[）)]/gu, '')
    .replaceAll(/[，,]\s*(?=\d|(?:in|at|on)\b|其中|在)|(?<=[\d年月日])[，,]/gu, '');
  if (plain.endsWith('《')) return GOVERNS_TITLE.test(plain);
  const clause = plain.replace(/[，,：:]?\s*“?$/u, '').replace(/^,\s+(?:\p{L}+\s+){0,4}?(?=\p{L}+$)/u, ' ');
  return !/[，,；;]/u.test(clause) && !TOLD.test(clause.replaceAll(/在[^，。]{0,30}?(?:上|中|时|里|期间)/gu, ''));
}

/** Whether one character was mistyped. */
function isSlip(name: string, speaker: string): boolean {
  return (
    name.length >= 3 &&
    name.length === speaker.length &&
    name.split('').filter((character, at) => character !== speaker[at]).length === 1
  );
}

/** Whether one is a part of the other: a name without its office, a given name, a last name. */
function isSame(name: string, speaker: string): boolean {
  const [a, b] = [tight(name).toLowerCase(), tight(speaker).toLowerCase()];
  if (a.includes(b) || b.includes(a)) return true;
  // 霍尔特 may well be Holt.
  if (/\p{Script=Han}/u.test(a) !== /\p{Script=Han}/u.test(b)) return true;
  const last = (whole: string): string => whole.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return /[a-z]/iu.test(name) && last(name) === last(speaker);
}

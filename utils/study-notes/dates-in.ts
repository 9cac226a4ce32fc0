/** A day as a text writes it, as much of it as is said; [start, end) in UTF-16 units. */
export type WrittenDate = { start: number; end: number; year?: number; month?: number; day?: number };

const DIGIT = '〇零一二三四五六七八九';
const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Each way a date is written; the groups are y, m and d. Longer ones first: what one has taken is no other's. */
const WAYS = [
  /(?<![\d.])(?<y>[\d０-９]{4})\s*年\s*(?<m>[\d０-９]{1,2})\s*月(?:\s*(?<d>[\d０-９]{1,2})\s*[日号])?/gu,
  new RegExp(`(?<y>[${DIGIT}]{4})年(?<m>${HAN_NUMBER})月(?:(?<d>${HAN_NUMBER})[日号])?`, 'gu'),
  /(?<![\d.])(?<m>[\d０-９]{1,2})\s*月\s*(?<d>[\d０-９]{1,2})\s*[日号]/gu,
  new RegExp(`(?<![一二三四五六七八九十])(?<m>${HAN_NUMBER})月(?<d>${HAN_NUMBER})[日号]`, 'gu'),
  /(?<![\d./-])(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d/-])/gu,
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTH})\\.?,?\\s+(?<y>\\d{4})\\b`, 'giu'),
  new RegExp(`\\b(?<m>${MONTH})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b`, 'giu'),
  new RegExp(`\\b(?<m>${MONTH})\\.?,?\\s+(?<y>\\d{4})\\b`, 'gu'),
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTH})\\b`, 'gu'),
  new RegExp(`\\b(?<m>${MONTH})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)\\b`, 'gu'),
  /(?<![\d.])(?<y>[\d０-９]{4})\s*年(?!\s*(?:来|间|代|以来|前|级))/gu,
  new RegExp(`(?<y>[${DIGIT}]{4})年`, 'gu'),
];

/** The dates in a text, in order. What is no calendar day (13月) is none. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => date.start < end && start < date.end)) continue;
      const { y, m, d } = match.groups ?? {};
      const [year, month, day] = [numberOf(y), monthOf(m), numberOf(d)];
      if ((month !== undefined && !(month >= 1 && month <= 12)) || (day !== undefined && !(day >= 1 && day <= 31)))
        continue;
      found.push({
        start,
        end,
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^[a-z]/iu.test(written)) return numberOf(written);
  const at = MONTHS.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const plain = written.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  const value = (digit: string): number => (digit === '零' ? 0 : DIGIT.replace('零', '').indexOf(digit));
  if (!plain.includes('十')) return Number(plain.split('').map(value).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

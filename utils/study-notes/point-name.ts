/** The number a page wrote before a point: 一、 （一） 1. 第一， 一要. */
const MARKER =
  /^(?:第?[一二三四五六七八九十]{1,3}[、，,]\s*|[（(][一二三四五六七八九十\d]{1,3}[）)]\s*|\d{1,2}[.．、]\s*(?!\d))/u;
/** What greets is no point. */
const SALUTATION = /[：:！!]$/u;
/** Longest that is named in running text; a longer one is a sentence. */
const MAX = 28;
const MAX_WORDS = 12;

/** What a point of a speech is called in a draft, without its number and its stop; undefined for what names nothing.  */
export function pointName(label: string | undefined): string | undefined {
  const line = (label ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '' || SALUTATION.test(line) || line.includes('…')) return undefined;
  const name = line
    .replace(MARKER, '')
    .replace(/[\s，,、。．.；;？?]+$/u, '')
    .trim();
  const isLong = /\p{Script=Han}/u.test(name)
    ? name.length > MAX
    : name.split(' ').length > MAX_WORDS || name.length > 90;
  if (isLong || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  return name;
}

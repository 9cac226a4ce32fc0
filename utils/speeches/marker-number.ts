const DIGITS = '〇一二三四五六七八九';
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
/** The last of a row that is told in words, whatever its place. */
const LAST = 999;
/** Words for the first, the second …; a word that two kinds of rows use means the same in both. */
const WORDS =
  '首先 first one|其次 second two|再次 third three|再者 fourth four|fifth five|sixth six|seventh seven|eighth eight|ninth nine|tenth ten'.split(
    '|',
  );

/** Place in a row of 十二, 12, １２, ⑫, XII, 首先 or Second; 0 for what is no number. 最后 and Finally come after all others. */
export function markerNumber(numeral: string): number {
  // Makes digits of ⑫ and １２.
  const number = numeral.normalize('NFKC');
  if (/^\d+$/u.test(number)) return Number(number);
  if (/^[IVXL]+$/u.test(number)) return roman(number);
  const word = number.toLowerCase();
  if (/^(?:最后|final|last)$/u.test(word)) return LAST;
  const place = WORDS.findIndex((words) => words.split(' ').includes(word));
  return place < 0 ? chinese(number) : place + 1;
}

function roman(number: string): number {
  const values = Array.from(number, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function chinese(number: string): number {
  let sum = 0;
  let digit = 0;
  for (const numeral of number) {
    const ten = TENS[numeral];
    const next = numeral === '零' ? 0 : DIGITS.indexOf(numeral);
    // Digits one after another, as in 一二, are a year or a mistake.
    if (ten === undefined && (next < 0 || digit > 0)) return 0;
    if (ten === undefined) digit = next;
    else [sum, digit] = [sum + (digit === 0 ? 1 : digit) * ten, 0];
  }
  return sum + digit;
}

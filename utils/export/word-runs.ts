import type { Locale } from '@/utils/model/locale';
import { escapeXml } from './escape-xml';

const HINT = '<w:rFonts w:hint="eastAsia"/>';
/** The apostrophe of don’t, which is Latin whatever stands around. */
const APOSTROPHE = /(?<=\p{Script=Latin})(’)(?=\p{Script=Latin})/u;

/**
 * “ ” — … are both Chinese and Latin: only the hint sets them in the Chinese font. Word reads it from the run, not from a style. A Chinese document has it on whatever is not Latin words alone, an
 * English one on Chinese words without Latin ones.
 */
function isChinese(text: string, lang: Locale): boolean {
  const latin = /\p{Script=Latin}/u.test(text);
  return lang === 'en' ? !latin && /\p{Script=Han}/u.test(text) : !latin || /\p{Script=Han}/u.test(text);
}

/** Text of pages has no line feeds; one that came all the same is a space. */
const element = (text: string): string =>
  `<w:t xml:space="preserve">${escapeXml(text).replaceAll(/[\r\n]+/g, ' ')}</w:t>`;

/**
 * Text as runs of WordprocessingML. `style`: id of a character style. `more`: further properties, as elements that the schema puts behind the font. Empty for no text.
 */
export function wordRuns(text: string, lang: Locale, { style = '', more = '' } = {}): string {
  if (text === '') return '';
  const named = style === '' ? '' : `<w:rStyle w:val="${style}"/>`;
  const run = (part: string, hint: boolean): string => {
    const properties = named + (hint ? HINT : '') + more;
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${element(part)}</w:r>`;
  };
  const chinese = isChinese(text, lang);
  if (!chinese || !APOSTROPHE.test(text)) return run(text, chinese);
  return text
    .split(APOSTROPHE)
    .map((part) => run(part, part !== '’'))
    .join('');
}

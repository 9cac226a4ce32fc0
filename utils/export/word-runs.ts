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
  // What is told at the first characters first.
  const hasHan = /\p{Script=Han}/u.test(text);
  return lang === 'en' ? hasHan && !/\p{Script=Latin}/u.test(text) : hasHan || !/\p{Script=Latin}/u.test(text);
}

/** Text of pages has no line feeds; one that came all the same is a space. */
function element(text: string): string {
  const said = escapeXml(text).replaceAll(/[\r\n]+/g, ' ');
  // White space at an end, or more than one: Word leaves it out where it isn't told to keep it. To be told at each run makes a file of many notes a tenth longer.
  const isSpaced = said.trim().length < said.length || said.includes('  ') || said.includes('\t');
  return `<w:t${isSpaced ? ' xml:space="preserve"' : ''}>${said}</w:t>`;
}

/** What a line may begin with that some take for Latin, up to the first letter or digit that is. */
const LEADING = /^[“”‘’—…][^\p{Script=Latin}\p{Nd}]*/u;

/**
 * Text as runs of WordprocessingML. `style`: id of a character style. `more`: further properties, as elements that the schema puts behind the font. `leads`: the Chinese font, where the text
 * begins a line: LibreOffice, which goes by what stands before a mark and not by the hint, would set one there in the Latin font. Empty for no text.
 */
export function wordRuns(text: string, lang: Locale, { style = '', more = '', leads = '' } = {}): string {
  if (text === '') return '';
  const named = style === '' ? '' : `<w:rStyle w:val="${style}"/>`;
  const run = (part: string, fonts: string): string => {
    const properties = named + fonts + more;
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${element(part)}</w:r>`;
  };
  if (!isChinese(text, lang)) return run(text, '');
  const first = leads === '' ? '' : (LEADING.exec(text)?.[0] ?? '');
  const font = escapeXml(leads);
  const leading =
    first === '' ? '' : run(first, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:hint="eastAsia"/>`);
  const rest = text.slice(first.length);
  if (rest === '') return leading;
  if (!rest.includes('’') || !APOSTROPHE.test(rest)) return leading + run(rest, HINT);
  return (
    leading +
    rest
      .split(APOSTROPHE)
      .map((part) => run(part, part === '’' ? '' : HINT))
      .join('')
  );
}

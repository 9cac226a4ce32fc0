import { typedNumber } from './typed-number';

/** A slip of punctuation: [start, end) of the text, and what should stand there, where that is sure. */
export type Slip = { start: number; end: number; fix?: string };

const HAN = '\\p{Script=Han}';
/** What a Chinese sentence has before and after a mark, letters and digits aside. */
const BEFORE = `(?<=[${HAN}”’》）〉」』】])`;
const AFTER = `(?=\\s*(?:[${HAN}“‘《（〈「『【]|$|\\n))`;
const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};
const HALF: Record<string, string> = Object.fromEntries(Object.entries(FULL).map(([half, full]) => [full, half]));
const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '（': '）',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
};
const FULL_BRACKETS: Record<string, string> = { '(': '（', ')': '）' };
const CLOSING = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));
const ADDRESSES = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+@]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+/giu;
/** More slips than this in one paragraph are no slips: it is another kind of text. */
const MOST = 200;
/** A line of the end of a document: who, where, when. */
const SIGNED = /(?:\d|[〇零一二三四五六七八九十])[日月年号]$/u;
/** 汇报人：…, with nothing that makes it a sentence. */
const LABELLED = /^[^，。；：！？]{1,8}[：:][^，。；：！？]*$/u;
/** Han characters, or words, from which on a paragraph without a full stop is a sentence and no label. */
const SENTENCE = 8;

/**
 * Slips of punctuation in somebody's own words (GB/T 15834-2011): half-width marks between Chinese characters, doubled marks, dots for ……,
 * hyphens for ——, straight quotes, marks without their partner, 、 between 》《 and ”“, no full stop at the end of a paragraph. Never in
 * numbers, addresses, English text or between quotation marks (`marked`, ranges of what is inside). In order.
 *
 * @param ends whether the text is a paragraph, which ends with a full stop; `isLedOn`: one that leads on to a quotation or a list
 */
export function punctuationSlips(
  text: string,
  marked: readonly { start: number; end: number }[],
  { ends, lang, goesOn }: { ends: boolean; lang: 'zh-CN' | 'en'; goesOn: boolean },
): Slip[] {
  // What is quoted or an address stands for one unit each: nothing in it is looked at, yet what stands beside it is.
  const units = text.split('');
  for (const { start, end } of marked) units.fill('\ue000', start, end);
  for (const match of text.matchAll(ADDRESSES)) units.fill('\ue001', match.index, match.index + match[0].length);
  const masked = units.join('');
  const slips: Slip[] = [];
  const add = (start: number, end: number, fix?: string): void => {
    if (slips.length >= MOST || slips.some((slip) => slip.start < end && start < slip.end)) return;
    slips.push({ start, end, ...(fix === undefined ? {} : { fix }) });
  };
  const each = (pattern: RegExp, fix: (found: string) => string | undefined): void => {
    for (const match of masked.matchAll(pattern)) add(match.index, match.index + match[0].length, fix(match[0]));
  };

  const straight = (pattern: RegExp, open: string, close: string): void => {
    for (const match of text.matchAll(pattern)) {
      const inside = text.slice(match.index + 1, match.index + match[0].length - 1);
      const beside = (text[match.index - 1] ?? '') + (text[match.index + match[0].length] ?? '');
      const han = new RegExp(HAN, 'u');
      if (units[match.index] === '\ue001' || units[match.index] === '\ue000') continue;
      if (han.test(inside) || (han.test(beside) && lang !== 'en'))
        add(match.index, match.index + match[0].length, open + inside + close);
    }
  };
  straight(/(?<!\d)"[^"\n]*"/gu, '“', '”');
  straight(/(?<![\p{L}\p{N}])'[^'\n]*'(?![a-z])/gu, '‘', '’');
  each(new RegExp(`(?<=${HAN})\\s*(?:\\.{3,}|。{3,}|·{3,}|、{3,})`, 'gu'), () => '……');
  each(new RegExp(`(?<=[${HAN}”》）])\\s*-{2,}\\s*(?=[${HAN}“《（])`, 'gu'), () => '——');
  each(/([，、；：。])\1+/gu, (found) => found[0]);
  each(/[，、；：][。，；！？]|。[，、；：]/gu, (found) => (found.includes('。') ? '。' : found[1]));
  each(/(?<=\p{L})([,;:])\1+/gu, (found) => found[0]);
  each(new RegExp(`${BEFORE}[ \\t]*[,;:?!]${AFTER}`, 'gu'), (found) => FULL[found.trim()]);
  if (lang !== 'en') {
    // Between a number or a Latin word and a Chinese character it belongs to the Chinese sentence.
    each(new RegExp(`(?<=[\\p{L}\\d%℃])[,;?!](?=[${HAN}“‘《（])`, 'gu'), (found) => FULL[found]);
    each(new RegExp(`(?<=${HAN})[,;:?!](?=[\\p{L}\\d])`, 'gu'), (found) => FULL[found]);
    each(/^\s*[，。、；：！？]/gmu, () => '');
    each(/[！？]。|。[！？]/gu, (found) => found.replace('。', ''));
  } else {
    each(/(?<=[A-Za-z])[ \t]+[,;.](?=\s|$|[a-z])/gu, (found) => found.trim());
    each(/(?<=[A-Za-z])\.\.(?=\s|$)/gu, () => '.');
    each(/(?<=[A-Za-z])[，。；：！？](?=\s?[A-Za-z]|\s*$)/gu, (found) => HALF[found]);
  }
  each(new RegExp(`${BEFORE}\\.(?=\\s*(?:[${HAN}“《]|$|\\n))`, 'gu'), () => '。');
  each(/(?<=》)、(?=《)|(?<=”)、(?=“)/gu, () => '');
  for (const match of masked.matchAll(/\(([^()\n]*)\)/gu)) {
    const inside = match[1] ?? '';
    if (!new RegExp(HAN, 'u').test(inside)) continue;
    add(match.index, match.index + 1, '（');
    add(match.index + match[0].length - 1, match.index + match[0].length, '）');
  }
  for (const { start, end } of unpaired(masked, text, lang)) if (!(goesOn && text[start] === '“')) add(start, end);
  if (ends) {
    const end = text.trimEnd().length;
    const last = endingOf(masked.slice(0, end), lang, goesOn);
    if (last !== undefined) add(end - last.over, end, last.fix);
  }
  return slips.sort((a, b) => a.start - b.start);
}

/** What is wrong with how a paragraph ends: so many units of it are replaced. */
function endingOf(text: string, lang: 'zh-CN' | 'en', goesOn: boolean): { over: number; fix: string } | undefined {
  const han = text.match(new RegExp(HAN, 'gu'))?.length ?? 0;
  const closing = /[”’》）)"〉」』】]*$/u.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - closing.length);
  const last = body.at(-1) ?? '';
  if (han === 0 || (lang === 'en' && han * 2 < text.length)) {
    const words = text.split(/\s+/u).length;
    if (lang !== 'en' || words < SENTENCE || goesOn || !/[\p{L}\p{N},]$/u.test(body) || /["”’]$/u.test(text))
      return undefined;
    return last === ',' ? { over: 1, fix: '.' } : { over: 0, fix: '.' };
  }
  if (han < SENTENCE || text.endsWith('\ue001')) return undefined;
  if (closing === '' && /[，、,]/u.test(last)) return goesOn && last !== '、' ? undefined : { over: 1, fix: '。' };
  // A quotation that ends with its own full stop needs no other.
  if (goesOn || !/[\p{Script=Han}\p{L}\p{N}%％]$/u.test(body)) return undefined;
  if ((SIGNED.test(text) || LABELLED.test(text)) && text.length <= 40) return undefined;
  // A heading that was typed as a paragraph.
  if (typedNumber(text) > 0 && text.length <= 40 && !/[。！？；]/u.test(text)) return undefined;
  // A source in brackets after a whole sentence ends it.
  if (/[。！？…\ue000][”’」』]?（[^（）]*）$/u.test(text)) return undefined;
  return { over: 0, fix: '。' };
}

/** Marks that open or close nothing. What is inside quotation marks is not looked at; a “ left open where a paragraph goes on is legal and told by the caller. */
function unpaired(masked: string, text: string, lang: 'zh-CN' | 'en'): { start: number; end: number }[] {
  const open: { at: number; mark: string }[] = [];
  const lone: number[] = [];
  for (let at = 0; at < masked.length; at++) {
    const mark = lang === 'en' ? masked[at]! : (FULL_BRACKETS[masked[at]!] ?? masked[at]!);
    if (PAIRS[mark] !== undefined) open.push({ at, mark });
    const opening = CLOSING.get(mark);
    if (opening === undefined) continue;
    if (mark === '’' && /\p{L}/u.test(text[at - 1] ?? '')) {
      // An apostrophe, if nothing is open.
      const match = open.findLastIndex((one) => one.mark === '‘');
      if (match >= 0) open.splice(match, 1);
      continue;
    }
    const match = open.findLastIndex((one) => one.mark === opening);
    if (match >= 0) open.splice(match, 1);
    // 1） and a） number points.
    else if (
      !(
        mark === '）' &&
        /(?:^|[\s，。；：、])[\d０-９a-zA-Z一二三四五六七八九十]{1,3}$/u.test(masked.slice(Math.max(0, at - 5), at))
      )
    )
      lone.push(at);
  }
  return [...open.map(({ at }) => at), ...lone].map((at) => ({ start: at, end: at + 1 }));
}

import type { Asked } from '@/utils/i18n/prompt-forms';

/** What a passage can be asked about, with the words it is asked about: one phrase, of a contrast its two sides. */
export type KeyPhrase = { asked: Asked; phrases: readonly string[] };

/** As much of a passage as is searched: more is not one saying. */
const SEARCHED = 600;
/** A phrase that can be quoted in a question: Han characters, or words. */
const LEAST = 4;
const MOST = 22;
const MOST_WORDS = 12;

const OPENING_WORDS =
  /^(?:因此|所以|但是|但|然而|同时|此外|而且|并且|其实|当然|首先|其次|最后|总之|比如|例如|以及|也就是说|第?[一二三四五六七八九十]{1,2}(?:是|，))+/u;
const OPENING_WORDS_EN = /^(?:and|but|therefore|however|then|also)\s+/iu;
/** A clause that hangs on another one says little alone. */
const HANGING =
  /^(?:which|who|whose|that|than|as|so|only|with|because|while|when|where|until|unless|if|on|in|at|by|for|from)\b|^(?:而|是|并|就|才|却|也)/iu;
/** 以更大的勇气和智慧，…: how, before what is demanded is said. */
const MANNER = /^(?:以|用|从|在|按|按照|通过|为了|对于?|随着)/u;
const WHO = '(?:[一二三四五六七八九十]|我们|大家|同志们|我|你们|都|也|还|就|更|首先|同时|因此|所以)*';
const DEMAND_ZH = new RegExp(
  `^${WHO}(?:要(?![素点求害么是事])|必须|应当|应该|务必)([^]*)|^${WHO}((?:不要|不能|不得|不可|决不能|绝不能|坚持|确保)[^]*)`,
  'u',
);
const MUST_EN = /\b(?:must|should|ought to|(?<!n[o’']t )(?:need|have) to|let us|let[’']s)\b/iu;
/** Numbers that can be compared with others: not those of days (2026年), items (第19则), slogans (四个自信), tales (三天) and idioms (千家万户). */
const COUNTED_ZH =
  /(?<!第\s?[\d.,]*)\d(?![\d.,]*[年月日号时点]|[\d.,])|分之|[两三四五六七八九]成|[两三四五六七八九十]倍/u;
const CONTRASTS: readonly RegExp[] = [
  /不是([^，。；！？：\n]{2,16})[，,、]?(?:而)?是([^，。；！？：\n]{2,16})/u,
  /(?<!不)是([^，。；！？：\n是]{2,14})[，,](?:而)?不是([^，。；！？：\n]{2,14})/u,
  /不((看|靠|图|比|讲|问|怕|求)[^，。；！？：\n]{1,10})[，,](?:而|只|要|就)?(\2[^，。；！？：\n]{1,14})/u,
  /\b(to (?:[\w’'-]+ ){0,6}[\w’'-]+), not (to (?:[\w’'-]+ ){0,6}[\w’'-]+)/iu,
  /(?<!\w)not (?:just |only |merely |simply )?((?:[\w’'-]+ ){0,6}[\w’'-]+),? but (?:also |rather )?((?:[\w’'-]+ ){0,8}[\w’'-]+)/iu,
];

/** What can be asked about, the most telling first; empty where the passage has no phrase that can be quoted. */
export function keyPhrases(quote: string): KeyPhrase[] {
  const text = quote.slice(0, SEARCHED);
  const clauses = clausesOf(text);
  const found: KeyPhrase[] = [];
  const add = (asked: Asked, ...phrases: (string | undefined)[]): void => {
    const all = phrases.flatMap((phrase) => (phrase === undefined ? [] : [phrase]));
    if (all.length === phrases.length) found.push({ asked, phrases: all });
  };
  const question = clauses.find(({ words, stop }) => /[？?]/u.test(stop) && isQuotable(words));
  if (question) add('question', question.words + (isHan(question.words) ? '？' : '?'));
  const contrast = contrastIn(text);
  if (contrast) add('contrast', ...contrast);
  const plain = clauses.filter(({ stop }) => !/[？?]/u.test(stop)).map(({ words }) => words);
  const demands = plain.flatMap((words) => demandOf(words) ?? []);
  if (demands.length > 0) add('demand', demands[0]);
  const counted = plain.find((words) => (isHan(words) ? COUNTED_ZH : /\d/u).test(words) && isQuotable(words));
  if (counted) add('number', counted);
  const term = /“([^“”]{2,8})”/u.exec(text)?.[1];
  if (term && isHan(term) && !/[，。；！？：]/u.test(term)) add('term', term);
  const quotable = plain.map(withoutOpening).filter(isQuotable);
  // The one nearest to a line's length: shorter ones say too little, longer ones are hard to ask about.
  const fit = (words: string): number => Math.abs(words.length - (isHan(words) ? 12 : 45));
  const whole = quotable.filter((words) => !HANGING.test(words) && !MANNER.test(words.replace(/^要/u, '')));
  const best = (whole.length > 0 ? whole : quotable).reduce<string | undefined>(
    (a, b) => (a === undefined || fit(b) < fit(a) ? b : a),
    undefined,
  );
  const other = best ?? beginning(text);
  if (other !== undefined) add('other', other);
  return found;
}

function clausesOf(text: string): { words: string; stop: string }[] {
  return [...text.matchAll(/([^，。；：！？,;:!?\n—…]+)([，。；：！？,;:!?\n—…”’]*)/gu)].map(
    ([, words = '', stop = '']) => ({
      words: balanced(words.replace(/\.(?=\s|$)[^]*$/u, '').trim()),
      stop,
    }),
  );
}

/** Without quotation marks that lost their other half. */
function balanced(words: string): string {
  const opens = words.split('“').length;
  return opens === words.split('”').length ? words : words.replaceAll(/[“”]/gu, '');
}

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

function isQuotable(words: string): boolean {
  if (isHan(words)) return words.length >= LEAST && words.length <= MOST;
  const count = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count >= 3 && count <= MOST_WORDS && words.length <= 100;
}

function withoutOpening(words: string): string {
  return isHan(words) ? words.replace(OPENING_WORDS, '').trim() : words.replace(OPENING_WORDS_EN, '');
}

/** The first words of an English sentence that is too long to be quoted. */
function beginning(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  const first = balanced(words.slice(0, MOST_WORDS - 3).join(' '));
  return !isHan(first) && words.length > MOST_WORDS && isQuotable(first)
    ? `${first.replace(/[,.;:]$/u, '')} …`
    : undefined;
}

/** What is demanded: 要强化政治历练 → 强化政治历练; 不要让群众多跑一趟 stays. */
function demandOf(clause: string): string | undefined {
  const words = withoutOpening(clause);
  if (!isHan(words)) return MUST_EN.test(words) && isQuotable(words) ? words : undefined;
  const [, bare, whole] = DEMAND_ZH.exec(words) ?? [];
  const demand = (bare ?? whole)?.trim();
  return demand !== undefined && isQuotable(demand) && !MANNER.test(demand) ? demand : undefined;
}

function contrastIn(text: string): [string, string] | undefined {
  for (const pattern of CONTRASTS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const first = found[1];
    const second = found.at(-1);
    if (first === undefined || second === undefined) continue;
    const sides: [string, string] = [balanced(first.trim()), balanced(second.trim())];
    // 不是来闹的，是…: half a sentence each.
    const isWhole = (side: string): boolean => /[\p{L}\p{N}]/u.test(side) && !/的$|^[谁在来]/u.test(side);
    if (sides.every(isWhole) && sides[0] !== sides[1]) return sides;
  }
  return undefined;
}

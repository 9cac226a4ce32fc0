import { seededRandom, type Random } from './seeded-random';

/** How a speech stands on another page. */
export const variantNames = [
  'other site',
  'mobile',
  'excerpt',
  'editor’s note',
  'punctuation',
  'excerpt, other site',
] as const;
export type VariantName = (typeof variantNames)[number];
/** A text as a page has it: its lines. */
export type Family = { speech: string[]; variants: Record<VariantName, string[]>; sharing: number };

/** Speeches that share the same sentences. Far more would need a template of hundreds of sentences. */
const GROUP = 10;
/** Part of its sentences that a speech shares with all others of its group, at least and at most. */
const LEAST = 0.4;
const MOST = 0.45;
/** Part of the characters that an excerpt has. */
const EXCERPT = 0.6;
/** Sentences a speech has at most: 6,000 characters, with which generated ones end. */
const MAX_SENTENCES = 160;

/**
 * Families of speeches made of texts: each has sentences of its own text and, for 40–45 % of all, the same as nine others, in one block or
 * scattered, as speeches of one office on one occasion after the other have. Same texts and seed, same families; one text, one family.
 */
export function speechFamilies(texts: readonly string[], seed: string): Family[] {
  const sentences = texts.map(sentencesOf);
  return sentences.flatMap((all, index) => {
    const template = templateOf(sentences, index);
    if (index === template) return [];
    const random = seededRandom(`${seed} ${index}`);
    const share = LEAST + (MOST - LEAST) * seededRandom(`${seed} group ${groupOf(index)}`).next();
    const shared = (sentences[template] ?? []).slice(0, MAX_SENTENCES);
    const own = all.slice(0, Math.floor((shared.length * (1 - share)) / share));
    const taken = shared.slice(0, Math.ceil((own.length * share) / (1 - share)));
    const speech = paragraphsOf(mix(own, taken, random), random);
    return [{ speech, variants: variantsOf(speech, random), sharing: taken.length / (taken.length + own.length) }];
  });
}

const groupOf = (index: number): number => Math.floor(index / (GROUP + 1));

/** The text that gives a group's shared sentences: the longest of it. It is no speech itself. */
function templateOf(sentences: readonly string[][], index: number): number {
  const first = groupOf(index) * (GROUP + 1);
  let longest = first;
  for (let i = first; i < Math.min(first + GROUP + 1, sentences.length); i++)
    if ((sentences[i]?.length ?? 0) > (sentences[longest]?.length ?? 0)) longest = i;
  return longest;
}

/** The different sentences of a text, in order. */
function sentencesOf(text: string): string[] {
  const all = text.split('\n').flatMap(sentenceParts);
  return [...new Set(all.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 1))];
}

const sentenceParts = (text: string): string[] => text.split(/(?<=[。！？])|(?<=[a-z’][.!?]) /u);

/** Shared sentences in one block at the beginning, in the middle, at the end, or scattered. */
function mix(own: string[], shared: string[], random: Random): string[] {
  const manner = random.below(4);
  if (manner < 3) {
    const at = Math.floor((own.length * manner) / 2);
    return [...own.slice(0, at), ...shared, ...own.slice(at)];
  }
  const places = new Set(random.some([...Array.from({ length: own.length + shared.length }).keys()], shared.length));
  let nextOwn = 0;
  let nextShared = 0;
  return Array.from({ length: own.length + shared.length }, (_, index) =>
    places.has(index) ? (shared[nextShared++] ?? '') : (own[nextOwn++] ?? ''),
  );
}

function paragraphsOf(sentences: string[], random: Random): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length;) {
    const length = 1 + random.below(6);
    paragraphs.push(sentences.slice(at, at + length).join(' '));
    at += length;
  }
  return paragraphs;
}

function variantsOf(speech: string[], random: Random): Record<VariantName, string[]> {
  const excerpt = excerptOf(speech, random);
  return {
    'other site': onOtherSite(speech, random),
    mobile: [
      ...speech
        .join('\n')
        .split('\n')
        .map((text) => `\u3000\u3000${text}`),
      '点击展开全文',
      '打开客户端，看更多内容',
    ],
    excerpt,
    'editor’s note': withNote(speech, random),
    punctuation: speech.map((text) => repunctuated(text, random)),
    'excerpt, other site': onOtherSite(excerpt, random),
  };
}

/** 60 % of the characters from anywhere, from one sentence's beginning to another's end. */
function excerptOf(speech: string[], random: Random): string[] {
  const sentences = speech.flatMap((text) => [...sentenceParts(text), '\n']);
  const length = speech.join('').length;
  // Where it may begin and still have as much.
  let before = 0;
  let latest = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (before <= length * (1 - EXCERPT)) latest = index;
    before += sentence.trim().length;
  }
  let taken = '';
  for (const sentence of sentences.slice(random.below(latest + 1))) {
    if (taken.length >= length * EXCERPT) break;
    taken += sentence;
  }
  return taken.split('\n').filter((text) => text !== '');
}

const PLACES = ['岚溪', '青屿', '梧川', '云渡'];
const NAMES = ['顾砚秋', '林知远', '沈知远', '周宁'];

/** With the lines another site has around and in it; its paragraphs are cut elsewhere. */
function onOtherSite(speech: string[], random: Random): string[] {
  const [place, name] = [random.pick(PLACES), random.pick(NAMES)];
  const recut = speech.flatMap((text) => (random.below(5) === 0 ? sentenceParts(text) : [text]));
  const middle = random.below(recut.length);
  return [
    `来源：${place}日报 ${2020 + random.below(7)}年${1 + random.below(12)}月${1 + random.below(28)}日`,
    `本报${place}电（记者 ${name}）`,
    ...recut.slice(0, middle),
    `会议现场。${place}日报记者 ${name} 摄`,
    ...recut.slice(middle),
    `（责任编辑：${name}、${random.pick(NAMES)}）`,
    `相关阅读：${place}这样把一件件小事办到群众家门口`,
  ].map((text) => `\u2003\u2003${text}`);
}

/** An editor's words ahead of it, with and without the word for them, a tenth of the text at most. */
function withNote(speech: string[], random: Random): string[] {
  const place = random.pick(PLACES);
  const note =
    `近日，${place}召开会议，与会同志围绕下一步的工作作了发言。发言紧扣实际，有理有据，引起热烈反响。现将其中一篇刊登如下，供大家学习参考，也欢迎读者来信谈谈自己的体会，编辑部将择优刊发。`.slice(
      0,
      Math.max(20, Math.floor(speech.join('').length / 10)),
    );
  return [random.below(2) === 0 ? `编者按：${note}` : note, ...speech];
}

/** As another keyboard types it: width, quotes, dashes, ； for 。, 、 for ，, marks lost. */
function repunctuated(text: string, random: Random): string {
  const style = random.below(3);
  const folded = text
    .replaceAll(/[“”]/gu, style === 0 ? '"' : '「')
    .replaceAll('——', style === 1 ? '-' : '—')
    .replaceAll('；', style === 2 ? '。' : ';');
  return Array.from(folded)
    .map((sign) => {
      if (sign === '，') return random.below(12) === 0 ? '' : style === 0 ? ',' : random.below(6) === 0 ? '、' : '，';
      if (sign === '。') return style === 0 ? '. ' : '。';
      return sign > '一' && random.below(80) === 0 ? `${sign} ` : sign;
    })
    .join('');
}

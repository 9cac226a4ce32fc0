import type { Locale } from '@/utils/model/locale';

/** What a text is called: the word, the word with its article, of several, and how such a text is given. */
export type GenreWord = {
  noun: string;
  withArticle: string;
  plural: string;
  /** Empty where no such verb has the text for its object: nobody 作了题为《…》的答记者问. */
  given: string;
  /** What texts of the kind are counted by: 这篇讲话, 这封回信; empty in English. */
  measure: string;
  /** A letter, an interview, a foreword: nothing that is given on an occasion. */
  isApart: boolean;
};

const zh: readonly (readonly [RegExp, string, string])[] = [
  [/(?:致辞|祝酒辞|贺词)/u, '致辞', '发表'],
  [/(?:演讲|讲演)/u, '演讲', '发表'],
  [/(?:发言)/u, '发言', '作'],
  [/(?:报告)/u, '报告', '作'],
  [/(?:讲话|讲稿|讲课|总结)/u, '讲话', '发表'],
  // 大文章 at the end of a title is a figure of speech.
  [/署名文章/u, '文章', '发表'],
];

const en: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:address|remarks)\b/iu, 'address', 'gave'],
  [/\blecture\b/iu, 'lecture', 'gave'],
  [/\btalk\b/iu, 'talk', 'gave'],
  [/\b(?:essay|article|op-ed)\b/iu, 'article', 'published'],
];

const NONE = /(?!)/u;
type Apart = {
  zh: RegExp;
  en: RegExp;
  'zh-CN': readonly [string, string, string];
  inEnglish: readonly [string, string];
};

/** Kinds apart, by titles of either language: a letter stays one in a document in English. Words and how they are given, in Chinese how they are counted. */
const apart: readonly Apart[] = [
  { zh: /[回复]信$/u, en: /^(?:an? )?reply to\b/iu, 'zh-CN': ['回信', '写', '封'], inEnglish: ['letter', 'wrote'] },
  { zh: /贺信$/u, en: NONE, 'zh-CN': ['贺信', '写', '封'], inEnglish: ['letter', 'wrote'] },
  {
    zh: /(?:慰问|公开|感谢|一封|的)信$/u,
    en: /^(?:an? |the )?(?:open )?letters? (?:to|from)\b|\bopen letter\b/iu,
    'zh-CN': ['信', '写', '封'],
    inEnglish: ['letter', 'wrote'],
  },
  {
    zh: /记者提?问$/u,
    en: /^(?:an? |the )?interview\b|\binterview (?:with|by)\b/iu,
    'zh-CN': ['答记者问', '', '篇'],
    inEnglish: ['interview', 'gave'],
  },
  { zh: /(?:专访|访谈)$/u, en: NONE, 'zh-CN': ['访谈', '', '篇'], inEnglish: ['interview', 'gave'] },
  { zh: /[发创]刊词$/u, en: NONE, 'zh-CN': ['发刊词', '写', '篇'], inEnglish: ['foreword', 'wrote'] },
  {
    zh: /(?:^|[》〉的总自代])序$|序言$/u,
    en: /^(?:an? |the )?foreword\b/iu,
    'zh-CN': ['序言', '写', '篇'],
    inEnglish: ['foreword', 'wrote'],
  },
  { zh: /前言$/u, en: /^(?:an? |the )?preface\b/iu, 'zh-CN': ['前言', '写', '篇'], inEnglish: ['preface', 'wrote'] },
];

/** Chinese tells the genre at the end of a name (…上的讲话), or before a colon at its beginning (交流发言：…). */
const AT_AN_EDGE = /^.{0,6}(?=[：:])|.{0,6}$/gu;

/**
 * The word for a text by what its title and occasion say of it; else a speech where it was `spoken`, an article where not.
 *
 * @param names title, occasion
 */
export function genreWord(names: readonly string[], spoken: boolean, lang: Locale): GenreWord {
  const kinds = lang === 'en' ? en : zh;
  for (const name of names) {
    const halves = [name.split(/[：:]|——/u)[0] ?? '', name].map((half) => half.replace(/[》〉”]+$/u, ''));
    const kind = apart.find((one) => one.en.test(name) || halves.some((half) => one.zh.test(half)));
    if (kind) {
      const [noun, given] = lang === 'en' ? kind.inEnglish : kind['zh-CN'];
      return { ...wordOf(noun, given, lang), measure: lang === 'en' ? '' : kind['zh-CN'][2], isApart: true };
    }
    const told = (lang === 'en' ? [name] : (name.match(AT_AN_EDGE) ?? []))
      .map((part) => kinds.find(([pattern]) => pattern.test(part)))
      .find((found) => found !== undefined);
    if (told) return wordOf(told[1], told[2], lang);
  }
  if (lang === 'en') return wordOf(spoken ? 'speech' : 'text', 'gave', lang);
  return wordOf(spoken ? '讲话' : '文章', '发表', lang);
}

function wordOf(noun: string, given: string, lang: Locale): GenreWord {
  return {
    noun,
    withArticle: /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`,
    plural: lang === 'en' ? `${noun}${noun === 'speech' || noun === 'address' ? 'es' : 's'}` : noun,
    given,
    measure: lang === 'en' ? '' : '篇',
    isApart: false,
  };
}

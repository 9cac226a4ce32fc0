import type { Locale } from '@/utils/model/locale';

/** What a text is called: the word, the word with its article, of several, and how such a text is given. */
export type GenreWord = { noun: string; withArticle: string; plural: string; given: string };

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

/** Chinese tells the genre at the end of a name (…上的讲话), or before a colon at its beginning (交流发言：…). */
const AT_AN_EDGE = /^.{0,6}(?=[：:])|.{0,6}$/gu;

/**
 * The word for a text by what its title and occasion say of it; else a speech where it was `spoken`, an article where not.
 *
 * @param names title, occasion
 */
export function genreWord(names: readonly string[], spoken: boolean, lang: Locale): GenreWord {
  const kinds = lang === 'en' ? en : zh;
  const told = names
    .flatMap((name) => (lang === 'en' ? [name] : (name.match(AT_AN_EDGE) ?? [])))
    .map((part) => kinds.find(([pattern]) => pattern.test(part)))
    .find((kind) => kind !== undefined);
  const [, noun, given] = told ?? (spoken ? kindOf('讲话', 'speech', lang) : kindOf('文章', 'text', lang));
  return {
    noun,
    withArticle: /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`,
    plural: lang === 'en' ? `${noun}${noun === 'speech' || noun === 'address' ? 'es' : 's'}` : noun,
    given,
  };
}

function kindOf(chinese: string, english: string, lang: Locale): readonly [RegExp, string, string] {
  return lang === 'en' ? [/$^/u, english, 'gave'] : [/$^/u, chinese, '发表'];
}

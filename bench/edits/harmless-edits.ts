import type { Random } from '../seeded-random';
import type { Edit } from './changed-text';

const HALF: Record<string, string> = {
  '，': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};
const STRAIGHT: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
const LATIN = /[\u0021-\u024f]/;

/** Each match of `pattern` put into other words, where `put` gives any. */
function replacing(text: string, pattern: RegExp, put: (match: string, at: number) => string | null): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const other = put(match[0], match.index);
    return other === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: other }];
  });
}

/** What pages do to a text without changing it. The reverse of a pair is had by keeping from the changed text. */
export const harmlessEdits: Record<string, (text: string, random: Random) => Edit[]> = {
  'half-width marks': (text) => replacing(text, /[，。：；！？（）]/g, (mark) => HALF[mark] ?? null),
  'straight quotes': (text) => replacing(text, /[“”‘’]/g, (mark) => STRAIGHT[mark] ?? null),
  // Between Latin words white space means something.
  'no white space': (text) =>
    replacing(text, /\s+/g, (white, at) =>
      LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at + white.length] ?? '') ? null : '',
    ),
  'spaces at Latin': (text) =>
    replacing(text, /(?<=\p{sc=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{sc=Han})/gu, () => ' '),
  'breaks after 。': (text) => replacing(text, /(?<=。)/g, () => '\n\u3000\u3000'),
  'zero-width': (text, random) =>
    replacing(text, /(?<=[^\s])(?=[^\s])/g, () => (random.below(5) === 0 ? '\u200b' : null)),
  'nbsp, em indents': (text, random) =>
    replacing(
      text,
      /\n+[\s\u3000]*/g,
      () => `\n${random.pick(['\u00a0\u00a0\u00a0\u00a0', '\u2003\u2003', '\u2003\u00a0'])}`,
    ),
};

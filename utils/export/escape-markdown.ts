/**
 * What has a meaning anywhere in a line of CommonMark, GFM or common dialects: emphasis, code, links and images, HTML, entities, tables,
 * strike-through, mathematics, tags, mail addresses, and in note-taking programs macros {{x}}, attributes {: x} and ids of blocks ^x. Each may be escaped by a backslash (CommonMark 2.4).
 */
const ANYWHERE = /[\\`*_[\]<>&|~$#@{}^]/g;
/** A bare address becomes a link in GFM unless it is broken before :// or after www. */
const SCHEME = /:(?=\/\/)/g;
const WWW = /(?<=www)\./gi;
/**
 * An address of a page or of mail, as far as it can't be taken for the sentence's own marks. Many readers look for these after backslashes are gone (GitHub for mail, mdast for
 * all): only within code they stay text. Begins where a run of its characters does, so that a long word is looked through once.
 */
const ADDRESS =
  /(?:(?<![a-z\d+.-])[a-z\d+.-]+:\/\/|(?<![a-z\d])www\.)(?:[!-_a-~]*[\w/])?|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** ==highlight==, %%comment%%, property:: and ((block)) of note-taking programs. */
const DOUBLED = /={2,}|%{2,}|:{2,}|\({2,}/g;
/** What makes a list, a rule, a heading underline or a definition at the start of a line. */
const AT_START = /^[-+=:]/;
const NUMBERED = /^(\d+)([.)])/;

/** What any of these begins with: most paragraphs have nothing of it, and are told so by one look. */
const SPECIAL = /[\\`*_[\]<>&|~$#@{}^=%:(]|www\.|^[-+]|^\d+[.)]/i;

const inWords = (text: string): string =>
  text
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(SCHEME, '\\:')
    .replaceAll(WWW, '\\.')
    .replaceAll(DOUBLED, (run) => `\\${run.split('').join('\\')}`);

/**
 * Text as Markdown that reads back as exactly this text: nothing in it becomes HTML, an image, a link, a heading, a list or emphasis; addresses stand there as code.
 * For one paragraph without line feeds; white space at its ends has no meaning in Markdown (four spaces would be code) and is removed.
 * `startsLine: false`: something stands before it, as # does before a heading, so that `1.` begins no list there.
 */
export function escapeMarkdown(text: string, { startsLine = true } = {}): string {
  const words = text.trim();
  if (!SPECIAL.test(words)) return words;
  let [inline, at] = ['', 0];
  for (const { 0: address, index } of words.matchAll(ADDRESS)) {
    inline += `${inWords(words.slice(at, index))}\`${address}\``;
    at = index + address.length;
  }
  inline += inWords(words.slice(at));
  return startsLine ? inline.replace(AT_START, '\\$&').replace(NUMBERED, '$1\\$2') : inline;
}

/**
 * What has a meaning anywhere in a line of CommonMark, GFM or common dialects: emphasis, code, links and images, HTML, entities, tables,
 * strike-through, mathematics, tags, mail addresses. Each may be escaped by a backslash (CommonMark 2.4).
 */
const ANYWHERE = /[\\`*_[\]<>&|~$#@]/g;
/** A bare address becomes a link in GFM unless it is broken before :// or after www. */
const SCHEME = /:(?=\/\/)/g;
const WWW = /(?<=www)\./gi;
/** ==highlight== and %%comment%% of note-taking programs. */
const DOUBLED = /={2,}|%{2,}/g;
/** What makes a list, a rule, a heading underline or a definition at the start of a line. */
const AT_START = /^[-+=:]/;
const NUMBERED = /^(\d+)([.)])/;

/**
 * Text as Markdown that reads back as exactly this text: nothing in it becomes HTML, an image, a link, a heading, a list or emphasis.
 * For one paragraph without line feeds; white space at its ends has no meaning in Markdown (four spaces would be code) and is removed.
 * `startsLine: false`: something stands before it, as # does before a heading, so that `1.` begins no list there.
 */
export function escapeMarkdown(text: string, { startsLine = true } = {}): string {
  const inline = text
    .trim()
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(SCHEME, '\\:')
    .replaceAll(WWW, '\\.')
    .replaceAll(DOUBLED, (run) => `\\${run.split('').join('\\')}`);
  return startsLine ? inline.replace(AT_START, '\\$&').replace(NUMBERED, '$1\\$2') : inline;
}

/**
 * Around the number of what is held while marks are taken away, so that an escaped character isn't taken for one. The number, since what is held
 * within a tag or an address goes away with it.
 */
const HELD = '\ue000';
const HOLD = /\ue000(\d+)\ue000/g;
/** Remarks and tags of HTML within Markdown, by the shape CommonMark 0.31 (6.6) asks of them; what has another is words, as in a <b 5. */
const HTML =
  /<!--[^]{0,5000}?-->|<\/[a-z][a-z\d-]{0,60}\s{0,60}>|<[a-z][a-z\d-]{0,60}(?:\s{1,60}[a-z_:][\w.:-]{0,100}(?:\s{0,60}=\s{0,60}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'=<>`]{1,2000}))?){0,60}\s{0,60}\/?>/gi;

/**
 * A line of Markdown without its marks: emphasis, code, links (their words), images (their descriptions), autolinks, escapes, the common entities.
 * What only looks like a mark stays: snake_case, a lone *, a < that begins no tag.
 */
export function markdownWords(line: string): string {
  const held: string[] = [];
  const hold = (text: string): string => `${HELD}${held.push(text) - 1}${HELD}`;
  const release = (text: string, before = ''): string =>
    text.replaceAll(HOLD, (_, at: string) => `${before}${held[Number(at)] ?? ''}`);
  const plain = line
    .replaceAll(HELD, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => hold(mark))
    .replaceAll(/(`{1,3})(?!`)([^`\n]{1,2000}?)\1(?!`)/g, (_, _ticks: string, code: string) =>
      hold(release(code.trim(), '\\')),
    )
    .replaceAll(/!\[([^\]\n]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1')
    .replaceAll(/\[([^\]\n]{1,2000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1')
    .replaceAll(/\[\^[^\]\s]{1,60}\]/g, '')
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, '$1')
    .replaceAll(HTML, '')
    .replaceAll(/(\*{1,3})(?=[^\s*])([^*\n]{1,5000}?[^\s*])\1|(\*{1,3})([^\s*])\3/g, '$2$4')
    .replaceAll(/(\*{2,3})(?=[^\s*])([^*\n]{1,5000})\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{1,5000}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replaceAll(/~~(?=\S)([^~\n]{1,5000})~~/g, '$1')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return release(plain);
}

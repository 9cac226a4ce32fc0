/** What ends a sentence or a part of one; 。 in Latin too where Chinese stands before it. ？ and ！ say something, and stay. */
const END = /[。．，、；：,;:]$|(?<=\p{Script=Han})\.$/u;

/** A heading that stands alone on its line, without the mark at its end (GB/T 9704). What is nothing but marks keeps one. */
export function withoutEndMark(heading: string): string {
  let text = heading;
  while (text.length > 1 && END.test(text.slice(-3))) text = text.slice(0, -1).trimEnd();
  return text;
}

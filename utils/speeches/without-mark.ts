/** A title without the mark of its footnote, ※ or *. */
export function withoutMark(title: string): string {
  return title.replace(/\s*[※＊*]+$/u, '');
}

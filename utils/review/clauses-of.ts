/** A clause, [start, end) in UTF-16 units of the text: where each of its letters and digits begins, and where the last of them ends, with the marks on it. */
export type Clause = { start: number; end: number; letters: number[]; lettersEnd: number };

/** Between two of these marks, or line ends, nobody makes a pause. */
const MARKS = new Set(
  Array.from('，。；：、！？…—“”‘’「」『』（）《》【】·,.;:!?()[]"\n\r', (mark) => mark.charCodeAt(0)),
);
const LETTER = /[\p{L}\p{N}]/u;

/** The clauses of a text: what stands between marks. One that is part of a word or a number ends none: don’t, example.org, 3.5%, 1,200, 12:30. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let clause: Clause | undefined;
  for (let at = 0, end: number; at < text.length; at = end) {
    const code = text.codePointAt(at)!;
    end = at + (code > 0xffff ? 2 : 1);
    // Most are one of these, and need no further look.
    const isKnown = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a);
    if (!isKnown && MARKS.has(code) && !isWithin(text, at)) {
      clause = undefined;
      continue;
    }
    if (!clause) clauses.push((clause = { start: at, end, letters: [], lettersEnd: at }));
    clause.end = end;
    const isLetter = isKnown || LETTER.test(text.slice(at, end));
    if (isLetter) clause.letters.push(at);
    if (isLetter || (clause.lettersEnd === at && clause.letters.length > 0 && /\p{M}/u.test(text.slice(at, end))))
      clause.lettersEnd = end;
  }
  return clauses;
}

/** Whether the mark at an offset stands within a word or a number. */
function isWithin(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!'.,:’'.includes(mark)) return false;
  const [before = '', after = ''] = [text[at - 1], text[at + 1]];
  if (mark !== '’' && /\d/.test(before) && /\d/.test(after)) return true;
  if (!/[\p{Ll}\p{Lu}]/u.test(before) || !/[\p{Ll}\p{Lu}]/u.test(after)) return false;
  // Not where a space was forgotten: it ends.Then it goes on.
  return mark === '’' || (mark === '.' && (/\p{Ll}/u.test(after) || /\p{Lu}/u.test(before)));
}

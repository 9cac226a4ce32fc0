import type { PageNote, PageRun } from './page-content';
import { safeText } from './safe-text';

/** A footnote, and behind which UTF-16 offset of its block's text its mark stands. */
export type NoteAt = { at: number; note: PageNote };

/** Whether a cut here would part a pair of surrogates, neither of which says anything alone. */
const isInside = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** Runs without the white space they begin with. */
function withoutIndent(runs: readonly PageRun[]): PageRun[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  return runs.flatMap((run, at): PageRun[] => {
    if (at > first) return [run];
    const text = run.text.trimStart();
    return text === '' && run.note === undefined ? [] : [{ ...run, text }];
  });
}

/**
 * A block's text as the runs of its paragraphs, each footnote called where its mark stands. Indents typed before a line are left out: the page has its own. Lines without words are left out; a mark on one goes to the end of
 * the line before, else before the next. Empty when there are no words at all.
 * @param notes ascending by `at`.
 */
export function withNotes(text: string, notes: readonly NoteAt[]): PageRun[][] {
  const paragraphs: PageRun[][] = [[]];
  const say = (part: string): void => {
    safeText(part)
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) paragraphs.push([]);
        if (line !== '') paragraphs.at(-1)!.push({ text: line });
      });
  };
  let from = 0;
  for (const { at, note } of notes) {
    const to = Math.max(from, isInside(text, at) ? at + 1 : at);
    say(text.slice(from, to));
    from = to;
    const runs = paragraphs.at(-1)!;
    const last = runs.at(-1);
    if (last && last.note === undefined) last.note = note;
    else runs.push({ text: '', note });
  }
  say(text.slice(from));
  const kept: PageRun[][] = [];
  let waiting: PageRun[] = [];
  for (const runs of paragraphs) {
    if (runs.some((run) => run.text.trim() !== '')) {
      kept.push([...waiting, ...withoutIndent(runs)]);
      waiting = [];
    } else {
      const marks = runs.flatMap((run) => (run.note ? [{ text: '', note: run.note }] : []));
      (kept.at(-1) ?? waiting).push(...marks);
    }
  }
  return kept;
}

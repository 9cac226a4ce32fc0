import { lineRole } from './line-role';
import type { SpeechPage } from './speech-page';

/** Lines looked at, from the end of the body and past it, and from its start. */
const TAIL = 6;
const HEAD = 6;
const AFTER = 3;

/** The note that tells on which occasion a theory article was first a speech; it knows better than the page's date. */
export function footnote({ lines, body }: SpeechPage): string | null {
  const candidates = [
    ...lines.slice(Math.max(body.from, body.to - TAIL), body.to + AFTER).reverse(),
    ...lines.slice(body.from, body.from + HEAD),
  ];
  return candidates.find(({ text }) => lineRole(text) === 'note')?.text ?? null;
}

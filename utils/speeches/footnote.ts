import type { SpeechPage } from './speech-page';

/** ※这是…讲话。（本文系…） and the like: a note that tells what the text is. */
const NOTE = /^[（(※*＊\s]*(?:※|这是|本文(?:系|是|为|根据)|此文(?:系|是))/u;
/** Longest such note: above, it is a paragraph of the speech. */
const MAX_NOTE = 200;
/** Lines looked at, from the end of the body and past it, and from its start. */
const TAIL = 6;
const HEAD = 3;

/** The note that tells on which occasion a theory article was first a speech; it knows better than the page's date. */
export function footnote({ lines, body }: SpeechPage): string | null {
  const candidates = [
    ...lines.slice(Math.max(body.from, body.to - TAIL), body.to + HEAD).reverse(),
    ...lines.slice(body.from, body.from + HEAD),
  ];
  return candidates.find(({ text }) => text.length <= MAX_NOTE && NOTE.test(text))?.text ?? null;
}

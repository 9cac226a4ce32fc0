import { foldToString } from '@/utils/text/fold-to-string';
import { RUN_GRAM, type KeptTexts } from './kept-texts';
import { isLatin, plainWords } from './plain-words';

/** Words in a row that stand in a speech, outside quotation marks: [start, end) of the text. */
export type CopiedRun = { start: number; end: number; speechId: string; noteId?: string };

/** Characters in a row from which a run counts as copied: what comparisons of texts commonly take. */
const LEAST = 13;
/** Without its marks such a run has as many at least. */
const LEAST_HAN = 9;
/** English words in a row that are as telling. */
const LEAST_WORDS = 8;
/** A run shorter than this that stands in two speeches is a set phrase that belongs to nobody. In characters, words weighed as above. */
const SET_PHRASE = 18;

/**
 * Runs of at least thirteen characters (or eight words of a spaced script; mixed ones are weighed) that stand word for word in a kept text,
 * other marks and width aside; each as long as it goes. Marks count where they are the same. `spans` are the parts of `text` to look at, in order.
 */
export function copiedRuns(text: string, spans: readonly (readonly [number, number])[], kept: KeptTexts): CopiedRun[] {
  return spans.flatMap(([from, to]) => {
    const words = plainWords(text.slice(from, to));
    const runs: CopiedRun[] = [];
    for (let at = 0; at + RUN_GRAM <= words.text.length; at++) {
      if (!isBorder(words.text, at)) continue;
      let longest = 0;
      const places: number[] = [];
      kept.eachRun(words.text, at, (place) => {
        if (!isBorder(kept.all, place)) return;
        places.push(place);
        longest = Math.max(longest, sharedLength(words.text, at, kept.all, place));
      });
      if (longest < LEAST_HAN) continue;
      const run = words.text.slice(at, at + longest);
      const [start, end] = [from + words.starts[at]!, from + words.ends[at + longest - 1]!];
      if (
        weight(run) < LEAST &&
        ![end, end + 1].some((until) => isLongWithMarks(run, text.slice(start, until), places, kept))
      )
        continue;
      const of = places.filter((place) => kept.all.startsWith(run, place)).map((place) => kept.textAt(place));
      const [first] = of;
      if (first && !(weight(run) < SET_PHRASE && new Set(of.map(({ speechId }) => speechId)).size > 1)) {
        runs.push({
          start,
          end,
          speechId: first.speechId,
          ...(first.noteId === undefined ? {} : { noteId: first.noteId }),
        });
      }
      at += longest - 1;
    }
    return runs;
  });
}

/** Whether a run of Chinese has its thirteen characters with the marks in it, and the one that ends it, as the kept text has them too. */
function isLongWithMarks(run: string, original: string, places: readonly number[], kept: KeptTexts): boolean {
  if (/[a-z]/u.test(run)) return false;
  const folded = foldToString(original);
  return folded.length >= LEAST && places.some((place) => foldToString(kept.textAt(place).original).includes(folded));
}

/** Whether no Latin word is parted before this unit. */
function isBorder(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x20) return false;
  return at === 0 || at >= text.length || !isLatin(text.charCodeAt(at - 1)) || !isLatin(text.charCodeAt(at));
}

/** Units both texts share from these offsets on, up to a border of both. */
function sharedLength(words: string, at: number, all: string, place: number): number {
  let length = 0;
  while (at + length < words.length && words.charCodeAt(at + length) === all.charCodeAt(place + length)) length++;
  while (length > 0 && !(endsWhole(words, at + length) && endsWhole(all, place + length))) length--;
  return length;
}

function endsWhole(text: string, end: number): boolean {
  return (
    text.charCodeAt(end - 1) !== 0x20 && (end >= text.length || text.charCodeAt(end) === 0x20 || isBorder(text, end))
  );
}

function weight(run: string): number {
  let sum = 0;
  for (let at = 0; at < run.length; at++) {
    if (run.charCodeAt(at) === 0x20) continue;
    if (!isLatin(run.charCodeAt(at))) sum += 1;
    else if (isBorder(run, at)) sum += LEAST / LEAST_WORDS;
  }
  return sum;
}

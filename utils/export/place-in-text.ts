import { locateQuote, prepareText } from '@/utils/anchoring/locate-quote';
import type { Note } from '@/utils/model/note';
import { foldText } from '@/utils/text/fold-text';

/** A note and its passage, UTF-16 offsets in the text. */
export type PlacedNote = { note: Note; start: number; end: number };

/** Every place of a text in another, both folded. */
function placesOf(wanted: string, folded: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0 && places.length < 2; at = folded.indexOf(wanted, at + 1))
    places.push(at);
  return places;
}

/**
 * Where the passages of notes stand in a kept text (paragraphs joined by line feeds): by the paragraph that was kept with the note, where it still reads so, stands once and holds the passage once; else as on
 * any page (`locateQuote`), `exact` and `moved` alone. What isn't beyond doubt is in `unplaced`: never the wrong words. Both in reading order; those without a place by where they stood on their page.
 */
export function placeInText(
  paragraphs: readonly string[],
  notes: readonly Note[],
): { placed: PlacedNote[]; unplaced: Note[] } {
  const text = paragraphs.join('\n');
  const page = prepareText(text);
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  const known = new Map<string, number[]>();
  paragraphs.forEach((paragraph, index) => known.set(paragraph, [...(known.get(paragraph) ?? []), index]));

  /** The paragraph the note was kept from, if there is but one like it: which of several is told by what stands around them. */
  const paragraphOf = (note: Note): number | undefined => {
    const alike = known.get(note.paragraph.text) ?? [];
    return alike.length === 1 ? alike[0] : undefined;
  };

  const byParagraph = (note: Note): { start: number; end: number } | undefined => {
    const index = paragraphOf(note);
    const wanted = foldText(note.quote).text;
    if (index === undefined || wanted === '') return undefined;
    const count = note.quote.split('\n').length;
    const whole = paragraphs.slice(index, index + count).join('\n');
    const folded = foldText(whole);
    const [place, other] = placesOf(wanted, folded.text);
    if (place === undefined || other !== undefined) return undefined;
    const from = folded.starts[place]!;
    // It begins in that paragraph, or it isn't that one.
    if (from >= paragraphs[index]!.length) return undefined;
    return { start: starts[index]! + from, end: starts[index]! + folded.ends[place + wanted.length - 1]! };
  };

  const byWords = (note: Note): { start: number; end: number } | undefined => {
    // Edited words are never marked here: what stands nowhere as it is needs no search for what is like it, which takes long.
    if (!page.folded.text.includes(foldText(note.anchor.exact).text)) return undefined;
    // Its offset was one of the page; here it is near the beginning of its paragraph, where that is known.
    const start = starts[note.paragraph.index] ?? Math.min(note.anchor.start, text.length);
    const { exact, prefix, suffix, occurrences } = note.anchor;
    const found = locateQuote(page, {
      exact,
      prefix,
      suffix,
      start,
      ...(occurrences !== undefined && { occurrences }),
    });
    return found.state === 'exact' || found.state === 'moved' ? found : undefined;
  };

  const placed: PlacedNote[] = [];
  const unplaced: Note[] = [];
  for (const note of notes) {
    const place = byParagraph(note) ?? byWords(note);
    if (place) placed.push({ note, start: place.start, end: place.end });
    else unplaced.push(note);
  }
  const byId = (a: Note, b: Note): number => (a.id < b.id ? -1 : Number(a.id > b.id));
  return {
    placed: placed.toSorted((a, b) => a.start - b.start || a.end - b.end || byId(a.note, b.note)),
    unplaced: unplaced.toSorted((a, b) => a.anchor.start - b.anchor.start || byId(a, b)),
  };
}

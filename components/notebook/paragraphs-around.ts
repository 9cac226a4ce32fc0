import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';

/** A passage with what stands around it. */
export type Around = {
  /** The paragraph before it, where the speech's text is kept. */
  before?: string;
  /** The paragraph in pieces, the passage apart; joined they are its text. */
  parts: { text: string; isPassage: boolean }[];
  after?: string;
};

/**
 * A note's passage in its paragraph, kept with the note, and the paragraphs around it where the text of the speech is kept and still reads so. A passage over
 * several paragraphs, or one its paragraph doesn't hold, stands by itself.
 */
export function paragraphsAround({ quote, paragraph }: Note, speech?: Pick<Speech, 'paragraphs'>): Around {
  const { index, text } = paragraph;
  const kept = speech?.paragraphs ?? [];
  const isThere = index >= 0 && kept[index] === text;
  const last = isThere ? index + quote.split('\n').length - 1 : index;
  const whole = isThere ? kept.slice(index, last + 1).join('\n') : text;
  const around = {
    ...(isThere && kept[index - 1] !== undefined && { before: kept[index - 1]! }),
    ...(isThere && kept[last + 1] !== undefined && { after: kept[last + 1]! }),
  };
  const folded = foldText(whole);
  const wanted = foldText(quote).text;
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) {
    // Its paragraph reads otherwise: shown above the words that were kept, and not for them.
    return { parts: [{ text: quote, isPassage: true }], ...(text !== '' && { after: text }) };
  }
  const start = folded.starts[at]!;
  const end = folded.ends[at + wanted.length - 1]!;
  const parts = [
    { text: whole.slice(0, start), isPassage: false },
    { text: whole.slice(start, end), isPassage: true },
    { text: whole.slice(end), isPassage: false },
  ];
  return { ...around, parts: parts.filter((part) => part.text !== '') };
}

import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';
import { sameSpeech } from './identify';
import { isOfOtherDay } from './is-of-other-day';
import { pairKey } from './pair-key';

/** What is read of a note, and of its speech. */
export type Likened = Pick<Note, 'id' | 'speechId' | 'quote' | 'anchor' | 'paragraph'>;
export type LikenedSpeech = Pick<
  Speech,
  'id' | 'title' | 'speaker' | 'date' | 'evidence' | 'fingerprint' | 'urls' | 'apart'
>;

/** Notes looked at before others may run: some 10 ms. */
const SLICE = 5_000;
/** Notes that are folded whole before that. */
const FOLDED = 500;
const LING = 0x96f6; // 零
/** Folded characters around a passage that must be the same, before it or behind it: fewer stand before many a sentence. */
const AROUND = 6;
/** Passages of the same words that are told apart; more are a refrain, and no two of it are proposed. */
const MOST = 50;

/**
 * The notes that are one passage kept more than once: the same words, folded, in the same paragraph, with the same words before or behind them, in one speech
 * or in two that are one by their text. The same phrase elsewhere in a speech is another passage. Groups of two and more ids, in the order of the notes.
 *
 * @param apart pairs (`pairKey`) of which the reader has said that they are two
 * @param rest lets others run between slices
 */
export async function findDuplicates<T extends Likened>(
  notes: readonly T[],
  {
    speeches,
    apart = new Set(),
  }: { speeches: ReadonlyMap<string, LikenedSpeech>; apart?: ReadonlySet<string> | undefined },
  rest: () => Promise<unknown> = () => Promise.resolve(),
): Promise<T[][]> {
  // Notes by their index, by which what is found is put in order again.
  const byHead = new Map<number, number[]>();
  for (const [index, note] of notes.entries()) {
    if (index % SLICE === SLICE - 1) await rest();
    const head = headOf(note.quote);
    const alike = byHead.get(head);
    if (alike) alike.push(index);
    else byHead.set(head, [index]);
  }
  const isOneSpeech = twins(speeches);
  const found: { index: number; group: T[] }[] = [];
  let folded = 0;
  for (const alike of byHead.values()) {
    if (alike.length < 2) continue;
    const byQuote = new Map<string, number[]>();
    for (const index of alike) {
      if (++folded % FOLDED === 0) await rest();
      const quote = foldText(notes[index]!.quote).text;
      const same = byQuote.get(quote);
      if (same) same.push(index);
      else byQuote.set(quote, [index]);
    }
    for (const same of byQuote.values()) {
      const groups: { index: number; group: T[] }[] = [];
      for (const index of same) {
        const note = notes[index]!;
        const one = groups.find(
          ({ group }) =>
            isOneSpeech(group[0]!.speechId, note.speechId) &&
            isSamePlace(group[0]!, note) &&
            group.every((other) => !apart.has(pairKey(other.id, note.id))),
        );
        if (one) one.group.push(note);
        else if (groups.length < MOST) groups.push({ index, group: [note] });
      }
      found.push(...groups.filter(({ group }) => group.length > 1));
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ group }) => group);
}

/** Letters by which passages are told apart at first: nearly all are, so that only few are folded. */
const HEAD = 16;

/**
 * A number for the first letters of a quotation, the same for all that fold to the same: Latin ones and Han, which folding leaves alone but for width, case and
 * 零 (fold-table.ts). FNV-1a.
 */
function headOf(quote: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0, n = 0; i < quote.length && n < HEAD; i++) {
    const raw = quote.charCodeAt(i);
    const narrow = raw >= 0xff01 && raw <= 0xff5e ? raw - 0xfee0 : raw;
    const unit = narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
    if (!(unit >= 0x61 && unit <= 0x7a) && !(unit >= 0x3400 && unit <= 0x9fff && unit !== LING)) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    n++;
  }
  return hash;
}

/** Tells whether two speeches are one, by their ids; each pair is looked at once. */
function twins(speeches: ReadonlyMap<string, LikenedSpeech>): (one: string, other: string) => boolean {
  const known = new Map<string, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const key = pairKey(one, other);
    const answer = known.get(key) ?? areTwins(speeches.get(one), speeches.get(other));
    known.set(key, answer);
    return answer;
  };
}

function areTwins(a: LikenedSpeech | undefined, b: LikenedSpeech | undefined): boolean {
  if (!a || !b || a.apart?.includes(b.id) || b.apart?.includes(a.id) || isOfOtherDay(a, b)) return false;
  if (sameSpeech(a.fingerprint, b.fingerprint)) return true;
  // One whose text is too short to be told by, or was not read: the same title, speaker and day.
  const facts = ({ title, speaker, date }: LikenedSpeech): string => foldText([title, speaker, date].join('\n')).text;
  return a.title !== '' && a.speaker !== undefined && a.date !== undefined && facts(a) === facts(b);
}

/** Whether two passages of the same words stand in the same paragraph, with the same words on one side at least. */
function isSamePlace(a: Likened, b: Likened): boolean {
  const [one, other] = [a, b].map(({ paragraph }) => foldText(paragraph.text).text) as [string, string];
  if (!one.includes(other) && !other.includes(one)) return false;
  const [before, beforeOther] = [a, b].map(({ anchor }) => foldText(anchor.prefix).text) as [string, string];
  const [behind, behindOther] = [a, b].map(({ anchor }) => foldText(anchor.suffix).text) as [string, string];
  return (
    agree(before.slice(-AROUND), beforeOther.slice(-AROUND), (long, short) => long.endsWith(short)) ||
    agree(behind.slice(0, AROUND), behindOther.slice(0, AROUND), (long, short) => long.startsWith(short))
  );
}

/** Nothing agrees with nothing alone: where a text begins or ends. */
function agree(a: string, b: string, ends: (long: string, short: string) => boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === '' ? long === '' : ends(long, short);
}

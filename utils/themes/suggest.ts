import type { Theme } from '@/utils/model/theme';
import { isHanUnit, wordFolder, type FoldedWords } from './folded-words';
import { indexKeywords } from './keyword-index';
import { keywordKey } from './keyword-key';
import { keywordWeights, type WeighedWord } from './keyword-weights';
import { latinWords, type LatinWord } from './latin-words';
import { eachUnit, LEARNED_UNITS, type Learned } from './learned';
import { learnedWeights } from './learned-weights';
import { loudest } from './loudest';
import { smallTalk } from './small-talk';
import {
  AGAIN,
  ENOUGH,
  ENOUGH_OUTRIGHT,
  IN_PARAGRAPH,
  IN_SECTION,
  IN_TITLE,
  LEARNT,
  SMALL_TALK,
} from './suggest-gates';
import { textAround } from './text-around';
import { weightiest } from './weightiest';
import { wholeWords } from './whole-words';

/** Where a passage stands: what is highlighted, the paragraph around it, the headings above it, and the title of its speech. */
export type Passage = { quote: string; paragraph: string; section: readonly string[]; title?: string };
/** A theme for a passage: `score` 0…1, how sure; `because`: up to three words that spoke for it, as they are written there or among its keywords, weightiest first. */
export type Suggestion = { themeId: string; score: number; because: string[] };
export type Suggester = {
  /** Up to three themes, best first; none when nothing speaks for any. */
  suggest: (passage: Passage) => Suggestion[];
  /** The theme whose words alone speak loudest, loud enough to be suggested: what the reader chose is learned beside it. */
  said: (passage: Passage) => string | undefined;
};
/** What is needed of a theme to suggest it. The words of one without origin are the reader's own: none of them is common or small talk. */
export type SuggestedTheme = Pick<Theme, 'id' | 'name' | 'keywords' | 'origin'>;

/** Longest text that is read: what `textAround` leaves of one. */
const LONGEST = 4_096;
/** Most words that are named for a theme. */
const NAMED = 3;
/** Most words of small talk that count. */
const MOST_TALK = 4;

/**
 * Makes what suggests these themes: by their keywords and names, and by what the reader's choices taught. To be made anew when a theme or what is
 * learned changes (some 70 ms). Among equals the first in the list is first. The numbers are in suggest-gates.ts.
 */
export function prepareThemes(themes: readonly SuggestedTheme[], learned?: Learned): Suggester {
  const width = themes.length;
  const ids = themes.map(({ id }) => id);
  const words = keywordWeights(themes);
  const index = indexKeywords(words.map(({ text }) => text));
  const meant = new Set(
    words.filter((word) => word.themes.some((of) => themes[of.theme]!.origin === undefined)).map(({ key }) => key),
  );
  const talk = indexKeywords(smallTalk.filter((word) => !meant.has(keywordKey(word))));
  const taught = learned && learnedWeights(ids, learned);
  const fold = wordFolder(LONGEST);
  const speaks = speakingFor(words);

  // What is read of a passage. Kept here and filled anew for each: to make it anew took half the time of five thousand.
  let text = '';
  let folded = fold('');
  let latin: LatinWord[] = [];
  /** Where in the folded text title and headings end, and the passage begins and ends. */
  let headingsFrom = 0;
  let paragraphFrom = 0;
  let quoteFrom = 0;
  let quoteTo = 0;
  /** Words that are heard, in the order in which they are met, and the part each was met in; 0: it wasn't. */
  const heard: number[] = [];
  const parts = new Float64Array(words.length);
  const outright = Uint8Array.from(words, (word) => Number(word.themes.some((of) => of.outright)));
  let quiet = 0;
  let isOutright = false;
  /** Units that somebody was taught by: which, and where they stand. */
  const units = {
    count: 0,
    unit: new Uint16Array(LONGEST),
    from: new Uint16Array(LONGEST),
    to: new Uint16Array(LONGEST),
  };
  /** `met[unit] === round`: this passage has had the unit. */
  const met = new Uint32Array(LEARNED_UNITS);
  let round = 0;
  const sums = new Float64Array(width);

  const partAt = (at: number): number => {
    if (at < paragraphFrom) return at < headingsFrom ? IN_TITLE : IN_SECTION;
    return at >= quoteFrom && at < quoteTo ? 1 : IN_PARAGRAPH;
  };
  const hearWord = (word: number, from: number): void => {
    const part = partAt(from);
    const before = parts[word]!;
    if (before === 0) heard.push(word);
    parts[word] = before === 0 ? part : Math.max(part, before) + AGAIN;
    // The title names what the whole speech is about, not each passage of it.
    if (from >= headingsFrom && outright[word] === 1) isOutright = true;
  };
  const hearTalk = (_: number, from: number): void => {
    if (from < headingsFrom) return;
    quiet += partAt(from) === 1 ? 1 : IN_PARAGRAPH;
  };
  const read = (passage: Passage): void => {
    const around = textAround(passage);
    text = around.text;
    folded = fold(text);
    latin = latinWords(folded);
    headingsFrom = placeOf(folded, around.headings);
    paragraphFrom = placeOf(folded, around.paragraph);
    quoteFrom = placeOf(folded, around.quote.from);
    quoteTo = placeOf(folded, around.quote.to);
    for (const word of heard) parts[word] = 0;
    heard.length = 0;
    isOutright = false;
    index.scan(folded, latin, hearWord);
    quiet = 0;
    talk.scan(folded, latin, hearTalk);
  };
  /** The themes that speak loud enough; where none does, those that are spoken of outright, which need less. */
  const fitting = (spoken: Float64Array): number[] => {
    const found = loudest(spoken, ENOUGH + SMALL_TALK * Math.min(quiet, MOST_TALK));
    if (found.length > 0 || !isOutright || quiet > 0) return found;
    const named = meantBy(spokenBy(true));
    return loudest(
      spoken.map((says, theme) => (named[theme]! > 0 ? says : 0)),
      ENOUGH_OUTRIGHT,
    );
  };

  /** What the words say for each theme; with `named` only those that name it outright. */
  const spokenBy = (named = false): Float64Array => {
    const spoken = new Float64Array(width);
    for (const word of heard) {
      if (named) {
        for (const of of words[word]!.themes) if (of.outright) spoken[of.theme]! += of.weight * parts[word]!;
        continue;
      }
      const part = parts[word]!;
      for (let at = speaks.starts[word]!; at < speaks.starts[word + 1]!; at++)
        spoken[speaks.themes[at]!]! += speaks.weights[at]! * part;
    }
    return spoken;
  };
  /** What they mean, as this reader uses the themes. */
  const meantBy = (spoken: Float64Array): Float64Array => {
    if (!taught) return spoken;
    const meant = new Float64Array(width);
    for (let said = 0; said < width; said++) {
      const says = spoken[said]!;
      if (says === 0) continue;
      for (let theme = 0, at = said * width; theme < width; theme++, at++) meant[theme]! += says * taught.means[at]!;
    }
    return meant;
  };
  const keepUnit = (unit: number, from: number, to: number): void => {
    const at = units.count++;
    units.unit[at] = unit;
    units.from[at] = from;
    units.to[at] = to;
  };
  /** Adds what earlier passages, put under each theme, have in common with this one. */
  const addKnown = (spoken: Float64Array): void => {
    units.count = 0;
    if (!taught) return;
    eachUnit(folded, latin, keepUnit);
    round++;
    let all = 1;
    sums.fill(0);
    const { starts, themes: spokenFor, says } = taught.units;
    for (let i = 0; i < units.count; i++) {
      const unit = units.unit[i]!;
      if (met[unit] === round) continue;
      met[unit] = round;
      const part = partAt(units.from[i]!);
      all += part;
      for (let at = starts[unit]!; at < starts[unit + 1]!; at++) sums[spokenFor[at]!]! += says[at]! * part;
    }
    // A long paragraph has more of everything.
    const weight = LEARNT / Math.sqrt(all);
    for (let theme = 0; theme < width; theme++) spoken[theme]! += sums[theme]! * weight;
  };

  /** The words that spoke for a theme. */
  const because = (theme: number): string[] => {
    const said = weightiest(NAMED);
    for (const word of heard) {
      const { text, themes: of } = words[word]!;
      let says = 0;
      for (const each of of) {
        const means = taught ? taught.means[each.theme * width + theme]! : Number(each.theme === theme);
        says += each.weight * parts[word]! * means;
      }
      if (says > 0) said.tell(of.find((each) => each.theme === theme)?.text ?? text, says);
    }
    const cut = new Map<string, number>();
    tellSpans(theme, (from, to, says) => {
      const span = text.slice(folded.at[from], folded.at[to - 1]! + 1);
      if (isHanUnit(folded.units[from]!)) cut.set(span, folded.at[from]!);
      said.tell(span, says);
    });
    const spans = said.texts();
    const whole = spans.map((span) => {
      const from = cut.get(span);
      return from === undefined ? span : wholeWords(text, from, from + span.length);
    });
    const known = [...new Set(whole)].filter((word) => word !== '');
    // The dictionary knows few names: where it knows no word at all, what was found is better than no reason.
    return known.length > 0 ? known : spans;
  };
  /** Tells the places of the passage that have most in common with a theme's passages; pairs of characters that stand side by side are one. */
  const tellSpans = (theme: number, tell: (from: number, to: number, says: number) => void): void => {
    if (!taught) return;
    const saysFor = taught.saysFor(theme);
    let from = 0;
    let to = 0;
    let most = 0;
    for (let i = 0; i < units.count; i++) {
      const own = saysFor[units.unit[i]!]!;
      if (own === 0) continue;
      const says = own * partAt(units.from[i]!) * LEARNT;
      // The words of Latin scripts come after all Chinese ones, and may stand before them.
      if (units.from[i]! >= from && units.from[i]! < to) {
        most = Math.max(most, says);
      } else {
        if (to > 0) tell(from, to, most);
        from = units.from[i]!;
        most = says;
      }
      to = units.to[i]!;
    }
    if (to > 0) tell(from, to, most);
  };

  let heardLast: Passage | undefined;
  const hear = (passage: Passage): Float64Array => {
    read(passage);
    const spoken = meantBy(spokenBy());
    addKnown(spoken);
    heardLast = passage;
    return spoken;
  };

  return {
    suggest(passage) {
      const spoken = hear(passage);
      return fitting(spoken).map((theme) => {
        let named: string[] | undefined;
        return {
          themeId: ids[theme]!,
          score: 1 - Math.exp(-spoken[theme]! / 2),
          // When it is asked for: to part words takes longer than all else, and who sorts thousands of notes asks for none.
          get because() {
            if (!named && heardLast !== passage) hear(passage);
            return (named ??= because(theme));
          },
        };
      });
    },
    said(passage) {
      heardLast = undefined;
      read(passage);
      const [first] = fitting(spokenBy());
      return first === undefined ? undefined : ids[first];
    },
  };
}

/** For each word, from `starts[word]` to before `starts[word + 1]`, the themes it speaks for, and how much. */
function speakingFor(words: readonly WeighedWord[]) {
  const starts = new Uint32Array(words.length + 1);
  words.forEach(({ themes }, word) => (starts[word + 1] = starts[word]! + themes.length));
  const all = words.flatMap(({ themes }) => themes);
  return {
    starts,
    themes: Uint16Array.from(all, ({ theme }) => theme),
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
}

/** Place in the folded text of the first unit that stands at `at` or after it in the text. */
function placeOf({ at: places, length }: FoldedWords, at: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle]! < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

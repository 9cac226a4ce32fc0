import type { Theme } from '@/utils/model/theme';
import { wordFolder, type FoldedWords } from './folded-words';
import { indexKeywords } from './keyword-index';
import { keywordWeights, type WeighedWord } from './keyword-weights';
import { latinWords, type LatinWord } from './latin-words';
import { eachUnit, LEARNED_UNITS, type Learned } from './learned';
import { learnedWeights } from './learned-weights';
import { loudest } from './loudest';
import { smallTalk } from './small-talk';
import { AGAIN, ENOUGH, IN_PARAGRAPH, IN_SECTION, LEARNT, SMALL_TALK } from './suggest-gates';
import { textAround } from './text-around';
import { weightiest } from './weightiest';

/** Where a passage stands: what is highlighted, the paragraph around it, and the headings above it. */
export type Passage = { quote: string; paragraph: string; section: readonly string[] };
/** A theme for a passage: `score` 0…1, how sure; `because`: up to three words that spoke for it, as they are written there or among its keywords, weightiest first. */
export type Suggestion = { themeId: string; score: number; because: string[] };
export type Suggester = {
  /** Up to three themes, best first; none when nothing speaks for any. */
  suggest: (passage: Passage) => Suggestion[];
  /** The theme whose words alone speak loudest, loud enough to be suggested: what the reader chose is learned beside it. */
  said: (passage: Passage) => string | undefined;
};
/** What is needed of a theme to suggest it. */
export type SuggestedTheme = Pick<Theme, 'id' | 'name' | 'keywords'>;

/** Longest text that is read: what `textAround` leaves of one. */
const LONGEST = 4_096;
/** Most words that are named for a theme. */
const NAMED = 3;
/** Most words of small talk that count. */
const MOST_TALK = 4;

/**
 * Makes what suggests these themes: by their keywords and names, and by what the reader's choices taught. To be made anew when a theme or what is
 * learned changes (some 20 ms). Among equals the first in the list is first. The numbers are in suggest-gates.ts.
 */
export function prepareThemes(themes: readonly SuggestedTheme[], learned?: Learned): Suggester {
  const width = themes.length;
  const ids = themes.map(({ id }) => id);
  const words = keywordWeights(themes);
  const index = indexKeywords(words.map(({ text }) => text));
  const talk = indexKeywords(smallTalk);
  const taught = learned && learnedWeights(ids, learned);
  const fold = wordFolder(LONGEST);
  const speaks = speakingFor(words);

  // What is read of a passage. Kept here and filled anew for each: to make it anew took half the time of five thousand.
  let text = '';
  let folded = fold('');
  let latin: LatinWord[] = [];
  /** Where in the folded text the headings end, and the passage begins and ends. */
  let paragraphFrom = 0;
  let quoteFrom = 0;
  let quoteTo = 0;
  /** Words that are heard, in the order in which they are met, and the part each was met in; 0: it wasn't. */
  const heard: number[] = [];
  const parts = new Float64Array(words.length);
  let quiet = 0;
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
    if (at < paragraphFrom) return IN_SECTION;
    return at >= quoteFrom && at < quoteTo ? 1 : IN_PARAGRAPH;
  };
  const hearWord = (word: number, from: number): void => {
    const part = partAt(from);
    const before = parts[word]!;
    if (before === 0) heard.push(word);
    parts[word] = before === 0 ? part : Math.max(part, before) + AGAIN;
  };
  const hearTalk = (_: number, from: number): void => {
    quiet += partAt(from) === 1 ? 1 : IN_PARAGRAPH;
  };
  const read = (passage: Passage): void => {
    const around = textAround(passage);
    text = around.text;
    folded = fold(text);
    latin = latinWords(folded);
    paragraphFrom = placeOf(folded, around.paragraph);
    quoteFrom = placeOf(folded, around.quote.from);
    quoteTo = placeOf(folded, around.quote.to);
    for (const word of heard) parts[word] = 0;
    heard.length = 0;
    index.scan(folded, latin, hearWord);
    quiet = 0;
    talk.scan(folded, latin, hearTalk);
  };
  const enough = (): number => ENOUGH + SMALL_TALK * Math.min(quiet, MOST_TALK);

  /** What the words say for each theme. */
  const spokenBy = (): Float64Array => {
    const spoken = new Float64Array(width);
    for (const word of heard) {
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
      if (says > 0) said.tell(text, says);
    }
    tellSpans(theme, (from, to, says) => {
      // Most are too light, and to cut them out of the text costs more than to see that.
      if (said.wants(says)) said.tell(text.slice(folded.at[from], folded.at[to - 1]! + 1), says);
    });
    return said.texts();
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

  return {
    suggest(passage) {
      read(passage);
      const spoken = meantBy(spokenBy());
      addKnown(spoken);
      return loudest(spoken, enough()).map((theme) => ({
        themeId: ids[theme]!,
        score: 1 - Math.exp(-spoken[theme]! / 2),
        because: because(theme),
      }));
    },
    said(passage) {
      read(passage);
      const [first] = loudest(spokenBy(), enough());
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

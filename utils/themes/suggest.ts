import type { Theme } from '@/utils/model/theme';
import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { keywordWeights } from './keyword-weights';
import { latinWords } from './latin-words';
import { eachUnit, LEARNED_UNITS, type Learned } from './learned';
import { learnedWeights } from './learned-weights';
import { loudest } from './loudest';
import { smallTalk } from './small-talk';
import { AGAIN, ENOUGH, IN_PARAGRAPH, IN_SECTION, LEARNT, SMALL_TALK } from './suggest-gates';
import { textAround } from './text-around';

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

/** What was heard in a passage: each word with the part it was met in, and how loud small talk is. */
type Heard = { words: Map<number, number>; quiet: number };

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
  /** `met[unit] === round`: this passage has had the unit. */
  const met = new Uint32Array(LEARNED_UNITS);
  let round = 0;

  const read = (passage: Passage) => {
    const { text, quote, paragraph } = textAround(passage);
    const folded = fold(text);
    const partAt = (at: number): number => {
      const place = folded.at[at]!;
      if (place < paragraph) return IN_SECTION;
      return place >= quote.from && place < quote.to ? 1 : IN_PARAGRAPH;
    };
    return { text, folded, latin: latinWords(folded), partAt };
  };
  type Read = ReturnType<typeof read>;

  const hear = ({ folded, latin, partAt }: Read): Heard => {
    const heard: Heard = { words: new Map(), quiet: 0 };
    index.scan(folded, latin, (word, from) => {
      const part = partAt(from);
      const before = heard.words.get(word);
      heard.words.set(word, before === undefined ? part : Math.max(part, before) + AGAIN);
    });
    talk.scan(folded, latin, (_, from) => {
      heard.quiet += partAt(from) === 1 ? 1 : IN_PARAGRAPH;
    });
    return heard;
  };
  const enoughFor = ({ quiet }: Heard): number => ENOUGH + SMALL_TALK * Math.min(quiet, MOST_TALK);

  /** What the words say for each theme. */
  const spokenBy = ({ words: parts }: Heard): Float64Array => {
    const spoken = new Float64Array(width);
    for (const [word, part] of parts) {
      for (const { theme, weight } of words[word]!.themes) spoken[theme]! += weight * part;
    }
    return spoken;
  };
  /** What they mean, as this reader uses the themes. */
  const meantBy = (spoken: Float64Array): Float64Array => {
    if (!taught) return spoken;
    const meant = new Float64Array(width);
    spoken.forEach((says, said) => {
      if (says === 0) return;
      for (let theme = 0; theme < width; theme++) meant[theme]! += says * taught.means[said * width + theme]!;
    });
    return meant;
  };
  /** What earlier passages, put under each theme, have in common with this one. */
  const known = ({ folded, latin, partAt }: Read): Float64Array => {
    const sums = new Float64Array(width);
    if (!taught) return sums;
    round++;
    let all = 1;
    eachUnit(folded, latin, (unit, from) => {
      if (met[unit] === round) return;
      met[unit] = round;
      const part = partAt(from);
      all += part;
      for (let theme = 0, at = unit * width; theme < width; theme++, at++) sums[theme]! += taught.units[at]! * part;
    });
    // A long paragraph has more of everything.
    const weight = LEARNT / Math.sqrt(all);
    return sums.map((sum) => sum * weight);
  };

  /** The words that spoke for a theme. */
  const because = (theme: number, reading: Read, { words: parts }: Heard): string[] => {
    const said: { text: string; says: number }[] = [];
    for (const [word, part] of parts) {
      const { text, themes: of } = words[word]!;
      const says = of.reduce((sum, each) => {
        const means = taught ? taught.means[each.theme * width + theme]! : Number(each.theme === theme);
        return sum + each.weight * part * means;
      }, 0);
      if (says > 0) said.push({ text, says });
    }
    if (taught) said.push(...spansOf(theme, reading));
    said.sort((a, b) => b.says - a.says);
    const texts = new Set(said.map(({ text }) => text));
    return [...texts].slice(0, NAMED);
  };
  /** The places of the passage that have most in common with a theme's passages; pairs of characters that stand side by side are one. */
  const spansOf = (theme: number, { text, folded, latin, partAt }: Read): { text: string; says: number }[] => {
    const spans: { from: number; to: number; says: number }[] = [];
    eachUnit(folded, latin, (unit, from, to) => {
      const says = (taught?.units[unit * width + theme] ?? 0) * partAt(from) * LEARNT;
      if (says === 0) return;
      const last = spans.at(-1);
      if (last && from < last.to) Object.assign(last, { to, says: Math.max(last.says, says) });
      else spans.push({ from, to, says });
    });
    return spans.map(({ from, to, says }) => ({ text: text.slice(folded.at[from], folded.at[to - 1]! + 1), says }));
  };

  return {
    suggest(passage) {
      const reading = read(passage);
      const heard = hear(reading);
      const spoken = meantBy(spokenBy(heard));
      known(reading).forEach((says, theme) => (spoken[theme]! += says));
      return loudest(spoken, enoughFor(heard)).map((theme) => ({
        themeId: ids[theme]!,
        score: 1 - Math.exp(-spoken[theme]! / 2),
        because: because(theme, reading, heard),
      }));
    },
    said(passage) {
      const heard = hear(read(passage));
      const [first] = loudest(spokenBy(heard), enoughFor(heard));
      return first === undefined ? undefined : ids[first];
    },
  };
}

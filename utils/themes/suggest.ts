import type { Theme } from '@/utils/model/theme';
import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { keywordWeights } from './keyword-weights';
import { latinWords } from './latin-words';
import { eachUnit, LEARNED_UNITS, type Learned } from './learned';
import { learnedWeights } from './learned-weights';
import { AGAIN, ENOUGH, SMALL_TALK, FURTHER, IN_PARAGRAPH, IN_SECTION, LEARNT, NEAR } from './suggest-gates';
import { smallTalk } from './small-talk';
import { textAround } from './text-around';

/** Where a passage stands: what is highlighted, the paragraph around it, and the headings above it. */
export type Passage = { quote: string; paragraph: string; section: readonly string[] };
/** A theme for a passage: `score` 0…1, how sure; `because`: the words that spoke for it, weightiest first. */
export type Suggestion = { themeId: string; score: number; because: string[] };
export type Suggester = { suggest: (passage: Passage) => Suggestion[] };
export type SuggestedTheme = Pick<Theme, 'id' | 'name' | 'keywords'>;

/** Most themes that are suggested, and most words that are named for one. */
const MOST = 3;

/**
 * Makes what suggests these themes: by their keywords and names, and by what the reader's choices taught. To be made anew when a theme or what is
 * learned changes (some 10 ms). Among equals the first in the list is first.
 */
export function prepareThemes(themes: readonly SuggestedTheme[], learned?: Learned): Suggester {
  const words = keywordWeights(themes);
  const index = indexKeywords(words.map(({ text }) => text));
  const taught =
    learned &&
    learnedWeights(
      themes.map(({ id }) => id),
      learned,
    );
  const talk = indexKeywords(smallTalk);
  const fold = wordFolder(4_096);
  const spoken = new Float64Array(themes.length);
  /** The part each unit was met in, of this passage: `met[unit] === round` says whether it was. */
  const met = new Uint32Array(LEARNED_UNITS);
  let round = 0;

  return {
    suggest(passage) {
      const { text, quote, paragraph } = textAround(passage);
      const folded = fold(text);
      const latin = latinWords(folded);
      const partAt = (at: number): number => {
        const place = folded.at[at]!;
        if (place < paragraph) return IN_SECTION;
        return place >= quote.from && place < quote.to ? 1 : IN_PARAGRAPH;
      };
      const parts = new Map<number, number>();
      index.scan(folded, latin, (word, from) => {
        const part = partAt(from);
        const before = parts.get(word);
        parts.set(word, before === undefined ? part : Math.max(part, before) + AGAIN);
      });
      spoken.fill(0);
      for (const [word, part] of parts) {
        for (const { theme, weight } of words[word]!.themes) spoken[theme]! += weight * part;
      }
      if (taught) {
        round++;
        let sum = 0;
        const known = new Float64Array(themes.length);
        eachUnit(folded, latin, (unit, from) => {
          if (met[unit] === round) return;
          met[unit] = round;
          const part = partAt(from);
          sum += part;
          const row = unit * taught.themes;
          for (let theme = 0; theme < taught.themes; theme++) known[theme]! += taught.weights[row + theme]! * part;
        });
        for (let theme = 0; theme < taught.themes; theme++)
          spoken[theme]! += (LEARNT * known[theme]!) / Math.sqrt(sum + 1);
      }
      let quiet = 0;
      talk.scan(folded, latin, (_, from) => {
        quiet += partAt(from) === 1 ? 1 : IN_PARAGRAPH;
      });
      const found = best(spoken, ENOUGH + SMALL_TALK * Math.min(quiet, 4));
      return found.map((theme) => ({
        themeId: themes[theme]!.id,
        score: 1 - Math.exp(-spoken[theme]! / 2),
        because: [...parts]
          .flatMap(([word, part]) => {
            const own = words[word]!.themes.find((each) => each.theme === theme);
            return own ? [{ text: words[word]!.text, says: own.weight * part }] : [];
          })
          .sort((a, b) => b.says - a.says)
          .slice(0, MOST)
          .map((each) => each.text),
      }));
    },
  };
}

/** Up to three themes, by what speaks for them; none where nothing speaks loud enough. */
function best(spoken: Float64Array, enough: number): number[] {
  const found: number[] = [];
  for (let n = 0; n < MOST; n++) {
    let at = -1;
    for (let theme = 0; theme < spoken.length; theme++) {
      if (!found.includes(theme) && (at < 0 || spoken[theme]! > spoken[at]!)) at = theme;
    }
    const says = at < 0 ? 0 : spoken[at]!;
    if (n === 0 ? says < enough : says < Math.max(FURTHER, NEAR * spoken[found[0]!]!)) break;
    found.push(at);
  }
  return found;
}

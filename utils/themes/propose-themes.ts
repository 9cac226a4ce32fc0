import { foldText } from '@/utils/text/fold-text';
import type { Theme } from '@/utils/model/theme';
import { apart } from './apart';
import { freshProposals } from './fresh-proposals';
import { groupAlike } from './group-alike';
import { noteFeatures } from './note-features';
import type { RecurringPhrase } from './recurring-phrases';
import type { Passage } from './suggest';
import { tellingPhrases } from './telling-phrases';

/** A theme that notes without one would make: its name, in the language of its words, the notes, and up to four words they share, of which the name is one. */
export type ProposedTheme = { name: Theme['name']; noteIds: string[]; words: string[] };

/** Fewest notes of a theme: two that are alike are chance, or the same. */
const FEWEST = 3;
/** Most notes that are looked at: all pairs of them are likened. The reader who has more without a theme gets the next ones once these have one, or are dismissed. */
const MOST_NOTES = 2_000;
/** Most themes that are proposed at once. */
const MOST_THEMES = 12;
/** How alike the notes of a group are on average, 0…1. */
const ALIKE = 0.12;
/** In how many notes a feature may stand to liken them: what more have is in most of what is written, and likening all of them takes long. */
const COMMON = 300;
/** Share of a group's notes that its name stands in. */
const NAMED = 0.5;
/** How many of the group's phrases each of its notes has: with one alone, two notes may still speak of different things. */
const SHARED = 2;
/** Most words shown. */
const WORDS = 4;
/** Shortest passage that tells by itself what it is about, UTF-16 units. Of a shorter one, as much of its paragraph as this is read besides. */
const SHORT = 12;
const BESIDE = 120;

/**
 * Proposes themes for notes that have none: groups of at least three that say the same thing, each named by a phrase of most of its notes, and of few others.
 * Best first; none where nothing groups. The same whatever the order of the notes; of more than 2,000 the first by their ids are looked at, those that were not
 * dismissed before the others. `taken`: names that are used already, and not proposed. `dismissed`: notes of proposals that were refused, which are not made again
 * (fresh-proposals.ts).
 */
export function proposeThemes(
  notes: readonly (Passage & { id: string })[],
  { taken, dismissed = new Set() }: { taken: readonly string[]; dismissed?: ReadonlySet<string> },
): ProposedTheme[] {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const isKnown = ({ id }: { id: string }): number => Number(dismissed.has(id));
  const looked = notes
    .toSorted((a, b) => isKnown(a) - isKnown(b) || byId(a, b))
    .slice(0, MOST_NOTES)
    .sort(byId);
  const texts = looked.map(textOf);
  const folded = texts.map((text) => foldText(text).text);
  const used = new Set(taken.map(plain));
  const own = (members: readonly number[]): RecurringPhrase[] => {
    const inside = members.map((at) => folded[at]!);
    return tellingPhrases(
      members.map((at) => texts[at]!),
      { count: folded.length - inside.length, having: (phrase) => countIn(folded, phrase) - countIn(inside, phrase) },
      FEWEST,
    );
  };
  const proposed = groupAlike(noteFeatures(texts), { alike: ALIKE, common: COMMON }).flatMap(({ members, alike }) => {
    if (members.length < FEWEST) return [];
    const all = own(members);
    const telling = apart(all);
    const sharing = members.filter((at) => countPhrases(telling, folded[at]!) >= SHARED);
    if (sharing.length < FEWEST) return [];
    const phrases = sharing.length < members.length ? own(sharing) : all;
    const name = phrases.find(({ text, texts }) => texts >= NAMED * sharing.length && !used.has(plain(text)));
    if (!name) return [];
    const words = apart([name, ...phrases]).slice(0, WORDS);
    return [{ name, words, members: sharing, weight: sharing.length * alike }];
  });
  const best = proposed
    .sort((a, b) => b.weight - a.weight || a.members[0]! - b.members[0]!)
    .filter(({ name }, at, all) => all.findIndex((other) => plain(other.name.text) === plain(name.text)) === at)
    .map(({ name, words, members }) => ({
      name: name.lang === 'zh' ? { zh: name.text } : { en: name.text[0]!.toUpperCase() + name.text.slice(1) },
      noteIds: members.map((at) => looked[at]!.id),
      words: words.map(({ text }) => text),
    }));
  // Before it is cut: what was dismissed must take no other's place.
  return freshProposals(best, dismissed).slice(0, MOST_THEMES);
}

function textOf({ quote, paragraph }: Passage): string {
  if (quote.length >= SHORT) return quote;
  const at = Math.max(0, paragraph.indexOf(quote));
  return `${quote}\n${paragraph.slice(Math.max(0, at - BESIDE / 2), at + BESIDE / 2)}`;
}

const countPhrases = (phrases: readonly RecurringPhrase[], text: string): number =>
  phrases.reduce((sum, phrase) => sum + Number(text.includes(phrase.text)), 0);

const countIn = (texts: readonly string[], phrase: string): number =>
  texts.reduce((sum, text) => sum + Number(text.includes(phrase)), 0);

const plain = (name: string): string => foldText(name).text;

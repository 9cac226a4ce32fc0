import { foldText } from '@/utils/text/fold-text';
import type { Theme } from '@/utils/model/theme';
import { groupAlike } from './group-alike';
import { noteFeatures } from './note-features';
import { recurringPhrases, type RecurringPhrase } from './recurring-phrases';
import { smallTalk } from './small-talk';
import type { Passage } from './suggest';

/** A theme that notes without one would make: its name, in the language of its words, the notes, and up to four words they share, of which the name is one. */
export type ProposedTheme = { name: Theme['name']; noteIds: string[]; words: string[] };

/** Fewest notes of a theme: two that are alike are chance, or the same. */
const FEWEST = 3;
/** Most notes that are looked at: all pairs of them are likened. The reader who has more without a theme gets the next ones once these have one. */
const MOST_NOTES = 2_000;
/** Most themes that are proposed at once. */
const MOST_THEMES = 12;
/** How alike the notes of a group are on average, 0…1. */
const ALIKE = 0.12;
/** Share of a group's notes that its name stands in. */
const NAMED = 0.5;
/** How many of the group's phrases each of its notes has: with one alone, two notes may still speak of different things. */
const SHARED = 2;
/** How many times as often a phrase stands in a group's notes than in the others. */
const OWN = 4;
/** Most words shown. */
const WORDS = 4;
/** Shortest passage that tells by itself what it is about, UTF-16 units. Of a shorter one, as much of its paragraph as this is read besides. */
const SHORT = 12;
const BESIDE = 120;

/**
 * Proposes themes for notes that have none: groups of at least three that say the same thing, each named by a phrase of most of its notes, and of few others.
 * Best first; none where nothing groups. The same whatever the order of the notes; of more than 2,000 the first by their ids are looked at.
 * `taken`: names that are used already, and not proposed.
 */
export function proposeThemes(
  notes: readonly (Passage & { id: string })[],
  { taken }: { taken: readonly string[] },
): ProposedTheme[] {
  const looked = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_NOTES);
  const texts = looked.map(textOf);
  const folded = texts.map((text) => foldText(text).text);
  const used = new Set(taken.map(plain));
  const own = (members: readonly number[]): RecurringPhrase[] =>
    ownPhrases(
      members.map((at) => texts[at]!),
      members.map((at) => folded[at]!),
      folded,
    );
  const proposed = groupAlike(noteFeatures(texts), { alike: ALIKE, common: Math.max(20, looked.length / 10) }).flatMap(
    ({ members, alike }) => {
      if (members.length < FEWEST) return [];
      const shared = apart(own(members));
      const sharing = members.filter((at) => countPhrases(shared, folded[at]!) >= SHARED);
      if (sharing.length < FEWEST) return [];
      const phrases = own(sharing);
      const name = phrases.find(({ text, texts }) => texts >= NAMED * sharing.length && !used.has(plain(text)));
      if (!name) return [];
      const words = apart([name, ...phrases]).slice(0, WORDS);
      return [{ name, words, members: sharing, weight: sharing.length * alike }];
    },
  );
  return proposed
    .sort((a, b) => b.weight - a.weight || a.members[0]! - b.members[0]!)
    .filter(({ name }, at, all) => all.findIndex((other) => plain(other.name.text) === plain(name.text)) === at)
    .slice(0, MOST_THEMES)
    .map(({ name, words, members }) => ({
      name: name.lang === 'zh' ? { zh: name.text } : { en: name.text[0]!.toUpperCase() + name.text.slice(1) },
      noteIds: members.map((at) => looked[at]!.id),
      words: words.map(({ text }) => text),
    }));
}

function textOf({ quote, paragraph }: Passage): string {
  if (quote.length >= SHORT) return quote;
  const at = Math.max(0, paragraph.indexOf(quote));
  return `${quote}\n${paragraph.slice(Math.max(0, at - BESIDE / 2), at + BESIDE / 2)}`;
}

/** The phrases that stand in these texts and hardly in others, the most telling first. */
function ownPhrases(texts: readonly string[], folded: readonly string[], all: readonly string[]): RecurringPhrase[] {
  return recurringPhrases(texts, FEWEST)
    .flatMap((phrase) => {
      if (courtesy.has(phrase.text)) return [];
      const everywhere = countIn(all, phrase.text);
      const elsewhere = everywhere - countIn(folded, phrase.text);
      const here = phrase.texts / texts.length;
      const there = (elsewhere + 0.5) / (all.length - texts.length + 1);
      if (here < OWN * there) return [];
      return [{ phrase, says: phrase.texts * Math.log(here / there) * lengthWeight(phrase) }];
    })
    .sort((a, b) => b.says - a.says)
    .map(({ phrase }) => phrase);
}

/** Two characters are a word, three and four say more; the same of words. */
function lengthWeight({ text, lang }: RecurringPhrase): number {
  const length = lang === 'zh' ? text.length : text.split(' ').length + 1;
  return [0, 0, 0.8, 1, 1.2][Math.min(length, 4)]!;
}

/** Phrases of which none is part of one before. */
function apart(phrases: readonly RecurringPhrase[]): RecurringPhrase[] {
  const kept: RecurringPhrase[] = [];
  for (const phrase of phrases) {
    if (!kept.some(({ text }) => text.includes(phrase.text) || phrase.text.includes(text))) kept.push(phrase);
  }
  return kept;
}

const countPhrases = (phrases: readonly RecurringPhrase[], text: string): number =>
  phrases.reduce((sum, phrase) => sum + Number(text.includes(phrase.text)), 0);

const countIn = (texts: readonly string[], phrase: string): number =>
  texts.reduce((sum, text) => sum + Number(text.includes(phrase)), 0);

/** What is said at every occasion is no theme. */
const courtesy = new Set(smallTalk);

const plain = (name: string): string => foldText(name).text;

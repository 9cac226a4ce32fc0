import { leadInForms, type LeadInForms } from '@/utils/i18n/lead-in-forms';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { bestForms, fillForm, knownForms, type FormValues } from './fill-form';
import { formValues } from './form-values';
import { passageMood } from './passage-mood';
import { sourceFacts, type SourceFacts } from './source-facts';

/** A passage that needs words before it. */
export type LedPassage = {
  quote: string;
  speechId: string;
  /** The point of the speech it is from, where that should be named. */
  point?: string;
  /** It says nearly what the passage before it says. */
  near?: boolean;
};

type Stage = 'first' | 'section' | 'again' | 'point' | 'near';

/** Longest passage that is called a sentence (一句话), UTF-16 units. */
const ONE_SENTENCE = 60;
/** Longest title that is said again, UTF-16 units; an English one has shorter letters. */
const LONG_TITLE = { 'zh-CN': 16, en: 60 };
/** How many of the last verbs are not taken again. */
const RESTING = 2;

/**
 * The words before the quotations of one document, in its order: speaker, occasion, title and day where a speech is named for the first time, less in a later
 * section, next to nothing right behind another passage of it. `startSection` begins a section, in which no two are alike and neighbours differ in their words.
 * Verbs are those that fit the passage: one that asks is not said to state.
 */
export function makeLeadIns(speeches: ReadonlyMap<string, Speech>, lang: Locale) {
  const forms = leadInForms(lang);
  const facts = new Map<string, SourceFacts>();
  const named = new Set<string>();
  let said = new Set<string>();
  let spent = new Set<string>();
  let before: string | undefined;
  const resting: string[] = [];
  const turns: Record<Stage | 'unknown', number> = { first: 0, section: 0, again: 0, point: 0, near: 0, unknown: 0 };

  const factsOf = (id: string): SourceFacts => {
    const known = facts.get(id) ?? sourceFacts(speeches.get(id), lang);
    facts.set(id, known);
    return known;
  };

  const choose = (stage: Stage | 'unknown', candidates: readonly string[], fill: Fill): string | undefined => {
    const turned = candidates.map((_, at) => candidates[(at + turns[stage]) % candidates.length]!);
    for (const rested of [true, false]) {
      for (const [at, form] of turned.entries()) {
        // Forms without a verb come in their turn only.
        const verbs: Fill['verbs'] = /\{[VWP]\}/.test(form) ? fill.verbs : [['', '', '']];
        for (const verb of verbs) {
          if (rested && resting.includes(verb[0])) continue;
          const text = fillForm(form, fill.values, verb);
          if (said.has(text)) continue;
          turns[stage] += at + 1;
          if (verb[0] !== '') resting.push(verb[0]);
          if (resting.length > RESTING) resting.shift();
          return text;
        }
      }
    }
    return undefined;
  };

  return {
    startSection(): void {
      said = new Set();
      spent = new Set();
      before = undefined;
    },
    /** Words that stand in the section already; with the speech whose passage they are before, where that stands above what comes. */
    stands(words: string, speechId?: string): void {
      said.add(words);
      if (speechId === undefined) return;
      named.add(speechId);
      before = speechId;
    },
    leadIn(passage: LedPassage): string {
      const { speechId, quote, point, near = false } = passage;
      const known = factsOf(speechId);
      const mood = passageMood(quote);
      const isFollowing = before === speechId;
      const hasSource = Boolean(known.speaker || known.title || known.occasion.at || known.day);
      const stage = stageOf({ isFollowing, isNamed: named.has(speechId), near, point });
      const also = near && !isFollowing ? forms.also : '';
      const values = valuesOf(known, { quote, point, isOnly: speeches.size === 1, stage, lang });
      const written = !(known.day || known.occasion.name || known.speaker) ? [forms.written] : [];
      const isFit = (one: string): boolean => !known.genre.isApart || !forms.spoken.includes(one);
      const verbs = [...forms.verbs[mood], ...written]
        .filter(([now]) => isFit(now))
        .map(([now, past, several = now]) => {
          const agreeing = known.areSeveral ? several : now;
          return [also + now, also + past, also + agreeing] as const;
        });
      // What was tried in vain in this section, for a passage of this kind, need not be tried again.
      const kind = `${speechId} ${mood} ${values['K']} ${also}`;
      const attempt = (at: Stage | 'unknown'): string | undefined => {
        const key = `${at} ${kind}`;
        if (spent.has(key)) return undefined;
        const candidates = (at === 'unknown' ? forms.unknown : usable(forms, at, values)).filter(isFit);
        const text = choose(at, candidates, { values, verbs });
        if (text === undefined && at !== 'point') spent.add(key);
        return text;
      };
      // “The speech” is the one named last: where another one stands between, only forms that name it will do.
      const stages: (Stage | 'unknown')[] = hasSource
        ? [stage, isFollowing ? 'again' : 'section', isFollowing ? 'section' : 'first']
        : ['unknown'];
      let text: string | undefined;
      for (const at of stages) text ??= attempt(at);
      for (let n = said.size + 1; text === undefined || said.has(text); n++)
        text = fillForm(known.title && !isFollowing ? forms.countedOf : forms.counted, {
          ...values,
          T: known.title,
          n: String(n),
        });
      said.add(text);
      named.add(speechId);
      before = speechId;
      return text;
    },
  };
}

type Fill = { values: FormValues; verbs: readonly (readonly [string, string, string])[] };

function stageOf({
  isFollowing,
  isNamed,
  near,
  point,
}: {
  isFollowing: boolean;
  isNamed: boolean;
  near: boolean;
  point: string | undefined;
}): Stage {
  if (isFollowing) return near ? 'near' : point === undefined ? 'again' : 'point';
  return isNamed ? 'section' : 'first';
}

type About = { quote: string; point: string | undefined; isOnly: boolean; stage: Stage; lang: Locale };

function valuesOf(facts: SourceFacts, { quote, point, isOnly, stage, lang }: About): FormValues {
  const values = formValues(facts, lang);
  // The only speech of a document is known by “the speech”: a long title is not said at the head of each section.
  const isTiring = isOnly && stage !== 'first' && facts.title.length > LONG_TITLE[lang];
  return {
    ...values,
    T: isTiring ? '' : facts.title,
    L: point ?? '',
    K: isOneSentence(quote) ? '句' : '段',
    where: stage === 'first' ? (values['where'] ?? '') : '',
    // A document on one speech has told its day; of several, the day tells which.
    when: stage === 'first' || !isOnly ? (values['when'] ?? '') : '',
  };
}

function isOneSentence(quote: string): boolean {
  return quote.length <= ONE_SENTENCE && !/[。！？\n](?=.)/u.test(quote);
}

/** Where a speech is named, the forms that tell the most of it; where it was named before, any. */
function usable(forms: LeadInForms, stage: Stage, values: FormValues): string[] {
  return stage === 'first' || stage === 'section' ? bestForms(forms[stage], values) : knownForms(forms[stage], values);
}

import { leadInForms, type LeadInForms } from '@/utils/i18n/lead-in-forms';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { countCharacters } from '@/utils/text/count-characters';
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

/** Longest passage that is called a sentence (一句话), 字数. */
const ONE_SENTENCE = 60;
/** Longest title that is said again, 字数. */
const LONG_TITLE = 16;
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
  let inSection = new Set<string>();
  let said = new Set<string>();
  let before: string | undefined;
  const resting: string[] = [];
  const turns: Record<Stage | 'unknown', number> = { first: 0, section: 0, again: 0, point: 0, near: 0, unknown: 0 };

  const factsOf = (id: string): SourceFacts => {
    const known = facts.get(id) ?? sourceFacts(speeches.get(id), lang);
    facts.set(id, known);
    return known;
  };

  const choose = (stage: Stage | 'unknown', candidates: string[], fill: Fill): string | undefined => {
    const turned = candidates.map((_, at) => candidates[(at + turns[stage]) % candidates.length]!);
    for (const rested of [true, false]) {
      for (const [at, form] of turned.entries()) {
        // Forms without a verb come in their turn only.
        const verbs: readonly (readonly [string, string])[] = /\{[VW]\}/.test(form) ? fill.verbs : [['', '']];
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
      inSection = new Set();
      said = new Set();
      before = undefined;
    },
    leadIn(passage: LedPassage): string {
      const { speechId, quote, point, near = false } = passage;
      const known = factsOf(speechId);
      const isFollowing = before === speechId;
      const hasSource = Boolean(known.speaker || known.title || known.occasion.at || known.day);
      const stage = stageOf({ isFollowing, isNamed: named.has(speechId), near, point });
      const also = near && !isFollowing ? forms.also : '';
      const values = valuesOf(known, { quote, point, isOnly: speeches.size === 1, stage, lang });
      const written = !(known.day || known.occasion.name || known.speaker) ? [forms.written] : [];
      const verbs = [...forms.verbs[passageMood(quote)], ...written].map(
        ([now, past]) => [also + now, also + past] as const,
      );
      const candidates = hasSource ? usable(forms, stage, values) : [...forms.unknown];
      const order = [
        () => choose(hasSource ? stage : 'unknown', candidates, { values, verbs }),
        () =>
          hasSource && stage !== 'first'
            ? choose('again', usable(forms, 'again', values), { values, verbs })
            : undefined,
        () =>
          hasSource && (isFollowing || inSection.has(speechId))
            ? choose('section', usable(forms, 'section', values), { values, verbs })
            : undefined,
      ];
      let text: string | undefined;
      for (const attempt of order) text ??= attempt();
      for (let n = said.size + 1; text === undefined || said.has(text); n++)
        text = forms.counted.replace('{n}', String(n));
      said.add(text);
      named.add(speechId);
      inSection.add(speechId);
      before = speechId;
      return text;
    },
  };
}

type Fill = { values: FormValues; verbs: readonly (readonly [string, string])[] };

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
  const isTiring = isOnly && stage !== 'first' && countCharacters(facts.title).characters > LONG_TITLE;
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
  return countCharacters(quote).characters <= ONE_SENTENCE && !/[。！？\n](?=.)/u.test(quote);
}

/** Where a speech is named, the forms that tell the most of it; where it was named before, any. */
function usable(forms: LeadInForms, stage: Stage, values: FormValues): string[] {
  return stage === 'first' || stage === 'section' ? bestForms(forms[stage], values) : knownForms(forms[stage], values);
}

import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { hashOf } from './hash-of';
import { keyPhrases, type Phrase } from './key-phrases';
import { sentenceAround } from './sentence-around';

/** What is asked of a note. */
export type Question =
  /** The passage stands there with a phrase hidden, as [start, end) in it; of a long one only the sentence around it is shown, `shown`. */
  | { form: 'complete'; shown: Phrase; hidden: Phrase }
  /** What did it make you think? */
  | { form: 'recall' }
  /** Who said it, where? */
  | { form: 'who' }
  /** Which of these themes is it under? */
  | { form: 'theme'; choices: Theme[] };

/** Up to this long a passage is shown whole, UTF-16 units: five lines. */
const SHORT = 160;
/** Themes to choose among. */
const CHOICES = 4;
/** How many of a passage's phrases are hidden in turn. */
const PHRASES = 3;

/**
 * What a note is asked this time: of the forms that are possible for it, another each time it comes back, and the same for the same history. `themes`: those there are,
 * not archived.
 */
export function questionOf(
  note: Pick<Note, 'id' | 'quote' | 'thought' | 'themes' | 'review'>,
  { speech, themes }: { speech: Pick<Speech, 'title' | 'speaker'> | undefined; themes: readonly Theme[] },
): Question {
  const reps = note.review?.card?.reps ?? 0;
  const possible = [complete(note, reps), recall(note), who(speech), theme(note, themes, reps)].filter(
    (question) => question !== null,
  );
  return possible[(hashOf(note.id) + reps) % possible.length] ?? { form: 'recall' };
}

function complete({ quote }: Pick<Note, 'quote'>, reps: number): Question | null {
  const phrases = keyPhrases(quote, PHRASES);
  const hidden = phrases[reps % Math.max(1, phrases.length)];
  if (!hidden) return null;
  if (quote.length <= SHORT) return { form: 'complete', shown: { start: 0, end: quote.length }, hidden };
  return { form: 'complete', shown: sentenceAround(quote, hidden), hidden };
}

function recall({ thought }: Pick<Note, 'thought'>): Question | null {
  return thought.trim() === '' ? null : { form: 'recall' };
}

function who(speech: Pick<Speech, 'title' | 'speaker'> | undefined): Question | null {
  return speech?.speaker || speech?.title ? { form: 'who' } : null;
}

function theme({ id, themes: own }: Pick<Note, 'id' | 'themes'>, themes: readonly Theme[], reps: number) {
  // What was only suggested nobody has learned.
  const right = themes.find((one) => own.some((theme) => theme.id === one.id && theme.by === 'reader'));
  const wrong = themes.filter((one) => own.every((theme) => theme.id !== one.id));
  if (!right || wrong.length === 0) return null;
  const lot = (one: Theme): number => hashOf(`${id} ${reps} ${one.id}`);
  const chosen = wrong.toSorted((a, b) => lot(a) - lot(b)).slice(0, CHOICES - 1);
  return { form: 'theme' as const, choices: [right, ...chosen].toSorted((a, b) => lot(b) - lot(a)) };
}

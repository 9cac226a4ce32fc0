import { promptForms, type Asked } from '@/utils/i18n/prompt-forms';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import { quoted } from './inner-quotes';
import { keyPhrases } from './key-phrases';

const PLAIN = ['promptThought', 'promptThoughtOwn', 'promptThoughtDoubt'] as const;
/** How much it tells against a kind of question that it was just asked, and that it was asked before at all. */
const JUST_ASKED = 3;

/**
 * The questions that stand where the writer's thoughts on quotations are missing, in the order of one document: each about what its own passage says. Neighbours ask
 * for different things where the passages allow, and no question is asked twice in the same words while others are left.
 */
export function makePrompts(lang: Locale): (quote: string) => string {
  const forms = promptForms(lang);
  const say = sayIn(studyNotesTexts, lang);
  const turns = new Map<Asked, number>();
  const asked = new Set<string>();
  let last: Asked | undefined;
  let plain = 0;

  return (quote) => {
    const phrases = keyPhrases(quote);
    const cost = (kind: Asked, at: number): number => at + (kind === last ? JUST_ASKED : 0);
    const ranked = phrases
      .map((phrase, at) => ({ phrase, cost: cost(phrase.asked, at) }))
      .toSorted((a, b) => a.cost - b.cost)
      .map(({ phrase }) => phrase);
    for (const { asked: kind, phrases: words } of ranked) {
      const turn = turns.get(kind) ?? 0;
      for (const [step] of forms[kind].entries()) {
        const form = forms[kind][(turn + step) % forms[kind].length] ?? '';
        const text = fill(form, words, lang);
        if (asked.has(text)) continue;
        turns.set(kind, turn + step + 1);
        asked.add(text);
        last = kind;
        return text;
      }
    }
    return say(PLAIN[plain++ % PLAIN.length] ?? 'promptThought');
  };
}

function fill(form: string, words: readonly string[], lang: Locale): string {
  const marked = words.map((phrase) => quoted(phrase, lang));
  return form.replaceAll(/\{([PAB])\}/g, (_, key: string) => (key === 'B' ? marked[1] : marked[0]) ?? '');
}

import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';

const THOUGHT_PROMPTS = ['promptThought', 'promptThoughtOwn', 'promptThoughtDoubt'] as const;

/** The question that stands where the writer's thought on a quotation is missing. `turn` counts from 0 through a document, so that neighbours differ. */
export function promptFor(turn: number, lang: Locale): string {
  return sayIn(studyNotesTexts, lang)(THOUGHT_PROMPTS[turn % THOUGHT_PROMPTS.length] ?? 'promptThought');
}

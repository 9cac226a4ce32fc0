import { openingForms } from '@/utils/i18n/opening-forms';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import { cleanFact } from './clean-fact';
import { countInWords } from './count-in-words';
import { bestForms, fillForm } from './fill-form';
import { formValues } from './form-values';
import { inWords } from './in-words';
import { sourceFacts } from './source-facts';

/** An occasion that already says how it hangs together with the rest. */
const JOINED = /^(?:按照|根据|结合|围绕|利用|通过|在|为|for|in|at|as|during)(?=[\p{Script=Han}\s])/iu;

/**
 * What study notes open with, of facts alone: what was studied, by whom, where, when, and what for. Of several speeches up to four are named, and a speaker once of
 * those that follow each other.
 *
 * @param n passages that are quoted, ≥ 1: all that can be told where nothing is known of the speeches
 */
export function openingParagraph(
  facts: { speeches: readonly Speech[]; n: number; occasion?: string },
  lang: Locale,
): string {
  const say = sayIn(studyNotesTexts, lang);
  const known = facts.speeches
    .map((speech) => sourceFacts(speech, lang))
    .filter(({ speaker, title, occasion, day }) => speaker || title || occasion.at || day);
  const forms = openingForms(lang);
  const occasion = cleanFact(facts.occasion);
  const before =
    occasion === '' ? '' : say(JOINED.test(occasion) ? 'openingOccasionAsIs' : 'openingOccasion', { occasion });
  if (known.length === 0) return before + say('openingNoSource', { n: facts.n });

  let speaker = '';
  const names = known.map((each) => {
    const values = formValues(each, lang);
    const isSame = speaker !== '' && each.speaker === speaker && each.title !== '' && lang !== 'en';
    speaker = each.speaker;
    if (known.length > 1) values['where'] = '';
    const wanted = known.length > 1 ? forms.listed : forms.only;
    const own = isSame ? { ...values, S: '' } : values;
    return fillForm(bestForms(wanted, own)[0] ?? '{T}', own);
  });
  if (known.length === 1) return before + say('openingOne', { speech: names[0] ?? '' });
  const nouns = [...new Set(known.map(({ genre }) => genre.plural))];
  // The sentence counts by 篇: 两篇讲话, but not 两篇回信.
  const isCounted = nouns.length === 1 && known.every(({ genre }) => genre.measure !== '封');
  const noun = isCounted ? nouns[0]! : say('texts');
  const several = countInWords(known.length, lang);
  const speeches = inWords(names, 'speechesAndMore', lang);
  return before + say('openingSeveral', { n: several, noun, speeches });
}

import type { Locale } from '@/utils/model/locale';
import type { FormValues } from './fill-form';
import type { SourceFacts } from './source-facts';

/** What forms are filled with of a speech (`leadInForms` says which letter is what). An occasion that the title tells is not told again. */
export function formValues(facts: SourceFacts, lang: Locale): FormValues {
  const { speaker, title, occasion, day, published, genre } = facts;
  const tells = facts.titleTellsOccasion;
  return {
    S: speaker,
    T: title,
    O: tells || genre.isApart ? '' : occasion.at,
    D: day,
    N: genre.noun,
    M: genre.measure,
    H: facts.titleTellsGenre ? '' : genre.noun,
    A: genre.withArticle,
    a: genre.withArticle,
    G: facts.titleTellsGenre ? '' : genre.given,
    where: tells ? '' : (lang === 'en' && occasion.at) || occasion.name,
    when: day || published,
  };
}

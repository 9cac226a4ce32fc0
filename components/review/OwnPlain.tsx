import { commonTexts } from '@/utils/i18n/common-texts';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import { langOf } from '../lang-of';
import { useLocale, useSay } from '../use-say';

type Props = {
  note: Note;
  /** They are the answer: what is not there is said. */
  asked: boolean;
};

/** The reader's own words on a note, to be read. Styles: own-words.css, review.css. */
export function OwnPlain({ note, asked }: Props) {
  const say = useSay(commonTexts);
  const ofReview = useSay(reviewTexts);
  const locale = useLocale();
  const { thought, application } = note;
  if (thought === '' && application === '') {
    return asked ? <p class="mine muted">{ofReview('noThought')}</p> : null;
  }
  return (
    <div class="mine">
      {(['thought', 'application'] as const).map(
        (field) =>
          note[field] !== '' && (
            <div key={field} class="own">
              <span class="seal" lang={langOf(locale)} title={say(field)}>
                {say(`${field}Seal`)}
              </span>
              <p>{note[field]}</p>
            </div>
          ),
      )}
    </div>
  );
}

import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Grade } from '@/utils/model/review';
import { useSay } from '../use-say';
import { intervalText } from './interval-text';

type Props = {
  /** How long until it comes back, ms, for each. */
  intervals: Record<Grade, number>;
  disabled: boolean;
  onGrade: (grade: Grade) => void;
};

const GRADES: Grade[] = [1, 2, 3, 4];

/** How well it was known, with what follows from it. Their keys are 1–4. Styles: review.css. */
export function Grades({ intervals, disabled, onGrade }: Props) {
  const say = useSay(reviewTexts);
  return (
    <div class="grades" role="group" aria-label={say('howWell')}>
      {GRADES.map((grade) => (
        <button
          key={grade}
          type="button"
          class="grade"
          aria-keyshortcuts={String(grade)}
          // Not the attribute: a button that is switched off loses the focus.
          aria-disabled={disabled}
          onClick={() => !disabled && onGrade(grade)}
        >
          <kbd aria-hidden="true">{grade}</kbd>
          <b>{say(`grade${grade}`)}</b>
          <span>{intervalText(intervals[grade], say)}</span>
        </button>
      ))}
    </div>
  );
}

import { reviewTexts } from '@/utils/i18n/review-texts';
import type { DayDone } from '@/utils/review/looking-back';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { useLocale, useSay } from '../use-say';

type Props = { id: string; weeks: DayDone[][]; label: string };

/** The same as the squares, for who reads tables: the days on which something was done, latest first. Styles: review.css. */
export function HeatTable({ id, weeks, label }: Props) {
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const days = weeks
    .flat()
    .filter(({ read, written }) => read + written > 0)
    .toReversed();
  return (
    // Scrolled by keys as well.
    <div id={id} class="heat-table" tabIndex={0} role="group" aria-label={say('lookingBack')}>
      {days.length === 0 ? (
        <p class="muted">{say('nothingInTable')}</p>
      ) : (
        <table>
          <caption class="sr">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('read')}</th>
              <th scope="col">{say('written')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, read, written }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day, locale)}</th>
                <td>{read}</td>
                <td>{written}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

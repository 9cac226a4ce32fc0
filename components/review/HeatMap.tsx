import { reviewTexts } from '@/utils/i18n/review-texts';
import type { DayDone } from '@/utils/review/looking-back';
import { useLocale, useSay } from '../use-say';

type Props = { weeks: DayDone[][]; label: string };

/** A square a day, and the gap to the next. */
const SIZE = 15;
const STEP = 19;
/** The rows whose weekday is written beside them: all seven would stand too close on a narrow page. */
const NAMED = [0, 2, 4, 6];
/** How many shades there are besides nothing. */
const SHADES = 4;

/** The days as squares, a column a week: the darker, the more notes were kept; a dot where own words were written, the larger the more. Styles: review.css. */
export function HeatMap({ weeks, label }: Props) {
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const days = weeks.flat();
  const shade = (value: number, most: number): number => (value === 0 ? 0 : Math.ceil((SHADES * value) / most));
  const mostRead = Math.max(1, ...days.map(({ read }) => read));
  const mostWritten = Math.max(1, ...days.map(({ written }) => written));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <div class="heat-box">
      <div class="heat-grid">
        {/* Not in the drawing: its letters would shrink with it. */}
        <div class="heat-months" aria-hidden="true">
          {weeks.map((week, column) => {
            const first = week.find(({ day }) => day.endsWith('-01'));
            return (
              first &&
              column < weeks.length - 1 && (
                <span key={first.day} style={{ insetInlineStart: `${(100 * column) / weeks.length}%` }}>
                  {month.format(new Date(first.day))}
                </span>
              )
            );
          })}
        </div>
        <div class="heat-days" aria-hidden="true">
          {weeks[0]?.map(({ day }, row) => (
            <span key={day}>{NAMED.includes(row) && weekday.format(new Date(day))}</span>
          ))}
        </div>
        <svg
          class="heat"
          viewBox={`0 0 ${weeks.length * STEP} ${7 * STEP}`}
          role="img"
          aria-label={label}
          preserveAspectRatio="xMinYMin meet"
        >
          {weeks.map((week, column) =>
            week.map(({ day, read, written }, row) => (
              <g key={day}>
                <rect
                  class={`heat-${shade(read, mostRead)}`}
                  x={column * STEP}
                  y={row * STEP}
                  width={SIZE}
                  height={SIZE}
                  rx="1"
                />
                {written > 0 && (
                  <circle
                    class="dot"
                    cx={column * STEP + SIZE / 2}
                    cy={row * STEP + SIZE / 2}
                    r={2 + shade(written, mostWritten) / 2}
                  />
                )}
              </g>
            )),
          )}
        </svg>
      </div>
      <p class="heat-legend" aria-hidden="true">
        <svg viewBox={`0 0 ${SHADES * STEP} ${SIZE}`} width={SHADES * STEP} height={SIZE} class="heat">
          {Array.from({ length: SHADES }, (_, at) => (
            <rect key={at} class={`heat-${at + 1}`} x={at * STEP} y="0" width={SIZE} height={SIZE} rx="1" />
          ))}
        </svg>
        <span>{say('legendRead')}</span>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} class="heat">
          <circle class="dot" cx={SIZE / 2} cy={SIZE / 2} r="3.5" />
        </svg>
        <span>{say('legendWritten')}</span>
      </p>
    </div>
  );
}

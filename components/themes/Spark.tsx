import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { useSay } from '../use-say';

const [STEP, BAR, HEIGHT] = [8, 7, 20];
/** Notes in a week that fill the height at least: else one alone would look like a hundred. */
const FULL = 5;

/** How many notes came in each of the last weeks, as bars. Nothing where none did. Styles: theme-folder.css. */
export function Spark({ weeks }: { weeks: readonly number[] }) {
  const say = useSay(themeBoardTexts);
  const n = weeks.reduce((sum, notes) => sum + notes, 0);
  if (n === 0) return null;
  const most = Math.max(FULL, ...weeks);
  const bars = weeks.map((notes, week) => {
    // One note is seen beside a hundred, and a week without is a line.
    const high = notes === 0 ? 1 : Math.max(3, Math.round((notes / most) * HEIGHT));
    return `M${week * STEP} ${HEIGHT}v-${high}h${BAR}v${high}z`;
  });
  return (
    <svg class="spark" viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`} role="img" aria-label={say('weeks', { n })}>
      <path d={bars.join('')} />
    </svg>
  );
}

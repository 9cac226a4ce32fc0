import type { reviewTexts } from '@/utils/i18n/review-texts';
import type { Say } from '@/utils/i18n/say-in';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time from now in words, in the largest unit that says it well enough: 10 分钟后, 6 天后, 3 个月后. `ms`: how long; what is past counts as a minute. */
export function intervalText(ms: number, say: Say<typeof reviewTexts>): string {
  if (ms < HOUR) return say('inMinutes', { n: Math.max(1, Math.round(ms / MINUTE)) });
  if (ms < DAY) return say('inHours', { n: Math.round(ms / HOUR) });
  const days = Math.round(ms / DAY);
  if (days < 60) return say('inDays', { n: days });
  if (days < 720) return say('inMonths', { n: Math.round(days / 30.4) });
  return say('inYears', { n: Math.round(days / 36.5) / 10 });
}

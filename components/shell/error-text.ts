import type { commonTexts } from '@/utils/i18n/common-texts';
import { errorName } from '@/utils/i18n/error-name';
import type { Say } from '@/utils/i18n/say-in';

/** A text for each code of an error of the notebook that says by itself what failed and the way out. */
const TEXTS: Readonly<Record<string, keyof typeof commonTexts>> = {
  'disk-full': 'diskFull',
  'changed-elsewhere': 'changedElsewhere',
  'not-found': 'notFound',
  'invalid-change': 'invalidChange',
  'stale-notebook': 'stale',
  'newer-notebook': 'newer',
};

/** What failed and the way out, in words. Of an error that has no text only the name is shown, never its message: that is not for readers. */
export function errorText(error: unknown, say: Say<typeof commonTexts>): string {
  const name = errorName(error);
  if (Object.hasOwn(TEXTS, name)) return say(TEXTS[name]!);
  // The browser's own name for why it doesn't open: what there is to search for.
  if (name === 'notebook-unavailable') return say('unavailable', { name: reasonOf(error) ?? name });
  return say('failed', { name });
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'reason' in error ? String(error.reason) : undefined;
}

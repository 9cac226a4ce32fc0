import type { commonTexts } from '@/utils/i18n/common-texts';
import type { Say } from '@/utils/i18n/say-in';

/** What failed and the way out, in words. Errors of the notebook carry a `code`; anything else is told as it is. */
export function errorText(error: unknown, say: Say<typeof commonTexts>): string {
  const why = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case 'disk-full':
      return say('diskFull');
    case 'changed-elsewhere':
      return say('changedElsewhere');
    case 'not-found':
      return say('notFound');
    case 'invalid-change':
      return say('invalidChange', { why });
    case 'stale-notebook':
      return say('stale');
    case 'newer-notebook':
      return say('newer');
    case 'notebook-unavailable':
      return say('unavailable', { why: error instanceof Error && 'reason' in error ? String(error.reason) : why });
    default:
      return say('failed', { why });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

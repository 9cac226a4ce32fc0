import type { commonTexts } from '@/utils/i18n/common-texts';
import { errorName } from '@/utils/i18n/error-name';
import type { Say } from '@/utils/i18n/say-in';
import { clipLine } from '@/utils/text/clip-line';

/** A text for each code of an error of the notebook that says by itself what failed and the way out. */
const TEXTS: Readonly<Record<string, keyof typeof commonTexts>> = {
  'disk-full': 'diskFull',
  'too-large': 'tooLarge',
  'backup-too-large': 'backupTooLarge',
  'changed-elsewhere': 'changedElsewhere',
  'not-found': 'notFound',
  'invalid-change': 'invalidChange',
  'stale-notebook': 'stale',
  'newer-notebook': 'newer',
  'newer-study-notes': 'newerDocument',
};

const DAMAGED: Readonly<Record<string, keyof typeof commonTexts>> = {
  notes: 'damagedNotes',
  speeches: 'damagedSpeeches',
  themes: 'damagedThemes',
  studyNotes: 'damagedStudyNotes',
};

/** Longest beginning of a passage by which a reader knows it again. */
const WORDS = 40;

/**
 * What failed and the way out, in words. Of an error that has no text only the name is shown, never its message: that is not for readers. `of`: words that were
 * typed, which may be too long; of an act nothing is too long.
 */
export function errorText(error: unknown, say: Say<typeof commonTexts>, of: 'words' | 'act' = 'words'): string {
  const name = errorName(error);
  const damaged = damagedIn(error);
  if (damaged)
    return say(DAMAGED[damaged.table]!, {
      words: damaged.words.length > WORDS ? `${clipLine(damaged.words, WORDS)}…` : damaged.words,
    });
  if (of === 'act' && name === 'invalid-change') return say('refusedAct');
  if (Object.hasOwn(TEXTS, name)) return say(TEXTS[name]!);
  // The browser's own name for why it doesn't open: what there is to search for.
  if (name === 'notebook-unavailable') return say('unavailable', { name: reasonOf(error) ?? name });
  return say('failed', { name });
}

function damagedIn(error: unknown): { table: string; words: string } | undefined {
  const damaged =
    error instanceof Error && 'damaged' in error ? (error.damaged as { table: string; words: string }) : undefined;
  return damaged && Object.hasOwn(DAMAGED, damaged.table) ? damaged : undefined;
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'reason' in error ? String(error.reason) : undefined;
}

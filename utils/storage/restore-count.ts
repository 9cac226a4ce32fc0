import type { RestoreCounts } from '@/utils/model/backup';
import type { Change } from '@/utils/model/operation';
import type { Row } from './row';

/**
 * What restoring does to one row, for people: a row of which only the day it was changed is another says the same.
 * @param before undefined: there is none yet
 * @param difference the changes to it
 */
export function restoreCount(before: Row | undefined, difference: readonly Change[]): keyof RestoreCounts {
  if (before === undefined) return 'added';
  const told = difference.filter(({ field }) => field !== 'changed');
  if (told.length === 0) return 'same';
  const trash = told.find(({ field }) => field === 'deleted');
  const was = before['deleted'] !== undefined;
  if (trash === undefined || was === (trash.value !== null)) return 'changed';
  return was ? 'back' : 'gone';
}

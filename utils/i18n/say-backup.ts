import type { BackupPart, BackupReason, RestorePreview } from '@/utils/model/backup';
import type { Locale } from '@/utils/model/locale';
import { backupTexts } from './backup-texts';
import { sayIn } from './say-in';

/** In the order they are told: what is most of it and matters most. */
const TOLD = ['notes', 'speeches', 'themes', 'studyNotes', 'revisions', 'templates'] as const;
/** Records that are told one by one. */
const FEW = 5;

type Counts = Partial<Record<(typeof TOLD)[number], number>>;

/** “3 条笔记、1 篇讲话”; undefined where there is nothing. */
function amounts(locale: Locale, counts: Counts): string | undefined {
  const say = sayIn(backupTexts, locale);
  const some = TOLD.flatMap((table) => {
    const n = counts[table] ?? 0;
    return n === 0 ? [] : [say(`some-${table}`, { n })];
  });
  // In a list only the first stands behind other words, from which a space parts its number.
  const [first, ...others] = some;
  return first && [first, ...others.map((one) => one.trim())].join(say('and'));
}

/** What is said of amounts, of what restoring does, and of files that are refused. */
export const sayBackup = {
  amounts,
  /** A line for each kind of change; none where nothing would change. */
  changes(locale: Locale, { counts }: RestorePreview): string[] {
    const say = sayIn(backupTexts, locale);
    return (['added', 'back', 'changed', 'gone'] as const).flatMap((kind) => {
      const of = Object.fromEntries(TOLD.map((table) => [table, counts[table][kind]]));
      const what = amounts(locale, of);
      return what === undefined ? [] : [say(kind === 'back' ? 'fromTrash' : kind, { what })];
    });
  },
  /** The first records that could not be read, by their tables and places. */
  rejected(locale: Locale, rejected: readonly { table: BackupPart; at: number }[]): string {
    const say = sayIn(backupTexts, locale);
    const named = rejected.slice(0, FEW).flatMap(({ table, at }) => {
      const found = TOLD.find((one) => one === table);
      return found ? [say('rejectedOne', { table: say(`table-${found}`), at })] : [];
    });
    const which = named.join(say('and')) + (rejected.length > FEW ? ` ${say('rejectedMore')}` : '');
    return say('rejected', { n: rejected.length, which });
  },
  refused(
    locale: Locale,
    file: string,
    { reason, found = 0 }: { reason: BackupReason; found?: number | undefined },
  ): string {
    const say = sayIn(backupTexts, locale);
    return `${say(`refused-${reason}`, { file, found })}${locale === 'en' ? ' ' : ''}${say('nothingChanged')}`;
  },
};

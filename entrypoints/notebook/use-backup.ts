import { useEffect, useRef, useState } from 'preact/hooks';
import type { Restoring } from '@/components/settings/RestoreDialog';
import { errorText } from '@/components/shell/error-text';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { fileNameFor } from '@/utils/export/file-name';
import { backupTexts } from '@/utils/i18n/backup-texts';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayBackup } from '@/utils/i18n/say-backup';
import type { BackupReason } from '@/utils/model/backup';
import type { Telling } from '@/utils/model/telling';
import { acknowledgeLoss } from '@/utils/storage/acknowledge-loss';
import { readLastBackup, watchLastBackup, writeLastBackup } from '@/utils/storage/last-backup';
import type { Notebook } from '@/utils/storage/open-notebook';
import type { RestoreKind } from '@/utils/storage/plan-restore';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { backupApart, type BackupApart } from './backup-apart';
import { dayOf } from './day-of';
import { saveFile } from './save-file';

/** A file that was chosen, being looked at or waiting for the reader's word. */
type Chosen = { file: File; apart: BackupApart; state: Restoring };

/** Backups made and restored, and said. `last`: the day of the last one; null: none yet; undefined: not known yet. */
export function useBackup(notebook: Notebook, acts: Acts) {
  const say = useSay(backupTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const [last, setLast] = useState<string | null>();
  const [refused, setRefused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const open = useRef<BackupApart | null>(null);

  useEffect(() => {
    const look = (): void =>
      void readLastBackup().then(
        (at) => setLast(at === undefined ? null : dayOf(new Date(at))),
        () => setLast(null),
      );
    look();
    return watchLastBackup(look);
  }, []);
  // Left while a file is looked at: nobody waits for it any more. What is being restored goes on.
  useEffect(() => () => open.current?.end(), []);

  const close = (): void => {
    open.current?.end();
    open.current = null;
    setChosen(null);
  };

  const make = (): void => {
    setRefused(null);
    acts.dismiss();
    const work = async (telling: Telling): Promise<{ actionId: null }> => {
      const now = new Date();
      const apart = backupApart();
      try {
        const { blob, counts, without } = await apart.ask({ ask: 'make', made: now.toISOString() }, telling);
        const file = fileNameFor(say('fileName'), dayOf(now), 'json');
        saveFile(blob, file);
        const what = sayBackup.amounts(locale, counts)?.trim() ?? say('whatNothing');
        acts.show({ text: say(without ? 'madeWithout' : 'made', { file, what }), tone: 'done' });
      } finally {
        apart.end();
      }
      await writeLastBackup(now.getTime()).catch(() => undefined);
      return { actionId: null };
    };
    void acts.act(work, undefined, { name: say('making') });
  };

  const read = (file: File): void => {
    setRefused(null);
    // What was said of another file would be read as said of this one.
    acts.dismiss();
    close();
    const apart = backupApart();
    open.current = apart;
    const show = (state: Restoring): void => {
      if (open.current === apart) setChosen({ file, apart, state });
    };
    show({ stage: 'reading', done: 0, of: 0 });
    apart.ask({ ask: 'read', file }, { onProgress: (done, of) => show({ stage: 'reading', done, of }) }).then(
      (view) => show({ stage: 'preview', ...view }),
      (error: unknown) => {
        if (open.current !== apart) return;
        close();
        const reason = reasonOf(error);
        setRefused(reason ? sayBackup.refused(locale, file.name, reason) : errorText(error, common, 'act'));
      },
    );
  };

  const restore = async (kind: RestoreKind): Promise<void> => {
    if (chosen?.state.stage !== 'preview') return;
    const { file, apart, state } = chosen;
    // From now on it is the act's, which goes on when the page is left.
    open.current = null;
    setChosen(null);
    const day = dayInWords(state.made.slice(0, 10), locale);
    const what = sayBackup.changes(locale, state.merge).join(locale === 'en' ? '; ' : '，');
    let read: BackupApart | undefined = apart;
    let steps = 1;
    const work = async (telling: Telling): Promise<{ actionId: string | null }> => {
      // Tried again it reads the file again: what was read is as large as the notebook, and must not wait for that.
      const at = read ?? backupApart();
      const isRead = read !== undefined;
      read = undefined;
      try {
        if (!isRead) await at.ask({ ask: 'read', file }, telling);
        const done = await at.ask({ ask: 'restore', kind, versionName: say('beforeRestore') }, telling);
        steps = done.steps;
        // Written by the worker, which can't reach the record beside the database.
        notebook.watch.committed();
        if (done.actionId === null) acts.show({ text: say('noChange'), tone: 'done' });
        // Some notes are not the notebook that was lost. What can't be noted of it keeps nothing from being restored.
        else if (state.scope === 'whole' && notebook.health.get().lost !== null)
          await acknowledgeLoss(notebook).catch(() => undefined);
        return done;
      } finally {
        at.end();
      }
    };
    const said = (): string => {
      const done = kind === 'merge' ? say('merged', { what }) : say('replaced', { day });
      return steps > 1 ? say('inSteps', { done, n: steps }) : done;
    };
    await acts.act(work, said, { name: say('restoring') });
  };

  return {
    last,
    refused,
    chosen,
    make,
    read,
    restore: (kind: RestoreKind) => void restore(kind),
    close,
  };
}

function reasonOf(error: unknown): { reason: BackupReason; found?: number } | undefined {
  if (!(error instanceof Error) || error.name !== 'BackupError' || !('reason' in error)) return undefined;
  const { reason, found } = error as { reason?: unknown; found?: unknown };
  return { reason: reason as BackupReason, ...(typeof found === 'number' && { found }) };
}

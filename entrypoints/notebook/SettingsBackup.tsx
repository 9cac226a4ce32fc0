import { BackupSetting } from '@/components/settings/BackupSetting';
import { RestoreDialog } from '@/components/settings/RestoreDialog';
import type { Acts } from '@/components/shell/use-acts';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useBackup } from './use-backup';

type Props = { notebook: Notebook; acts: Acts };

/** Backups: made, looked at, restored. */
export function SettingsBackup({ notebook, acts }: Props) {
  const { last, refused, chosen, make, read, restore, close } = useBackup(notebook, acts);
  return (
    last !== undefined && (
      <>
        <BackupSetting last={last} refused={refused} onMake={make} onFile={read} />
        {chosen && (
          <RestoreDialog
            file={chosen.file.name}
            state={chosen.state}
            onMerge={() => restore('merge')}
            onReplace={() => restore('replace')}
            onCancel={close}
          />
        )}
      </>
    )
  );
}

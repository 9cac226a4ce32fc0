import { wholeBackup } from '@/utils/export/whole-backup';
import { readBackup } from '@/utils/import/read-backup';
import { backupParts, type Backup, type BackupHeader, type RestorePreview } from '@/utils/model/backup';
import type { Telling } from '@/utils/model/telling';
import { backupData } from '@/utils/storage/backup-data';
import { openNotebook } from '@/utils/storage/open-notebook';
import type { RestoreKind } from '@/utils/storage/plan-restore';
import { previewRestore } from '@/utils/storage/preview-restore';
import { restoreBackup } from '@/utils/storage/restore-backup';

/** What is asked, one after the other; `restore` is about the file that was read last. `versionName`: the texts of the language are the page's. */
export type BackupAsked =
  | { ask: 'make'; made: string }
  | { ask: 'read'; file: File }
  | { ask: 'restore'; kind: RestoreKind; versionName: string }
  | { ask: 'cancel' };

/** What comes of each. */
export type BackupDone = {
  make: { blob: Blob; counts: BackupHeader['counts']; without?: 'revisions' };
  read: Pick<Backup, 'made' | 'scope' | 'rejected'> & {
    counts: BackupHeader['counts'];
    merge: RestorePreview;
    replace?: RestorePreview;
  };
  restore: { actionId: string | null; steps: number };
};

/** What is answered: how far it has come, what came of it, or why nothing did (errors lose their kind on the way). */
export type BackupTold =
  | { tell: 'progress'; done: number; of: number }
  | { tell: 'done'; result: BackupDone[keyof BackupDone] }
  | { tell: 'failed'; error: { name: string; message: string } & Record<string, unknown> };

type Worker = {
  addEventListener: (type: 'message', run: (event: MessageEvent<BackupAsked>) => void) => void;
  postMessage: (told: BackupTold, options: { transfer: [] }) => void;
};

// Fifty thousand notes are read, checked, compared and written for seconds: not where the reader types. It ends with the page, and what it was writing then is not written.
const worker = globalThis as unknown as Worker;
const notebook = openNotebook();
let backup: Backup | undefined;
let ending = new AbortController();

const tell = (told: BackupTold): void => worker.postMessage(told, { transfer: [] });

worker.addEventListener('message', ({ data }) => {
  if (data.ask === 'cancel') {
    ending.abort();
    return;
  }
  ending = new AbortController();
  const { signal } = ending;
  const telling: Telling = { signal, onProgress: (done, of) => tell({ tell: 'progress', done, of }) };
  answer(data, telling).then(
    (result) => tell({ tell: 'done', result }),
    (error: unknown) => tell({ tell: 'failed', error: toldError(error) }),
  );
});

async function answer(
  asked: Exclude<BackupAsked, { ask: 'cancel' }>,
  telling: Telling,
): Promise<BackupDone[keyof BackupDone]> {
  if (asked.ask === 'make') {
    const data = await backupData(notebook, telling);
    return wholeBackup(data, { made: asked.made, signal: telling.signal });
  }
  if (asked.ask === 'read') {
    backup = undefined;
    const read = await readBackup(asked.file, telling);
    const { made, scope, rejected, data } = read;
    const counts = Object.fromEntries(backupParts.map((part) => [part, data[part].length])) as BackupHeader['counts'];
    const preview = await previewRestore(notebook, read);
    backup = read;
    return { made, scope, rejected, counts, ...preview };
  }
  if (backup === undefined) throw new Error('no backup was read');
  return restoreBackup(notebook, backup, asked.kind, { ...telling, versionName: asked.versionName });
}

function toldError(error: unknown): Extract<BackupTold, { tell: 'failed' }>['error'] {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  const own = Object.entries(error).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return { ...Object.fromEntries(own), name, message };
}

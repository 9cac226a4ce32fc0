import { formatTexts } from '@/utils/i18n/format-texts';
import { MAX_BACKUP } from '@/utils/model/backup';
import { backupFile } from './backup-file';
import { BackupTooLarge } from './backup-too-large';
import type { ExportFormat } from './export-format';
import type { NotesInput } from './notes-input';

/** Code units: the same order on every machine. */
const byId = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : Number(one.id > other.id);

/** Chosen notes, with the speeches they are from and the themes they are under, as a backup of a part: to be added to another notebook. Those in the trash stay where they are. */
export const notesJson: ExportFormat<NotesInput> = {
  id: 'json',
  label: formatTexts.backup,
  about: formatTexts.backupAbout,
  extension: 'json',
  mimeType: 'application/json',
  needsTexts: true,
  async render({ notes, themes, speeches }, { date }, signal) {
    const chosen = notes.filter(({ deleted }) => deleted === undefined);
    const from = new Set(chosen.map(({ speechId }) => speechId));
    const under = new Set(chosen.flatMap((note) => note.themes.map(({ id }) => id)));
    // What they stand under goes along, else they would stand by themselves there.
    for (const { id, parent } of themes) if (under.has(id) && parent !== undefined) under.add(parent);
    const data = {
      notes: chosen.toSorted(byId),
      speeches: speeches.filter(({ id }) => from.has(id)).toSorted(byId),
      themes: themes.filter(({ id }) => under.has(id)).toSorted(byId),
      studyNotes: [],
      revisions: [],
      templates: [],
      dismissedNotes: [],
      dismissedPairs: [],
    };
    const { blob } = await backupFile(data, { made: date, scope: 'part' }, signal);
    if (blob.size > MAX_BACKUP) throw new BackupTooLarge();
    return blob;
  },
};

import type { NotesInput } from '@/utils/export/notes-input';
import type { ExportKind } from './formats-of';
import { withoutText } from './without-text';

/** What goes out as most formats need it: notes without the texts of their speeches, which only a format that `needsTexts` writes down. */
export function bareInput(kind: ExportKind, input: object): object {
  if (kind !== 'notes') return input;
  return { ...input, speeches: (input as NotesInput).speeches.map(withoutText) };
}

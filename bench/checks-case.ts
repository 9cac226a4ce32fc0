import type { FindingKind } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';

/** A document with all that is wrong in it. */
export type CheckCase = {
  doc: StudyNotes;
  notes: Note[];
  speeches: Speech[];
  faults: { kind: FindingKind; block: number }[];
  quotedShareLimit: number;
  ownNames: string[];
};

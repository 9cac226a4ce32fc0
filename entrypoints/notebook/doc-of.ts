import type { StudyNotes } from '@/utils/model/study-notes';
import type { Written } from '@/utils/study-notes/merge-documents';

/** A document as it is written now. */
export function docOf(doc: StudyNotes, written: Written): StudyNotes {
  const { writer: _, links: __, composed: ___, settled: ____, ...rest } = doc;
  const parts = Object.entries(written).filter(([, value]) => value !== undefined);
  return { ...rest, ...(Object.fromEntries(parts) as Written) };
}

import type { StudyNotesFields } from '@/utils/storage/save-study-notes';

/** Fields as a message carries them: one that was removed is null, which the notebook takes for the same; undefined would not arrive. */
export function closingFields(fields: StudyNotesFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null]));
}

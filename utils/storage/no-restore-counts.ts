import type { RestorePreview } from '@/utils/model/backup';

/** Nothing counted yet. */
export function noRestoreCounts(): RestorePreview['counts'] {
  const none = () => ({ added: 0, back: 0, changed: 0, same: 0, gone: 0 });
  return {
    speeches: none(),
    themes: none(),
    notes: none(),
    studyNotes: none(),
    revisions: none(),
    templates: none(),
  };
}

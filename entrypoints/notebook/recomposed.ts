import type { Speech } from '@/utils/model/speech';
import type { Template } from '@/utils/model/template';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { chosenNotes } from '@/utils/study-notes/chosen-notes';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { composeAgain } from '@/utils/study-notes/compose-again';
import type { Written } from '@/utils/study-notes/merge-documents';

type World = { template: Template; all: NotesNow; speeches: Speech[] };

/** A document composed again of its choice as the notes are now, with what the writer has changed since; null where it was not composed, or can't be told what was. */
export function recomposed(written: Written, { template, all, speeches }: World): ReturnType<typeof composeAgain> {
  const { composed } = written;
  if (!composed) return null;
  const chosen = chosenNotes(composed.choice, { notes: all.notes, themes: all.themes }, template.lang);
  const draft = composeStudyNotes({
    template,
    themes: chosen.themes,
    notes: chosen.notes,
    speeches,
    date: written.date,
    order: composed.order,
    ...(composed.occasion !== undefined && { occasion: composed.occasion }),
    choice: composed.choice,
  });
  return composeAgain(written, draft);
}

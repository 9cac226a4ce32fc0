import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { arrangeNotes, compareSpeeches, type NoteOrder } from './arrange-notes';
import { isSectionTheme } from './section-themes';
import { unsortedTheme } from './unsorted-notes';

type Request = {
  themes: readonly Theme[];
  notes: readonly Note[];
  speeches: readonly Speech[];
  order?: NoteOrder;
};

/** What of a request is used: notes under their themes, the speeches they are from, and for titles the one speech, if it is one, and the reader's own themes. */
export function usedMaterial(request: Request) {
  const { groups } = arrangeNotes(request.themes, request.notes, request.speeches, request.order);
  const cited = new Set(groups.flatMap(({ notes }) => notes.map((note) => note.speechId)));
  const speeches = [...new Map(request.speeches.map((speech) => [speech.id, speech])).values()]
    .filter((speech) => cited.has(speech.id))
    .sort(compareSpeeches);
  const used = groups.length > 0 ? groups.map(({ theme }) => theme) : request.themes;
  return {
    groups,
    speeches,
    only: cited.size === 1 ? speeches : [],
    named: used.filter((theme) => theme.id !== unsortedTheme.id && !isSectionTheme(theme)),
  };
}

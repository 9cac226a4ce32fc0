import type { StudyNotes } from '@/utils/model/study-notes';
import { mappedBlocks, type MappedIds } from './mapped-blocks';

/** Study notes that name notes, themes and speeches by the ids of this notebook. */
export function mappedStudyNotes(document: StudyNotes, ids: MappedIds): StudyNotes {
  const { links, composed } = document;
  return {
    ...document,
    blocks: mappedBlocks(document.blocks, ids),
    ...(links && {
      links: links.map((link) => ({ ...link, noteId: ids.note(link.noteId), themes: link.themes.map(ids.theme) })),
    }),
    ...(composed && {
      composed: {
        ...composed,
        choice: mappedChoice(composed.choice, ids),
        blocks: mappedBlocks(composed.blocks, ids),
      },
    }),
  };
}

type Choice = NonNullable<StudyNotes['composed']>['choice'];

function mappedChoice(choice: Choice, { theme, speech }: MappedIds): Choice {
  if (choice.by === 'themes') return { ...choice, themeIds: choice.themeIds.map(theme) };
  return choice.by === 'speeches' ? { ...choice, speechIds: choice.speechIds.map(speech) } : choice;
}

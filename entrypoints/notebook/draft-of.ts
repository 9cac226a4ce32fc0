import { renderBlocks, type RenderedBlock } from '@/utils/export/render-blocks';
import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes, Writer } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { styleNames, type StyleName } from '@/utils/model/style-names';
import type { Theme } from '@/utils/model/theme';
import { checkStudyNotes } from '@/utils/study-notes/check';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { findTemplate } from '@/utils/study-notes/find-template';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import { templates } from '@/utils/study-notes/templates';
import { unsortedTheme, withUnsorted } from '@/utils/study-notes/unsorted-notes';
import type { Draft } from './first-draft';

/** Largest share of quotation not remarked on: units that set a figure commonly ask for own words in two thirds or more. */
const QUOTED_SHARE = 0.3;

export type WrittenDraft = {
  doc: StudyNotes;
  template: Template;
  /** Themes to choose from, with how many notes each has. */
  choices: { theme: Theme; notes: number }[];
  /** Notes without a theme; the choice `unsortedTheme` stands for them. */
  unsorted: number;
  blocks: RenderedBlock[];
  findings: Finding[];
  /** In the unit of the template's language: 字数, or words. */
  length: number;
  /** The look of the theme under which a block's quotation stands. */
  styleOf: (block: number) => StyleName | undefined;
  /** No theme with a note is chosen: there is nothing to show or hand in. */
  empty: boolean;
};

type Kept = { notes: Note[]; speeches: ReadonlyMap<string, Speech>; themes: Theme[] };

/** The study notes that follow from the choices and from what is kept, with all that the page shows of them. */
export function draftOf({ notes: kept, speeches: byId, themes }: Kept, draft: Draft, writer: Writer): WrittenDraft {
  const notes = withUnsorted(kept, themes);
  const speeches = [...byId.values()];
  const template = findTemplate(draft.templateId) ?? templates[0]!;
  const counts = new Map<string, number>();
  for (const note of notes) for (const { id } of note.themes) counts.set(id, (counts.get(id) ?? 0) + 1);
  const choices = themes.flatMap((theme) => {
    const notes = counts.get(theme.id) ?? 0;
    return notes > 0 ? [{ theme, notes }] : [];
  });
  const unsorted = counts.get(unsortedTheme.id) ?? 0;
  const all = [...choices.map(({ theme }) => theme), ...(unsorted > 0 ? [unsortedTheme] : [])];
  const chosen = all.filter(({ id }) => draft.themeIds?.includes(id) ?? true);
  const composed = composeStudyNotes({
    template,
    themes: chosen,
    notes,
    speeches,
    title: draft.title.trim() || undefined,
    date: draft.date,
    writer: writer.name.trim() || writer.unit?.trim() ? writer : undefined,
    occasion: draft.occasion.trim() || undefined,
    order: draft.order,
  });
  const doc: StudyNotes = { ...composed, id: draft.id };
  const counted = studyNotesLength(doc);
  return {
    doc,
    template,
    choices,
    unsorted,
    blocks: renderBlocks(doc),
    findings: checkStudyNotes(doc, {
      notes,
      speeches,
      template,
      quotedShareLimit: QUOTED_SHARE,
      ownNames: ownNames(writer),
    }),
    length: template.lang === 'en' ? counted.words : counted.characters,
    styleOf: styleFinder(doc, notes, chosen),
    empty: chosen.length === 0,
  };
}

function ownNames({ name, unit }: Writer): string[] {
  return [name, unit ?? ''].map((one) => one.trim()).filter((one) => one !== '');
}

/** A quotation wears the first chosen theme its note is under, as in the composing. */
function styleFinder(doc: StudyNotes, notes: Note[], chosen: Theme[]): WrittenDraft['styleOf'] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return (block) => {
    const at = doc.blocks[block];
    const note = at?.kind === 'quotation' ? byId.get(at.noteId) : undefined;
    const theme = note && chosen.find(({ id }) => note.themes.some((under) => under.id === id));
    return theme && styleNames[theme.style - 1];
  };
}

import type { PageParagraph } from '@/utils/export/page-content';
import { renderBlocks } from '@/utils/export/render-blocks';
import { keptDay } from '@/utils/model/kept-day';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes, Writer } from '@/utils/model/study-notes';
import { styleNames, type StyleName } from '@/utils/model/style-names';
import type { Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { chosenNotes, type Choice } from '@/utils/study-notes/chosen-notes';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import { titleProposals } from '@/utils/study-notes/title-proposals';
import { unsortedTheme, withUnsorted } from '@/utils/study-notes/unsorted-notes';
import type { Draft } from './first-draft';

export type WrittenDraft = {
  /** As it would be kept; without an id. */
  doc: StudyNotes;
  template: Template;
  /** Themes to choose from, with how many notes each has. */
  choices: { theme: Theme; notes: number }[];
  /** Notes without a theme; the choice `unsortedTheme` stands for them. */
  unsorted: number;
  /** Speeches to choose from, with how many notes each has, the one read last first. */
  speeches: { id: string; title: string; notes: number }[];
  /** Days of the first and the last note; of the document where there are none. */
  days: [string, string];
  titles: string[];
  blocks: PageParagraph[];
  /** Notes that are in it, and places that wait for own words. */
  notes: number;
  prompts: number;
  /** In the unit of the template's language: 字数, or words. */
  length: number;
  /** The look of the theme under which a block's quotation stands. */
  styleOf: (block: number) => StyleName | undefined;
  /** Nothing that has a note is chosen: there is nothing to write about. */
  empty: boolean;
};

type Kept = { notes: Note[]; speeches: ReadonlyMap<string, Speech>; themes: Theme[] };

/** The study notes that follow from the choices and from what is kept, with all that is shown of them before they are made. `templates`: those there are. */
export function draftOf(
  { notes: kept, speeches: byId, themes }: Kept,
  draft: Draft,
  writer: Writer,
  templates: readonly Template[],
): WrittenDraft {
  const template = templates.find(({ id }) => id === draft.templateId) ?? templates[0]!;
  const counts = new Map<string, number>();
  const ofSpeech = new Map<string, number>();
  for (const note of withUnsorted(kept, themes)) {
    for (const { id } of note.themes) counts.set(id, (counts.get(id) ?? 0) + 1);
    // Set anew, so that the speech of the last note stands last.
    const before = ofSpeech.get(note.speechId) ?? 0;
    ofSpeech.delete(note.speechId);
    ofSpeech.set(note.speechId, before + 1);
  }
  const choices = themes.flatMap((theme) => {
    const notes = counts.get(theme.id) ?? 0;
    return notes > 0 ? [{ theme, notes }] : [];
  });
  const unsorted = counts.get(unsortedTheme.id) ?? 0;
  const speeches = [...ofSpeech]
    .reverse()
    .flatMap(([id, notes]) => (byId.has(id) ? [{ id, title: byId.get(id)!.title, notes }] : []));
  const all = [...choices.map(({ theme }) => theme.id), ...(unsorted > 0 ? [unsortedTheme.id] : [])];
  const kepts = kept.filter(({ deleted }) => deleted === undefined).map(keptDay);
  const days: [string, string] = [
    kepts.reduce((first, day) => (day < first ? day : first), kepts[0] ?? draft.date),
    kepts.reduce((last, day) => (day > last ? day : last), kepts[0] ?? draft.date),
  ];
  const choice = choiceOf(draft, all, days, speeches[0]?.id);
  const chosen = chosenNotes(choice, { notes: kept, themes }, template.lang);
  const request = {
    template,
    themes: chosen.themes,
    notes: chosen.notes,
    speeches: [...byId.values()],
    title: draft.title.trim() || undefined,
    date: draft.date,
    writer: writer.name.trim() || writer.unit?.trim() ? writer : undefined,
    occasion: draft.occasion.trim() || undefined,
    order: draft.order,
    choice,
  };
  const doc = composeStudyNotes(request);
  const counted = studyNotesLength(doc);
  const notes = doc.links?.length ?? 0;
  return {
    doc,
    template,
    choices,
    unsorted,
    speeches,
    days,
    titles: notes === 0 ? [] : titleProposals(request),
    blocks: renderBlocks(doc),
    notes,
    prompts: doc.blocks.filter(({ kind }) => kind === 'prompt').length,
    length: template.lang === 'en' ? counted.words : counted.characters,
    styleOf: styleFinder(doc, chosen.notes, chosen.themes),
    empty: notes === 0,
  };
}

function choiceOf(draft: Draft, themeIds: readonly string[], days: readonly [string, string], speechId = ''): Choice {
  switch (draft.from) {
    case 'speeches':
      return { by: 'speeches', speechIds: [draft.speechId || speechId].filter(Boolean) };
    case 'dates': {
      // The other way round is meant as it is read.
      const [from, to] = [draft.fromDay || days[0], draft.toDay || days[1]].sort() as [string, string];
      return { by: 'dates', from, to };
    }
    case 'themes':
      break;
  }
  return { by: 'themes', themeIds: themeIds.filter((id) => draft.themeIds?.includes(id) ?? true) };
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

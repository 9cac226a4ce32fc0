import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block, StudyNotes, Writer } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { arrangeNotes, compareSpeeches, type NoteOrder } from './arrange-notes';
import { composeSections } from './compose-sections';
import { documentTitle } from './document-title';
import { unsortedTheme } from './unsorted-notes';

export type ComposeRequest = {
  template: Template;
  /** The chosen themes, in the order their sections shall have. */
  themes: readonly Theme[];
  /** Notes to choose from; those under none of the themes and those in the trash are left out. */
  notes: readonly Note[];
  speeches: readonly Speech[];
  /** The writer's own title. */
  title?: string;
  /** Day on the document, `2026-04-24`. */
  date: string;
  writer?: Writer;
  /** What it is written for: 4月主题党日. */
  occasion?: string;
  order?: NoteOrder;
};

/**
 * Study notes from a template and themes: an opening, a section per theme that has notes, quotations verbatim with their source, the
 * writer's own words under them, prompts where those are missing. Total: the same request always gives the same document, whatever the order
 * of `notes` and `speeches`, and nothing in it makes it fail. Whoever keeps it gives it an id and times: here they are `draft`, 0 and 0.
 */
export function composeStudyNotes(request: ComposeRequest): StudyNotes {
  const { template, date, writer } = request;
  const { groups } = arrangeNotes(request.themes, request.notes, request.speeches, request.order);
  const cited = new Set(groups.flatMap(({ notes }) => notes.map((note) => note.speechId)));
  const speeches = [...new Map(request.speeches.map((speech) => [speech.id, speech])).values()]
    .filter((speech) => cited.has(speech.id))
    .sort(compareSpeeches);
  const salutation: Block[] = template.salutation
    ? [{ kind: 'paragraph', text: template.salutation, from: 'program' }]
    : [];
  const used = groups.length > 0 ? groups.map(({ theme }) => theme) : request.themes;
  const named = used.filter(({ id }) => id !== unsortedTheme.id);
  return {
    version: 1,
    id: 'draft',
    title: documentTitle(template, cited.size === 1 ? speeches : [], named, request.title),
    templateId: template.id,
    lang: template.lang,
    date,
    ...(writer ? { writer } : {}),
    signed: template.signed,
    blocks: [...salutation, ...composeSections(template, { groups, speeches, occasion: request.occasion })],
    created: 0,
    changed: 0,
  };
}

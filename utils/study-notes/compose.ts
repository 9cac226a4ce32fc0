import { MAX_LINE } from '@/utils/model/limits';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block, NoteLink, StudyNotes, Writer } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { clipLine } from '@/utils/text/clip-line';
import type { NoteOrder } from './arrange-notes';
import type { Choice } from './chosen-notes';
import { composeSections } from './compose-sections';
import { documentTitle } from './document-title';
import { linkNote } from './link-note';
import { usedMaterial } from './used-material';

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
  /** What `themes` and `notes` were chosen by (utils/study-notes/chosen-notes.ts); without it, by the themes. Kept with the document, for composing it again. */
  choice?: Choice;
};

/**
 * Study notes from a template and themes: an opening, a section per theme that has notes, quotations verbatim with their source, the
 * writer's own words under them, prompts where those are missing. Total: the same request always gives the same document, whatever the order
 * of `notes` and `speeches`, and nothing in it makes it fail. Whoever keeps it gives it an id and times: here they are `draft`, 0 and 0.
 */
export function composeStudyNotes(request: ComposeRequest): StudyNotes {
  const { template, date, writer, order = 'reading' } = request;
  const { groups, speeches, only, named } = usedMaterial(request);
  const occasion = clipLine(request.occasion ?? '', MAX_LINE);
  const title = documentTitle(template, only, named, request.title);
  const salutation: Block[] = template.salutation.trim()
    ? [{ kind: 'paragraph', text: template.salutation, from: 'program' }]
    : [];
  const blocks = [...salutation, ...composeSections(template, { groups, speeches, order, occasion })];
  const links = groups.flatMap(({ notes }) => notes.map((note): NoteLink => linkNote(note)));
  return {
    version: 1,
    id: 'draft',
    title,
    templateId: template.id,
    lang: template.lang,
    date,
    ...(writer ? { writer } : {}),
    signed: template.signed,
    blocks,
    links,
    composed: {
      choice: request.choice ?? { by: 'themes', themeIds: [...new Set(request.themes.map(({ id }) => id))] },
      order,
      ...(occasion === '' ? {} : { occasion }),
      // The writer's own is never made anew.
      title: request.title?.trim() ? '' : title,
      blocks: structuredClone(blocks),
    },
    created: 0,
    changed: 0,
  };
}

import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block } from '@/utils/model/study-notes';
import type { Template, TemplateSection } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { leadIn, nameSource } from './name-source';
import { openingSentence } from './opening-sentence';
import { ownParagraphs } from './own-paragraphs';
import { promptFor } from './prompt-for';
import { unsortedTheme } from './unsorted-notes';

/** What there is to write about: notes under their themes, and the speeches they come from, both in the order of the document. */
type Material = {
  groups: readonly { theme: Theme; notes: readonly Note[] }[];
  speeches: readonly Speech[];
  occasion?: string;
};

/** The blocks of all sections of a template. Headings are numbered through the document, whatever kind of section they belong to. */
export function composeSections(template: Template, material: Material): Block[] {
  const { lang } = template;
  const say = sayIn(studyNotesTexts, lang);
  const speechOf = new Map(material.speeches.map((speech) => [speech.id, speech]));
  // Applications have a place of their own in some templates; there they are not repeated under their note.
  const gathered = template.sections.some(({ kind }) => kind === 'applications');
  let prompts = 0;

  const heading = (text: string): Extract<Block, { kind: 'heading' }> => {
    return { kind: 'heading', level: 1, text };
  };

  const onNote = (note: Note, again: number): Block[] => {
    const thought = ownParagraphs(note.thought);
    const application = gathered ? [] : ownParagraphs(note.application);
    return [
      {
        kind: 'quotation',
        noteId: note.id,
        text: note.quote,
        elided: [],
        leadIn: leadIn(speechOf.get(note.speechId), again, lang),
      },
      ...thought.map((text): Block => ({ kind: 'thought', noteId: note.id, text })),
      ...(thought.length === 0
        ? [{ kind: 'prompt' as const, about: promptFor(prompts++, lang), noteId: note.id }]
        : []),
      ...application.map((text): Block => ({ kind: 'application', noteId: note.id, text })),
    ];
  };

  const onThemes = (): Block[] =>
    material.groups.flatMap(({ theme, notes }) => {
      const name = themeName(theme, lang);
      // Where nothing has a theme, “other” would be other than nothing.
      const isOnly = theme.id === unsortedTheme.id && material.groups.length === 1;
      const own = (): Block =>
        template.themeLevel === 'numbered'
          ? { ...heading(name), themeId: theme.id }
          : { kind: 'heading', level: 2, text: name, themeId: theme.id };
      let again = 0;
      return [
        ...(isOnly ? [] : [own()]),
        ...notes.flatMap((note, at) => {
          again = at > 0 && notes[at - 1]?.speechId === note.speechId ? again + 1 : 0;
          return onNote(note, again);
        }),
      ];
    });

  const sources = (): Block[] => {
    const items = material.speeches
      .map((speech) => {
        const { occasion, publication } = speech;
        return (
          nameSource(speech, lang) +
          (occasion ? say('sourceOccasion', { occasion }) : '') +
          (publication ? say('sourcePublication', { publication }) : '')
        );
      })
      .filter((item) => item !== '');
    return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'prompt', about: say('promptStudied') }];
  };

  const opening = (): Block[] => {
    const n = material.groups.reduce((sum, { notes }) => sum + notes.length, 0);
    if (n === 0) return [{ kind: 'prompt', about: say('promptStudied') }];
    const themes = material.groups.map(({ theme }) => theme).filter(({ id }) => id !== unsortedTheme.id);
    const text = openingSentence({ speeches: material.speeches, themes, n, occasion: material.occasion }, lang);
    return [{ kind: 'paragraph', text, from: 'program' }];
  };

  const contentOf = (section: TemplateSection): Block[] => {
    switch (section.kind) {
      case 'opening':
        return opening();
      case 'sources':
        return sources();
      case 'themes':
      case 'quotations':
        return onThemes();
      case 'overall':
        return material.speeches.flatMap(({ thought }) =>
          ownParagraphs(thought).map((text): Block => ({ kind: 'paragraph', text, from: 'reader' })),
        );
      case 'applications':
        return material.groups.flatMap(({ notes }) =>
          notes.flatMap(({ id, application }) =>
            ownParagraphs(application).map((text): Block => ({ kind: 'application', noteId: id, text })),
          ),
        );
      case 'text':
        return [{ kind: 'paragraph', text: section.text, from: 'program' }];
      case 'own':
        break;
    }
    return [];
  };

  return template.sections.flatMap((section) => {
    const head = section.heading === '' ? [] : [heading(section.heading)];
    const content = contentOf(section);
    return [...head, ...(content.length > 0 ? content : [{ kind: 'prompt' as const, about: section.text }])];
  });
}

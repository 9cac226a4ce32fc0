import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block } from '@/utils/model/study-notes';
import type { Template, TemplateSection } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import type { NoteOrder } from './arrange-notes';
import { cleanFact } from './clean-fact';
import { composeTheme } from './compose-theme';
import { makeLeadIns } from './make-lead-ins';
import { makePrompts } from './make-prompts';
import { nameSource } from './name-source';
import { noteSections } from './note-sections';
import { openingParagraph } from './opening-paragraph';
import { ownParagraphs } from './own-paragraphs';
import { splitGroups } from './split-groups';
import { themeHeadings } from './theme-headings';
import { themesIntro } from './themes-intro';
import { unsortedTheme } from './unsorted-notes';
import { withinLimits } from './within-limits';

/** What there is to write about: notes under their themes, and the speeches they come from, both in the order of the document. */
type Material = {
  groups: readonly { theme: Theme; notes: readonly Note[] }[];
  speeches: readonly Speech[];
  order: NoteOrder;
  occasion?: string;
};

/**
 * The blocks of all sections of a template. Of sections that gather the same thing (the opening, what was thought of the whole, what is to be done) the first has it,
 * and the others ask. What has no place in a template of the reader's own finds one: no note is left out, no thought on one.
 */
export function composeSections(template: Template, material: Material): Block[] {
  const { lang } = template;
  const { groups } = material;
  const say = sayIn(studyNotesTexts, lang);
  const leadIns = makeLeadIns(new Map(material.speeches.map((speech) => [speech.id, speech])), lang);
  const promptFor = makePrompts(lang);
  const { sections, thoughtsAt } = noteSections(template);
  // Applications have a place of their own in some templates; there they are not repeated under their note.
  const gathersApplications = sections.some(({ kind }) => kind === 'applications');
  const holders = sections.filter(({ kind }) => kind === 'themes' || kind === 'quotations');
  const parts = splitGroups(
    groups.map(({ notes }) => notes.length),
    holders.map(({ share }) => share),
  );
  const headings = themeHeadings(
    groups.map(({ theme }) => theme),
    lang,
  );
  const done = new Set<TemplateSection['kind']>();
  let intros = 0;

  const onThemes = (section: TemplateSection): Block[] => {
    const [start, end] = parts[holders.indexOf(section)] ?? [0, 0];
    const own = groups.slice(start, end);
    const intro = themesIntro(
      own.map(({ theme }) => theme),
      { template, kind: section.kind, turn: intros },
    );
    if (intro !== '') intros += 1;
    const isQuotations = section.kind === 'quotations' && thoughtsAt !== undefined;
    return [
      ...(intro === '' ? [] : [{ kind: 'paragraph' as const, text: intro, from: 'program' as const }]),
      ...own.flatMap(({ theme, notes }, at) => {
        // Where nothing has a theme, “other” would be other than nothing; and alone it needs no name under that of its section.
        const isOnly =
          theme.id === unsortedTheme.id && own.length === 1 && (groups.length === 1 || section.heading.trim() !== '');
        return composeTheme(
          {
            heading: isOnly ? undefined : headings[start + at],
            themeId: theme.id,
            notes,
            order: material.order,
            // A theme stands under its section's heading; without one it is a section itself.
            level: section.heading.trim() === '' ? 1 : 2,
            thoughts: !isQuotations,
            applications: !gathersApplications && !isQuotations,
          },
          { lang, leadIns, promptFor },
        );
      }),
    ];
  };

  const sources = (): Block[] => {
    const items = material.speeches
      .map((speech) => {
        const occasion = cleanFact(speech.occasion);
        const publication = cleanFact(speech.publication);
        return (
          nameSource(speech, lang) +
          (occasion ? say('sourceOccasion', { occasion }) : '') +
          (publication ? say('sourcePublication', { publication }) : '')
        ).replace(/^[，,]\s*/u, '');
      })
      .filter((item) => item !== '');
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  };

  const opening = (): Block[] => {
    const n = groups.reduce((sum, { notes }) => sum + notes.length, 0);
    if (n === 0) return [];
    const text = openingParagraph({ speeches: material.speeches, n, occasion: material.occasion }, lang);
    return [{ kind: 'paragraph', text, from: 'program' }];
  };

  const overall = (): Block[] =>
    material.speeches.flatMap(({ thought }) =>
      ownParagraphs(thought).map((text): Block => ({ kind: 'paragraph', text, from: 'reader' })),
    );

  /** The own words on what stands in sections of quotations alone. */
  const thoughts = (): Block[] =>
    holders.flatMap((section, at) =>
      section.kind !== 'quotations'
        ? []
        : groups
            .slice(...(parts[at] ?? [0, 0]))
            .flatMap(({ notes }) =>
              notes.flatMap((note): Block[] => [
                ...ownParagraphs(note.thought).map((text): Block => ({ kind: 'thought', noteId: note.id, text })),
                ...(gathersApplications ? [] : applicationsOf(note)),
              ]),
            ),
    );

  const applications = (): Block[] => {
    const all = groups.flatMap(({ notes }) => notes.flatMap(applicationsOf));
    const before: Block = { kind: 'paragraph', text: say('introApplications'), from: 'program' };
    return all.length > 1 ? [before, ...all] : all;
  };

  const contentOf = (section: TemplateSection): Block[] => {
    const { kind } = section;
    if (kind === 'themes' || kind === 'quotations') return onThemes(section);
    if (kind === 'text')
      return section.text.trim() === '' ? [] : [{ kind: 'paragraph', text: section.text, from: 'program' }];
    const collected = section === thoughtsAt ? thoughts() : [];
    if (kind === 'own' || done.has(kind)) return collected;
    done.add(kind);
    const gather = { opening, sources, overall, applications }[kind];
    return [...gather(), ...collected];
  };

  /** What is asked for where a section has nothing. A closing without words, and an opening that was told, ask for nothing. */
  const asks = ({ kind, heading, text }: TemplateSection): Block[] => {
    if (kind === 'opening' || kind === 'sources') return [{ kind: 'prompt', about: say('promptStudied') }];
    if (heading === '' && (kind === 'text' || (text.trim() === '' && kind !== 'own'))) return [];
    if (text.trim() !== '') return [{ kind: 'prompt', about: text }];
    return [{ kind: 'prompt', about: heading === '' ? say('promptOwn') : say('promptSection', { heading }) }];
  };

  return withinLimits(
    sections.flatMap((section): Block[] => {
      const heading = section.heading.trim();
      const content = contentOf(section);
      return [
        ...(heading === '' ? [] : [{ kind: 'heading' as const, level: 1 as const, text: heading }]),
        ...(content.length > 0 ? content : asks({ ...section, heading })),
      ];
    }),
  );
}

function applicationsOf({ id, application }: Note): Block[] {
  return ownParagraphs(application).map((text): Block => ({ kind: 'application', noteId: id, text }));
}

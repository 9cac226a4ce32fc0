import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Block } from '@/utils/model/study-notes';
import type { NoteOrder } from './arrange-notes';
import { gatherPoints, type Point } from './gather-points';
import { quoted } from './inner-quotes';
import type { makeLeadIns } from './make-lead-ins';
import { ownParagraphs } from './own-paragraphs';

type ThemePart = {
  /** undefined: the notes need none. */
  heading: string | undefined;
  themeId: string;
  /** At least one, in the order of the document. */
  notes: readonly Note[];
  order: NoteOrder;
  level: 1 | 2;
  /** Whether thoughts and applications stand under their quotations. */
  thoughts: boolean;
  applications: boolean;
};

type Writing = {
  lang: Locale;
  leadIns: ReturnType<typeof makeLeadIns>;
  promptFor: (quote: string) => string;
};

/** Up to so many notes are read at one go, without headings between them. */
const AT_ONE_GO = 5;

/** One theme of a draft: its heading, then point by point each quotation with its lead-in and what the writer thought of it, or a question about it. */
export function composeTheme(part: ThemePart, { lang, leadIns, promptFor }: Writing): Block[] {
  const points = gatherPoints(part.notes, part.order);
  const hasHeadings = part.heading !== undefined && canHead(points, part);
  const head = (text: string, level: 1 | 2 | 3, themeId?: string): Block => ({
    kind: 'heading',
    level,
    text,
    ...(themeId === undefined ? {} : { themeId }),
  });
  leadIns.startSection();

  const onNote = (note: Note, near: boolean, point: string | undefined): Block[] => {
    const thoughts = part.thoughts ? ownParagraphs(note.thought) : [];
    const applications = part.applications ? ownParagraphs(note.application) : [];
    const leadIn = leadIns.leadIn({
      quote: note.quote,
      speechId: note.speechId,
      near,
      // It will stand in quotation marks.
      ...(point === undefined ? {} : { point: quoted(point, lang).slice(1, -1) }),
    });
    return [
      { kind: 'quotation', noteId: note.id, text: note.quote, elided: [], leadIn },
      ...thoughts.map((text): Block => ({ kind: 'thought', noteId: note.id, text })),
      ...(part.thoughts && thoughts.length === 0
        ? [{ kind: 'prompt' as const, about: promptFor(note.quote), noteId: note.id }]
        : []),
      ...applications.map((text): Block => ({ kind: 'application', noteId: note.id, text })),
    ];
  };

  return [
    ...(part.heading === undefined ? [] : [head(part.heading, part.level, part.themeId)]),
    ...points.flatMap(({ name, notes }) => [
      ...(hasHeadings && name !== undefined ? [head(name, part.level === 1 ? 2 : 3)] : []),
      ...notes.flatMap(({ note, near }, at) =>
        onNote(note, near, at === 0 && !hasHeadings && name !== part.heading ? name : undefined),
      ),
    ]),
  ];
}

/** Points get headings where there are many notes, all have names of their own, and not each note would stand alone under one. */
function canHead(points: readonly Point[], { notes, heading }: ThemePart): boolean {
  const names = points.flatMap(({ name }) => name ?? []);
  return (
    notes.length > AT_ONE_GO &&
    points.length > 1 &&
    names.length === points.length &&
    new Set(names).size === names.length &&
    !names.includes(heading ?? '') &&
    points.length * 1.5 <= notes.length
  );
}

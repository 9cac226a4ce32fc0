import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import { ANNOTATION_NAMES } from '@/utils/model/annotation-names';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import type { AnnotationBody, WebAnnotation } from '@/utils/model/web-annotation';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import type { ExportOptions } from './export-format';
import { isoTime } from './iso-time';
import { mapInSlices } from './map-in-slices';
import type { NotesInput } from './notes-input';

type World = { speeches: ReadonlyMap<string, Speech>; names: ReadonlyMap<string, string> };

/**
 * Notes as a W3C annotation collection in JSON-LD, in reading order, one annotation on a line for each note that is not in the trash. Texts are exactly as they are kept
 * (JSON can hold every one of them). An address on the reader's own disk is not told.
 * @throws the signal's reason when cancelled
 */
export async function notesAnnotations(
  input: NotesInput,
  { locale }: Pick<ExportOptions, 'locale'>,
  signal: AbortSignal,
): Promise<string> {
  const world = {
    speeches: new Map(input.speeches.map((speech) => [speech.id, speech])),
    names: new Map(input.themes.map((theme) => [theme.id, themeName(theme, locale)])),
  };
  const { rest: notes } = arrangeNotes([], input.notes, input.speeches);
  const items = await mapInSlices(notes, signal, (note) => JSON.stringify(annotationOf(note, world)));
  return `{${headOf(items.length, locale)},\n"items": [\n${items.join(',\n')}\n]}}\n`;
}

/** The collection as far as its annotations, in JSON without the first brace. */
function headOf(total: number, locale: Locale): string {
  const { context, terms, collection } = ANNOTATION_NAMES;
  const head = {
    '@context': [context, { zhaji: terms, 'zhaji:section': { '@container': '@list' } }],
    id: collection,
    type: 'AnnotationCollection',
    label: sayIn(studyNotesTexts, locale)('notesTitle'),
    total,
  };
  const first = { id: `${collection}:1`, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  return `${JSON.stringify(head).slice(1, -1)},\n"first": {${JSON.stringify(first).slice(1, -1)}`;
}

function annotationOf(note: Note, { speeches, names }: World): WebAnnotation {
  const { anchor, quote, section, paragraph, thought, application } = note;
  const speech = speeches.get(note.speechId);
  const text = (value: string, purpose: AnnotationBody['purpose']): AnnotationBody => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  const body: AnnotationBody[] = [
    ...(thought === '' ? [] : [text(thought, 'commenting')]),
    ...(application === '' ? [] : [{ ...text(application, 'commenting'), 'zhaji:field': 'application' as const }]),
    ...note.themes.flatMap(({ id }) => {
      const name = names.get(id);
      return name ? [text(name, 'tagging')] : [];
    }),
  ];
  const { exact, prefix, suffix, start, occurrences, textLength } = anchor;
  return {
    id: ANNOTATION_NAMES.note + encodeURIComponent(note.id.toWellFormed()),
    type: 'Annotation',
    motivation: thought === '' && application === '' ? 'highlighting' : 'commenting',
    ...defined({ created: isoTime(note.created), modified: isoTime(note.changed) }),
    ...(body.length > 0 && { body }),
    target: {
      source: sourceOf(note, speech),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
      ...defined({ 'zhaji:occurrences': occurrences, 'zhaji:textLength': textLength }),
      ...(speech && {
        'zhaji:speech': defined({ 'dc:title': speech.title, 'dc:creator': speech.speaker, 'dc:date': speech.date }),
      }),
    },
    ...(quote !== exact && { 'zhaji:quote': quote }),
    ...(section.length > 0 && { 'zhaji:section': section }),
    'zhaji:paragraph': { 'zhaji:index': paragraph.index, 'zhaji:text': paragraph.text },
  };
}

/** The note's own address, else the speech's first; only one of the web is told. */
function sourceOf(note: Note, speech: Speech | undefined): string {
  const address = note.url ?? speech?.urls[0] ?? '';
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address;
  return ANNOTATION_NAMES.speech + encodeURIComponent(note.speechId.toWellFormed());
}

/** Only the fields that say something. */
function defined<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

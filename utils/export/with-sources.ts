import { citationTexts } from '@/utils/i18n/citation-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import { citeSource } from './cite-source';
import type { ExportOptions } from './export-format';
import type { PageNote, PageParagraph, PageRun } from './page-content';

type Citing = NonNullable<ExportOptions['citing']>;

/** What each speech is cited as; '' where nothing is known to cite it by. Each is made once. */
function entries(lang: StudyNotes['lang']): (speech: Speech) => string {
  const made = new Map<string, string>();
  return (speech) => {
    const entry = made.get(speech.id) ?? citeSource(speech, lang);
    made.set(speech.id, entry);
    return entry;
  };
}

/**
 * Footnotes in the order they are called in, numbered anew: those of the writer and those of sources share one row of numbers. A source (`entryOf`) is told once; from then on by the number of the note
 * that tells it.
 */
function renumbered(
  paragraphs: PageParagraph[],
  entryOf: ReadonlyMap<PageNote, string>,
  lang: StudyNotes['lang'],
): PageParagraph[] {
  const say = sayIn(citationTexts, lang);
  const toldIn = new Map<string, number>();
  let number = 0;
  const numbered = (note: PageNote): PageNote => {
    number += 1;
    const entry = entryOf.get(note);
    if (entry === undefined) return { ...note, number };
    const n = toldIn.get(entry);
    if (n === undefined) toldIn.set(entry, number);
    return { number, paragraphs: [n === undefined ? entry : say('sameAsNote', { n })] };
  };
  return paragraphs.map((paragraph) =>
    paragraph.runs.some(({ note }) => note)
      ? {
          ...paragraph,
          runs: paragraph.runs.map((run) => (run.note ? { ...run, note: numbered(run.note) } : run)),
        }
      : paragraph,
  );
}

/**
 * The paragraphs of a document with the sources of its quotations: as footnotes behind them, each source in full the first time, or as raised numbers and a list at the end, before 附件 and the signature, with one entry for each speech, in the order they are first cited.
 * A quotation of which nothing is known to cite it by has none.
 */
export function withSources(paragraphs: PageParagraph[], doc: StudyNotes, { as, speeches }: Citing): PageParagraph[] {
  const entryOf = entries(doc.lang);
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const sourceNotes = new Map<PageNote, string>();
  /** The last paragraph of each quotation: there its mark stands. */
  const lastOf = new Map(paragraphs.map(({ block }, at) => [block, at]));
  const cited = paragraphs.map((paragraph, at): PageParagraph => {
    const block = paragraph.block === undefined ? undefined : doc.blocks[paragraph.block];
    if (block?.kind !== 'quotation' || lastOf.get(paragraph.block) !== at) return paragraph;
    const speech = speeches.get(block.noteId);
    const entry = speech ? entryOf(speech) : '';
    if (!speech || entry === '') return paragraph;
    const last = paragraph.runs.findLastIndex(({ kind }) => kind === 'quotation');
    const called = (run: PageRun): PageRun => {
      if (as === 'footnotes') {
        const note: PageNote = { number: 0, paragraphs: [entry] };
        sourceNotes.set(note, entry);
        return { ...run, note };
      }
      const number = numbers.get(speech.id) ?? list.push(`[${list.length + 1}] ${entry}`);
      numbers.set(speech.id, number);
      return { ...run, reference: number };
    };
    return { ...paragraph, runs: paragraph.runs.map((run, index) => (index === last ? called(run) : run)) };
  });
  if (as === 'footnotes') return renumbered(cited, sourceNotes, doc.lang);
  if (list.length === 0) return cited;
  const behind = cited.findIndex(({ style }) => style === 'attachment' || style === 'signature' || style === 'date');
  const end = behind < 0 ? cited.length : behind;
  return [
    ...cited.slice(0, end),
    { style: 'heading1', runs: [{ text: sayIn(citationTexts, doc.lang)('references') }] },
    ...list.map((text): PageParagraph => ({ style: 'reference', runs: [{ text }] })),
    ...cited.slice(end),
  ];
}

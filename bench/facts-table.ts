import type { SpeechDraft } from '@/utils/model/speech';

/** What was read of one page, a cell for each column; `right` holds the cells as they should be, where that is known. */
export type FactsRow = { page: string; read: FactsCells; right?: FactsCells };
export type FactsCells = Record<Column, string>;
type Column = (typeof COLUMNS)[number];

const COLUMNS = [
  'title',
  'preTitle',
  'subtitle',
  'speaker',
  'date',
  'occasion',
  'publication',
  'publishedOn',
  'paragraphs',
  'outline',
] as const;
/** Columns in which a cell of a table ends. Longer ones are cut; what is wrong is told in full below. */
const WIDTHS: Record<Column, number> = {
  title: 36,
  preTitle: 16,
  subtitle: 20,
  speaker: 10,
  date: 10,
  occasion: 30,
  publication: 16,
  publishedOn: 11,
  paragraphs: 32,
  outline: 40,
};

/** The cells for a speech. Of its text: how many paragraphs, how the first begins and the last ends. */
export function factsCells(speech: SpeechDraft): FactsCells {
  const { paragraphs, outline } = speech;
  const [first = ''] = paragraphs;
  return {
    title: speech.title,
    preTitle: speech.preTitle ?? '',
    subtitle: speech.subtitle ?? '',
    speaker: speech.speaker ?? '',
    date: speech.date ?? '',
    occasion: speech.occasion ?? '',
    publication: speech.publication ?? '',
    publishedOn: speech.publishedOn ?? '',
    paragraphs:
      paragraphs.length === 0 ? '0' : `${paragraphs.length} ${first.slice(0, 6)}…${paragraphs.at(-1)?.slice(-6)}`,
    // How a label ends, with its full stop or without, is the outline's own matter.
    outline: outline.map(({ marker, label }) => marker + label.replace(/[。.]$/u, '')).join(' / '),
  };
}

/** The wrong cells of a row, in words. */
export function wrongCells({ page, read, right }: FactsRow): string[] {
  return COLUMNS.filter((column) => right !== undefined && read[column] !== right[column]).map(
    (column) => `${page}: ${column} is “${read[column]}”, not “${right?.[column]}”`,
  );
}

/** Rows as a table for people, wrong cells marked with ✗ and told in full below. */
export function factsTable(rows: FactsRow[]): string {
  const widthOfPage = Math.max(4, ...rows.map(({ page }) => width(page)));
  const line = (page: string, cell: (column: Column) => string): string =>
    [pad(page, widthOfPage), ...COLUMNS.map((column) => pad(cell(column), WIDTHS[column]))].join(' ').trimEnd();
  const wrong = rows.flatMap(wrongCells);
  const judged = rows.filter(({ right }) => right !== undefined).length;
  return [
    line('page', (column) => column),
    ...rows.map(({ page, read, right }) =>
      line(
        page,
        (column) => (right !== undefined && read[column] !== right[column] ? '✗ ' : '') + (read[column] || '–'),
      ),
    ),
    ...(wrong.length > 0 ? ['', ...wrong] : []),
    ...(judged > 0 ? ['', `${judged} pages, ${judged * COLUMNS.length} cells, ${wrong.length} wrong.`] : []),
  ].join('\n');
}

/** Columns a text takes on a terminal: two for each character of East Asian width. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60“”‘’—…]/u.test(character)
        ? 2
        : 1),
    0,
  );
}

function pad(text: string, columns: number): string {
  let cut = text.replaceAll(/\s+/gu, ' ');
  if (width(cut) > columns) {
    while (width(cut) > columns - 2) cut = Array.from(cut).slice(0, -1).join('');
    cut += '…';
  }
  return cut + ' '.repeat(Math.max(0, columns - width(cut)));
}

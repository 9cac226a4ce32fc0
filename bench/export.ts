import { notesFormats } from '@/utils/export/notes-formats';
import { studyNotesFormats } from '@/utils/export/study-notes-formats';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { templates } from '@/utils/study-notes/templates';
import { inventedNotebook } from './invented-notebook';

/** One way out. ms: of the first file made in a fresh page, of those after, and of writing the same input down as JSON; bytes of the file. */
export type ExportTimes = { first: number; times: number[]; plain: number[]; size: number };

const ROUNDS = 5;
const OPTIONS = { locale: 'zh-CN', date: '2026-05-01' } as const;

/** The formats there are, by kind. */
export const kinds = () => ({
  'study notes': studyNotesFormats.map(({ id }) => id),
  notes: notesFormats.map(({ id }) => id),
});

/** In a page: so many invented notes to a file, as notes or as the study notes that are composed of them. One format a page, so that the first time is on cold code. */
export function exportTimes(kind: 'study notes' | 'notes', id: string, count: number): Promise<ExportTimes> {
  const { notes, speeches: byId, themes } = inventedNotebook(count);
  const speeches = [...byId.values()];
  if (kind === 'notes')
    return timesOf({ notes, speeches, themes }, (input, signal) =>
      notesFormats.find((format) => format.id === id)!.render(input, OPTIONS, signal),
    );
  const doc = composeStudyNotes({ template: templates[0]!, themes, notes, speeches, date: OPTIONS.date });
  return timesOf(doc, (input, signal) =>
    studyNotesFormats.find((format) => format.id === id)!.render(input, OPTIONS, signal),
  );
}

async function timesOf<Input>(
  input: Input,
  render: (input: Input, signal: AbortSignal) => Promise<Blob>,
): Promise<ExportTimes> {
  const { signal } = new AbortController();
  const plain: number[] = [];
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    size = (await render(input, signal)).size;
    times.push(performance.now() - start);
    const before = performance.now();
    JSON.stringify(input);
    plain.push(performance.now() - before);
  }
  const [first = Number.NaN, ...after] = times;
  return { first, times: after, plain: plain.slice(1), size };
}

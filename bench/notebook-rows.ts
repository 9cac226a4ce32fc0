import { fingerprint } from '@/utils/speeches/identify';
import type { LogRow } from '@/utils/storage/db';
import { speechIndexes } from '@/utils/storage/speech-indexes';
import { formulaicSpeech } from './formulaic-speech';
import { inventedNotebook } from './invented-notebook';
import { seededRandom } from './seeded-random';

type Rows = Record<'notes' | 'speeches' | 'themes', { id: string }[]> & { log: LogRow[] };

const NOTES_OF_A_SPEECH = 100;
/** Of ten notes one is under the first theme: from there notes are moved. Of fifty one is under none. */
const FIRST_EVERY = 10;
const LOOSE_EVERY = 50;
const ID = 16;

const clockOf = (at: number): string => `${at.toString(36).padStart(9, '0')}-0000-00bench0`;

/** The rows of a large notebook as they are on disk: ids by chance, as real ones are, and speeches with their text. */
export function notebookRows(count: number): Rows {
  const random = seededRandom('ids');
  const idOf = (): string => Array.from({ length: ID }, () => random.below(36).toString(36)).join('');
  const { notes, speeches, themes } = inventedNotebook(count, NOTES_OF_A_SPEECH);
  const texts = new Map([...speeches.keys()].map((id, s) => [id, formulaicSpeech('reporting', s).split('\n')]));
  const [first, second] = themes;
  const clock = clockOf(2 + count);
  return {
    // The last action: a notebook that was written in has one.
    log: [{ clock, device: '00bench0', at: 0, label: 'edit-note', operations: [], inverse: [] }],
    themes: themes.map((theme) => ({ ...theme, clocks: { '*': clockOf(0) } })),
    speeches: [...speeches.values()].map((speech) => {
      const paragraphs = texts.get(speech.id)!;
      const row = { ...speech, paragraphs, pageTitle: speech.title, fingerprint: fingerprint(paragraphs) };
      return { ...row, ...speechIndexes(row), clocks: { '*': clockOf(1) } };
    }),
    notes: notes.map((note, n) => {
      const paragraphs = texts.get(note.speechId)!;
      const index = (n % NOTES_OF_A_SPEECH) % paragraphs.length;
      const [chosen] = note.themes;
      const id = n % FIRST_EVERY === 0 ? first!.id : chosen!.id === first!.id ? second!.id : chosen!.id;
      const under = n % LOOSE_EVERY === 1 ? [] : [{ ...chosen!, id }];
      return {
        ...note,
        id: idOf(),
        themes: under,
        paragraph: { index, text: paragraphs[index]! },
        created: Math.round(note.created),
        clocks: { '*': clockOf(2 + n) },
      };
    }),
  };
}

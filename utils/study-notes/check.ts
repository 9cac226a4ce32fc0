import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { prepareCheck, type Checker } from './prepare-check';

export type CheckWorld = {
  /** Every note there is, also those not used. */
  notes: readonly Note[];
  speeches: readonly Speech[];
  template: Template;
  /** Largest share of quoted 字数 that is not remarked on, 0…1. */
  quotedShareLimit: number;
  /** Names of the writer's own unit and place. */
  ownNames: readonly string[];
};

type Ready = { notes: readonly Note[]; speeches: readonly Speech[]; ownNames: readonly string[]; checker: Checker };

/** What was made ready last: whoever writes asks again and again with the same notes, in new arrays or not, and making ready takes longer than a key may. */
let ready: Ready | undefined;

/**
 * What should be looked at before study notes are handed in, by kinds (utils/model/finding.ts): quotations that are not what was kept or were never read here,
 * words taken over without marks, facts that contradict the speech, prompts still open, headings and sections out of line, slips of punctuation. Sorted by block and
 * place; it never blocks anything. Ranges in a list are of its items parted by line feeds. Notes and speeches are not to be changed in place.
 */
export function checkStudyNotes(doc: StudyNotes, world: CheckWorld): Finding[] {
  const { notes, speeches, ownNames } = world;
  if (
    !ready ||
    !areAll(ready.notes, notes, isSameNote) ||
    !areAll(ready.speeches, speeches, isSameSpeech) ||
    !areAll(ready.ownNames, ownNames, Object.is)
  )
    ready = {
      notes: [...notes],
      speeches: [...speeches],
      ownNames: [...ownNames],
      checker: prepareCheck(notes, speeches, ownNames),
    };
  return ready.checker.check(doc, world);
}

function areAll<T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return some.length === others.length && some.every((one, index) => same(one, others[index]!));
}

/** As far as the checks look at it. */
function isSameNote(one: Note, other: Note): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.quote === other.quote &&
      one.speechId === other.speechId &&
      one.paragraph.text === other.paragraph.text)
  );
}

const FACTS = [
  'id',
  'title',
  'subtitle',
  'speaker',
  'date',
  'publishedOn',
  'occasion',
  'publication',
  'paragraphs',
] as const;

function isSameSpeech(one: Speech, other: Speech): boolean {
  return one === other || FACTS.every((fact) => one[fact] === other[fact]);
}

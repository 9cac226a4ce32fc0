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

/** Made ready by the arrays they were made from: asked again with the same ones, only what has changed in the document is looked at. */
const ready = new WeakMap<readonly Note[], { speeches: readonly Speech[]; ownNames: string; checker: Checker }>();

/**
 * What should be looked at before study notes are handed in, by kinds (utils/model/finding.ts): quotations that are not what was kept or were never read here,
 * words taken over without marks, facts that contradict the speech, prompts still open, headings and sections out of line, slips of punctuation. Sorted by block and
 * place; it never blocks anything. Ranges in a list are of its items parted by line feeds. Notes and speeches are not to be changed in place.
 */
export function checkStudyNotes(doc: StudyNotes, world: CheckWorld): Finding[] {
  const { notes, speeches } = world;
  const ownNames = world.ownNames.join('\n');
  let made = ready.get(notes);
  if (made?.speeches !== speeches || made.ownNames !== ownNames) {
    made = { speeches, ownNames, checker: prepareCheck(notes, speeches, world.ownNames) };
    ready.set(notes, made);
  }
  return made.checker.check(doc, world);
}

import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { changedRange } from './changed-range';
import { knownPassages } from './known-passages';
import { ownQuotations } from './own-quotations';
import { studyNotesLength } from './study-notes-length';

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

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function checkQuotation(
  block: Extract<Block, { kind: 'quotation' }>,
  note: Note | undefined,
  speech: Speech | undefined,
) {
  const { noteId, text } = block;
  const whole = { start: 0, end: text.length, noteId };
  if (!note) return [{ kind: 'unknown-quotation' as const, severity: 'wrong' as const, ...whole, found: text }];
  const findings: Omit<Finding, 'block'>[] = [];
  if (text !== note.quote) {
    const range = changedRange(note.quote, text);
    findings.push({
      kind: 'altered-quotation',
      severity: 'wrong',
      ...range,
      noteId,
      expected: note.quote,
      found: text,
    });
  }
  if (!speech?.speaker?.trim() || !(speech.date ?? speech.publishedOn))
    findings.push({ kind: 'no-source', severity: 'look', ...whole });
  return findings;
}

/**
 * What should be looked at before study notes are handed in: quotations that are not what was kept, passages in quotation marks that were
 * never read here, prompts still open, too much quoted, sources without speaker or date. Sorted by block and place; it never blocks anything.
 */
export function checkStudyNotes(doc: StudyNotes, world: CheckWorld): Finding[] {
  const noteOf = new Map(world.notes.map((note) => [note.id, note]));
  const speechOf = new Map(world.speeches.map((speech) => [speech.id, speech]));
  const isKnown = knownPassages(world.notes, world.speeches);

  const checkBlock = (block: Block): Omit<Finding, 'block'>[] => {
    if (block.kind === 'quotation') {
      const note = noteOf.get(block.noteId);
      return checkQuotation(block, note, note && speechOf.get(note.speechId));
    }
    if (block.kind === 'prompt') {
      const about = block.noteId === undefined ? {} : { noteId: block.noteId };
      return [{ kind: 'missing-words', severity: 'look', start: 0, end: block.about.length, ...about }];
    }
    const isOwn =
      block.kind === 'thought' ||
      block.kind === 'application' ||
      (block.kind === 'paragraph' && block.from === 'reader');
    if (!isOwn) return [];
    return ownQuotations(block.text)
      .map(({ start, end }) => ({ start, end, found: block.text.slice(start, end) }))
      .filter(({ found }) => !isKnown(found))
      .map((place) => ({ kind: 'unknown-quotation', severity: 'look', ...place }));
  };

  const findings = doc.blocks.flatMap((block, index) =>
    checkBlock(block).map((finding): Finding => ({ ...finding, block: index })),
  );
  const { quotedShare } = studyNotesLength(doc);
  if (quotedShare > world.quotedShareLimit) {
    // About the whole document; it is shown at its first quotation.
    const block = doc.blocks.findIndex(({ kind }) => kind === 'quotation');
    findings.push({
      kind: 'quoted-share',
      severity: 'look',
      block,
      start: 0,
      end: 0,
      expected: percent(world.quotedShareLimit),
      found: percent(quotedShare),
    });
  }
  return findings.sort(
    (a, b) => a.block - b.block || a.start - b.start || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
  );
}

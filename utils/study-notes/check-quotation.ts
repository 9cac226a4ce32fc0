import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Block } from '@/utils/model/study-notes';
import type { BlockFinding } from './block-finding';
import { changedRange } from './changed-range';
import { contradictedFacts } from './contradicted-facts';
import { judgePassage } from './judge-passage';
import type { KeptTexts } from './kept-texts';
import { plainWords } from './plain-words';

type Quotation = Extract<Block, { kind: 'quotation' }>;

/** Units of plain words from which a quotation without a note can be told to stand somewhere. */
const LEAST = 4;

/** What there is to say of a quotation by itself: whether it is what its note holds, to the character, and whether its source is told and right. */
export function checkQuotation(
  block: Quotation,
  note: Note | undefined,
  speech: Speech | undefined,
  world: { kept: KeptTexts; speeches: readonly Speech[] },
): BlockFinding[] {
  const { noteId, text } = block;
  const whole = { start: 0, end: text.length, noteId };
  const findings: BlockFinding[] = note ? alteredFrom(note.quote, text, noteId) : unlinked(block, world.kept);
  if (findings.length === 0 && !areLegal(block.elided, text.length))
    findings.push({ kind: 'altered-quotation', severity: 'wrong', ...whole });
  if (!note) return findings;
  if (!speech?.speaker?.trim() || !(speech.date ?? speech.publishedOn))
    findings.push({ kind: 'no-source', severity: 'look', ...whole });
  if (speech) {
    const others = world.speeches.filter(({ id }) => id !== speech.id);
    for (const finding of contradictedFacts(block.leadIn, speech, others))
      findings.push({ ...finding, inLeadIn: true, noteId });
  }
  return findings;
}

function alteredFrom(quote: string, text: string, noteId: string): BlockFinding[] {
  if (text === quote) return [];
  const { start, end, keptStart, keptEnd } = changedRange(quote, text);
  const expected = quote.slice(keptStart, keptEnd);
  return [
    {
      kind: 'altered-quotation',
      severity: 'wrong',
      start,
      end,
      noteId,
      expected,
      found: text.slice(start, end),
      fix: expected,
    },
  ];
}

/** A quotation whose note is gone: by its words it may still be known. */
function unlinked({ noteId, text }: Quotation, kept: KeptTexts): BlockFinding[] {
  const whole = { start: 0, end: text.length, noteId, found: text };
  // A word or two stand in any speech.
  const verdict = plainWords(text).text.length < LEAST ? { is: 'unknown' as const } : judgePassage(text, kept);
  switch (verdict.is) {
    case 'kept':
      return [];
    case 'unkept':
      return [{ kind: 'unkept-quotation', severity: 'look', ...whole }];
    case 'altered': {
      const { start, end, expected, of } = verdict;
      const found = text.slice(start, end);
      return [
        {
          kind: 'altered-quotation',
          severity: 'wrong',
          start,
          end,
          noteId,
          speechId: of.speechId,
          expected,
          found,
          fix: expected,
        },
      ];
    }
    case 'unknown':
      break;
  }
  return [{ kind: 'unknown-quotation', severity: 'wrong', ...whole }];
}

/** Whether the parts left out lie within the text, one after the other. */
function areLegal(elided: Quotation['elided'], length: number): boolean {
  let last = 0;
  for (const [start, end] of elided.toSorted((a, b) => a[0] - b[0])) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= last && end > start && end <= length))
      return false;
    last = end;
  }
  return true;
}

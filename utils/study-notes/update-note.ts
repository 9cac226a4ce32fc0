import type { Note } from '@/utils/model/note';
import type { Block, NoteLink } from '@/utils/model/study-notes';
import { behindFootnotes } from './behind-footnotes';
import type { ChangedNote } from './changed-notes';
import { movedElisions } from './moved-elisions';
import { linkNote } from './link-note';
import { ownParagraphs } from './own-paragraphs';
import { takeFootnotes, type WithFootnotes } from './take-footnotes';

/** Of own words that were rewritten in the document and changed in the note: which stand there after the update. */
export type WordsChoice = 'mine' | 'note' | 'both';
type Content = { blocks: readonly Block[]; links: readonly NoteLink[] };
type Updated = { blocks: Block[]; links: NoteLink[] };

/**
 * Makes a document say what a note says now. Quotations get its words; own words that stand there as the note had them are replaced; those the writer has rewritten are, by `choice`,
 * kept, replaced, or followed by the note's. One that stands under another theme now goes under the heading of that theme, if there is one. Of a note that is gone, the quotations and
 * what the writer has not rewritten go.
 */
export function updateNote({ blocks, links }: Content, changed: ChangedNote, choice: WordsChoice = 'both'): Updated {
  const { noteId, note, what } = changed;
  if (!note) return { blocks: withoutNote(blocks, changed), links: links.filter((link) => link.noteId !== noteId) };
  let next = [...blocks];
  if (what.includes('quote')) next = next.map((block) => requoted(block, note));
  for (const field of ['thought', 'application'] as const)
    if (what.includes(field)) next = withWords(next, note, field, changed.rewritten.includes(field) ? choice : 'note');
  if (what.includes('themes')) next = underItsTheme(next, note);
  return { blocks: next, links: withLink(links, linkNote(note)) };
}

/** Leaves a document as it is, and remembers what the note says now: it is not told of again until it changes again. */
export function keepAsItIs(links: readonly NoteLink[], { noteId, note }: ChangedNote): NoteLink[] {
  return note ? withLink(links, linkNote(note)) : links.filter((link) => link.noteId !== noteId);
}

function withLink(links: readonly NoteLink[], link: NoteLink): NoteLink[] {
  return links.map((old) => (old.noteId === link.noteId ? link : old));
}

function requoted(block: Block, note: Note): Block {
  if (block.kind !== 'quotation' || block.noteId !== note.id) return block;
  return { ...block, text: note.quote, elided: movedElisions(block.text, note.quote, block.elided) };
}

/** Own words where they stood; where there were none, in place of the prompt for them, else behind what stands of the note, or of other applications. */
function withWords(
  blocks: readonly Block[],
  note: Note,
  field: 'thought' | 'application',
  choice: WordsChoice,
): Block[] {
  if (choice === 'mine') return [...blocks];
  const isIts = (block: Block): boolean => block.kind === field && block.noteId === note.id;
  const isPrompt = (block: Block): boolean => block.kind === 'prompt' && block.noteId === note.id;
  const words = ownParagraphs(note[field]).map((text): Block => ({ kind: field, noteId: note.id, text }));
  const lastOf = (is: (block: Block) => boolean): number => blocks.findLastIndex(is);
  if (choice === 'both') return blocks.toSpliced(behindFootnotes(blocks, lastOf(isIts) + 1), 0, ...words);
  const first = blocks.findIndex(isIts);
  const prompt = field === 'thought' ? blocks.findIndex(isPrompt) : -1;
  const gathered = field === 'application' ? lastOf((block) => block.kind === 'application') : -1;
  const behind = lastOf((block) => 'noteId' in block && block.noteId === note.id);
  const last = behindFootnotes(blocks, (gathered >= 0 ? gathered : behind) + 1);
  const at = first >= 0 ? first : prompt >= 0 ? prompt : last;
  const goes = (block: Block, index: number): boolean => isIts(block) || (index === prompt && words.length > 0);
  const gone: WithFootnotes[] = [];
  const [before, after]: [Block[], Block[]] = [[], []];
  let isGone = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'footnote') isGone = goes(block, index);
    if (!isGone) (index < at ? before : after).push(block);
    else if (block.kind === 'footnote') gone.at(-1)!.footnotes.push(block);
    else gone.push({ block, footnotes: [] });
  }
  return [...before, ...takeFootnotes(gone, words), ...after];
}

/** The stretch of a note's quotation, with what is written under it, behind the last of the part that its theme has. */
function underItsTheme(blocks: readonly Block[], note: Note): Block[] {
  const ids = new Set(note.themes.map(({ id }) => id));
  const head = blocks.findIndex(
    (block) => block.kind === 'heading' && block.themeId !== undefined && ids.has(block.themeId),
  );
  const from = blocks.findIndex((block) => block.kind === 'quotation' && block.noteId === note.id);
  if (head < 0 || from < 0) return [...blocks];
  let to = from + 1;
  while (to < blocks.length && isUnder(blocks[to]!, note.id)) to++;
  let end = head + 1;
  while (end < blocks.length && blocks[end]!.kind !== 'heading') end++;
  const moved = blocks.slice(from, to);
  return end <= from
    ? [...blocks.slice(0, end), ...moved, ...blocks.slice(end, from), ...blocks.slice(to)]
    : [...blocks.slice(0, from), ...blocks.slice(to, end), ...moved, ...blocks.slice(end)];
}

const isUnder = (block: Block, noteId: string): boolean =>
  block.kind === 'footnote' ||
  ((block.kind === 'thought' || block.kind === 'application' || block.kind === 'prompt') && block.noteId === noteId);

function withoutNote(blocks: readonly Block[], { noteId, link }: ChangedNote): Block[] {
  const then = { thought: new Set(ownParagraphs(link.thought)), application: new Set(ownParagraphs(link.application)) };
  // A footnote goes with what it is on.
  let isOut = false;
  return blocks.filter((block) => {
    if (block.kind !== 'footnote') isOut = !stays(block);
    return !isOut;
  });
  function stays(block: Block): boolean {
    if (!('noteId' in block) || block.noteId !== noteId) return true;
    if (block.kind === 'quotation' || block.kind === 'prompt') return false;
    return !then[block.kind].has(block.text);
  }
}

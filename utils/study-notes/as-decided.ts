import type { Block, NoteLink } from '@/utils/model/study-notes';

type Words = 'quote' | 'thought' | 'application';
const KINDS = {
  quote: ['quotation'],
  thought: ['thought', 'prompt'],
  application: ['application'],
} as const satisfies Record<Words, readonly Block['kind'][]>;

/**
 * The blocks a document was composed of, with the words of notes that say something else since and that the writer has decided on: there they are those of the new draft, so that they are nothing new in it,
 * and what stands in the document is the writer's.
 * @param links as the document remembers its notes: what the writer has seen of each
 */
export function asDecided(
  composed: readonly Block[],
  draft: readonly Block[],
  links: readonly NoteLink[],
  now: readonly NoteLink[],
): Block[] {
  const seen = new Map(links.map((link) => [link.noteId, link]));
  let blocks = [...composed];
  for (const link of now) {
    const known = seen.get(link.noteId);
    if (!known) continue;
    for (const words of ['quote', 'thought', 'application'] as const)
      if (known[words] === link[words]) blocks = withWordsOf(blocks, draft, link.noteId, words);
  }
  return blocks;
}

function withWordsOf(blocks: Block[], draft: readonly Block[], noteId: string, words: Words): Block[] {
  const isIts = (block: Block): boolean =>
    (KINDS[words] as readonly string[]).includes(block.kind) && 'noteId' in block && block.noteId === noteId;
  const anew = draft.filter(isIts);
  const [first] = anew;
  // What is said before a passage is the program's, and follows the draft.
  if (words === 'quote')
    return blocks.map((block) =>
      block.kind === 'quotation' && first?.kind === 'quotation' && isIts(block) && block.text !== first.text
        ? { ...block, text: first.text, elided: first.elided }
        : block,
    );
  const at = blocks.findIndex(isIts);
  const behind = blocks.findLastIndex((block) => 'noteId' in block && block.noteId === noteId);
  if (JSON.stringify(blocks.filter(isIts)) === JSON.stringify(anew) || behind < 0) return blocks;
  const place = at >= 0 ? at : behind + 1;
  return [...blocks.slice(0, place), ...anew, ...blocks.slice(place).filter((block) => !isIts(block))];
}

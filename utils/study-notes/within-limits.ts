import { MAX_DOCUMENT_BLOCKS, MAX_KEPT_WORDS, MAX_OWN_WORDS } from '@/utils/model/limits';
import type { Block } from '@/utils/model/study-notes';
import { wholeCharacters } from '@/utils/text/whole-characters';

/** Blocks as a document may hold them: a paragraph that is too long is parted, and where there are too many blocks, paragraphs of one note stand in one, line by line. */
export function withinLimits(blocks: readonly Block[]): Block[] {
  const parted = blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph' && block.text.length > MAX_OWN_WORDS
      ? pieces(block.text).map((text) => ({ ...block, text }))
      : [block],
  );
  if (parted.length <= MAX_DOCUMENT_BLOCKS) return parted;
  const joined = parted.reduce<Block[]>((all, block) => {
    const last = all.at(-1);
    const both = last && joinedOf(last, block);
    if (both) all[all.length - 1] = both;
    else all.push(block);
    return all;
  }, []);
  // Quotations are never left out; questions can be asked anew.
  return joined.length <= MAX_DOCUMENT_BLOCKS ? joined : joined.filter(({ kind }) => kind !== 'prompt');
}

function pieces(text: string): string[] {
  const all: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + MAX_OWN_WORDS >= text.length ? text.length : at + wholeCharacters(text.slice(at), MAX_OWN_WORDS);
    all.push(text.slice(at, end));
    at = end;
  }
  return all;
}

function joinedOf(a: Block, b: Block): Block | undefined {
  const isOwn = (a.kind === 'thought' || a.kind === 'application') && a.kind === b.kind && a.noteId === b.noteId;
  if (isOwn && a.text.length + b.text.length < MAX_KEPT_WORDS) return { ...a, text: `${a.text}\n${b.text}` };
  const isReaders = a.kind === 'paragraph' && b.kind === 'paragraph' && a.from === 'reader' && b.from === 'reader';
  return isReaders && a.text.length + b.text.length < MAX_OWN_WORDS
    ? { ...a, text: `${a.text}\n${b.text}` }
    : undefined;
}

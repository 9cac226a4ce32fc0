import type { Block, NoteLink } from '@/utils/model/study-notes';
import { ownParagraphs } from './own-paragraphs';

/** Whether a document has own words of a note as the note had them: not rewritten there, not shortened, nor taken out. */
export function sameParagraphs(blocks: readonly Block[], link: NoteLink, field: 'thought' | 'application'): boolean {
  const there = blocks.flatMap((block) => (block.kind === field && block.noteId === link.noteId ? [block.text] : []));
  const then = ownParagraphs(link[field]);
  return there.length === then.length && there.every((text, at) => text === then[at]);
}

import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { wholeBlocks } from './copied';
import { copiedFootnotes } from './copied-footnotes';

const isFootnote = (node: Node): boolean => node.type.name === 'footnote';

/** What is copied of a document, as blocks: each with the footnotes whose marks are among its words that are selected; of footnotes that are selected alone, their words. */
export function copiedBlocks(state: EditorState): readonly Node[] {
  const { doc, selection } = state;
  const slice = wholeBlocks(selection.content());
  const blocks = slice.content.content;
  const { $from } = selection;
  if (blocks.every(isFootnote)) {
    const { paragraph } = doc.type.schema.nodes;
    return blocks.map(({ content }) => paragraph!.create({ from: 'reader' }, content));
  }
  const places = copiedFootnotes(state);
  const first = $from.index(0);
  return blocks.flatMap((block, index): Node[] => {
    if (isFootnote(block)) return [];
    // Where the words that are copied begin in the block's text.
    const cut = index === 0 && $from.depth > 0 ? $from.pos : 0;
    const own = places.filter(({ owner }) => owner === first + index);
    return [
      block,
      ...own.map(({ footnote, mark, ownerAt }) =>
        footnote.type.create(
          { at: footnote.attrs['at'] === null ? null : mark - Math.max(cut, ownerAt + 1) },
          footnote.content,
        ),
      ),
    ];
  });
}

import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import type { StudyNotes } from '@/utils/model/study-notes';
import { elide } from '@/utils/study-notes/elide';
import { quoted } from '@/utils/study-notes/inner-quotes';

/** What is copied, made of whole blocks: of a quotation that is only begun or ended the words of its lead-in are text like any other. */
export function wholeBlocks(slice: Slice): Slice {
  const last = slice.content.childCount - 1;
  const blocks = slice.content.content.map((node, index) => {
    const isOpen = (index === 0 && slice.openStart > 0) || (index === last && slice.openEnd > 0);
    const isText = node.type.name === 'title' || (isOpen && ['quotation', 'prompt'].includes(node.type.name));
    return isText ? node.type.schema.nodes['paragraph']!.create({ from: 'reader' }, node.content) : node;
  });
  return new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd);
}

function textOf(node: Node, lang: StudyNotes['lang']): string {
  if (node.type.name === 'list') return node.children.map((item) => item.textContent).join('\n');
  if (node.type.name !== 'quotation') return node.textContent;
  const { text, elided } = node.attrs as { text: string; elided: [number, number][] };
  return node.textContent + quoted(elide(text, elided, lang), lang);
}

/** What is copied as plain text: the passages of quotations in their marks, as in the files. */
export function copiedText(slice: Slice, lang: StudyNotes['lang']): string {
  return slice.content.content.map((node) => textOf(node, lang)).join('\n');
}

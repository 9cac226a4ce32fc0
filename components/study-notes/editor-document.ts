import type { Node, Schema } from '@tiptap/pm/model';
import type { Block } from '@/utils/model/study-notes';
import type { EditorContent } from './editor-content';

/** The block each node stands for. Nodes are never changed, only replaced; so what did not change is the same block, and costs nothing. */
const blockOfNode = new WeakMap<Node, Block>();

/** A block that this version cannot edit without losing it: of a newer one, or of none. */
export class UnknownBlock extends Error {
  override name = 'UnknownBlock';
  constructor(readonly kind: string) {
    super(`a block of kind “${kind}” is not known`);
  }
}

const textIn = (schema: Schema, text: string): Node[] => (text === '' ? [] : [schema.text(text)]);

/** One block as a node of the editor. @throws UnknownBlock */
export function blockToNode(block: Block, schema: Schema): Node {
  const { kind } = block;
  const make = (attributes: Record<string, unknown>, text: string): Node =>
    schema.nodes[kind]!.create(attributes, textIn(schema, text));
  const node = ((): Node => {
    switch (kind) {
      case 'heading':
        return make({ level: block.level, themeId: block.themeId ?? null }, block.text);
      case 'paragraph':
        return make({ from: block.from }, block.text);
      case 'quotation':
        return make({ noteId: block.noteId, text: block.text, elided: block.elided }, block.leadIn);
      case 'thought':
      case 'application':
        return make({ noteId: block.noteId }, block.text);
      case 'prompt':
        return make({ about: block.about, noteId: block.noteId ?? null }, '');
      case 'footnote':
        return make({ at: block.at ?? null }, block.text);
      case 'list':
        return schema.nodes['list']!.create(
          null,
          block.items.map((item) => schema.nodes['listItem']!.create(null, textIn(schema, item))),
        );
    }
    throw new UnknownBlock(String(kind));
  })();
  blockOfNode.set(node, block);
  return node;
}

/** Title and blocks as a document of the editor. @throws UnknownBlock, before anything is shown or changed */
export function blocksToDoc({ title, blocks }: EditorContent, schema: Schema): Node {
  return schema.nodes['doc']!.create(null, [
    schema.nodes['title']!.create(null, textIn(schema, title)),
    ...blocks.map((block) => blockToNode(block, schema)),
  ]);
}

function nodeToBlock(node: Node): Block {
  const text = node.textContent;
  const { attrs } = node;
  const noteId = attrs['noteId'] as string | null;
  switch (node.type.name) {
    case 'heading': {
      const themeId = attrs['themeId'] as string | null;
      return { kind: 'heading', level: attrs['level'] as 1 | 2 | 3, text, ...(themeId !== null && { themeId }) };
    }
    case 'quotation':
      return {
        kind: 'quotation',
        noteId: noteId ?? '',
        text: attrs['text'] as string,
        elided: attrs['elided'] as [number, number][],
        leadIn: text,
      };
    case 'thought':
    case 'application':
      return { kind: node.type.name, noteId: noteId ?? '', text };
    case 'prompt':
      // What is being typed into it is the reader's already, should the window be closed now.
      if (text !== '')
        return noteId === null ? { kind: 'paragraph', text, from: 'reader' } : { kind: 'thought', noteId, text };
      return { kind: 'prompt', about: attrs['about'] as string, ...(noteId !== null && { noteId }) };
    case 'list':
      return { kind: 'list', items: node.children.map((item) => item.textContent) };
    case 'footnote':
      return { kind: 'footnote', text, ...(attrs['at'] !== null && { at: attrs['at'] as number }) };
    case 'paragraph':
      return { kind: 'paragraph', text, from: attrs['from'] as 'program' | 'reader' };
  }
  throw new UnknownBlock(node.type.name);
}

/** The block a node stands for; the same object as long as the node is. */
export function blockOf(node: Node): Block {
  const known = blockOfNode.get(node);
  if (known) return known;
  const block = nodeToBlock(node);
  blockOfNode.set(node, block);
  return block;
}

/** What a document of the editor holds. Blocks whose nodes did not change are the same objects as last time. */
export function docToBlocks(doc: Node): EditorContent {
  const [title, ...nodes] = doc.children;
  return { title: title?.textContent ?? '', blocks: nodes.map(blockOf) };
}

/** Remembers which blocks a document was made from, where it was made by way of JSON. */
export function seedBlocks(doc: Node, { blocks }: EditorContent): void {
  for (const [index, block] of blocks.entries()) blockOfNode.set(doc.child(index + 1), block);
}

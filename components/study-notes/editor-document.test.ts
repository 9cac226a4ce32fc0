import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Block } from '@/utils/model/study-notes';
import { blocksToDoc, docToBlocks, UnknownBlock } from './editor-document';
import { editorSchema } from './editor-schema';

/** Whatever a text may hold: line feeds, halves of characters, markup, nothing. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\n', '\r', '\0', '\ud83d', '\udc00', '字', ' ', '“', '\u200b', 'a') }),
  fc.constantFrom('', '<script>alert(1)</script>', '<p data-quotation="{}">', '&amp;', '一、', '……'),
);
const id = fc.string();
const block = fc.oneof(
  fc.record(
    { kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text, themeId: id },
    { requiredKeys: ['kind', 'level', 'text'] },
  ),
  fc.record({ kind: fc.constant('paragraph' as const), text, from: fc.constantFrom('program', 'reader') }),
  fc.record({
    kind: fc.constant('quotation' as const),
    noteId: id,
    text,
    elided: fc.array(fc.tuple(fc.nat(), fc.nat())),
    leadIn: text,
  }),
  fc.record({ kind: fc.constantFrom('thought', 'application'), noteId: id, text }),
  fc.record({ kind: fc.constant('prompt' as const), about: text, noteId: id }, { requiredKeys: ['kind', 'about'] }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text) }),
  fc.record({ kind: fc.constant('footnote' as const), text, at: fc.nat() }, { requiredKeys: ['kind', 'text'] }),
) as fc.Arbitrary<Block>;
const content = fc.record({ title: text, blocks: fc.array(block) });

describe('the tree', () => {
  test('drawn blocks are blocks', () => {
    fc.assert(fc.property(block, (each) => v.is(Block, each)));
  });

  test('survives the editor and JSON, made anew from nodes that know nothing of the blocks', () => {
    fc.assert(
      fc.property(content, (each) => {
        const doc = blocksToDoc(each, editorSchema);
        doc.check();
        const again = Node.fromJSON(editorSchema, JSON.parse(JSON.stringify(doc.toJSON())));
        expect(docToBlocks(again)).toEqual(each);
        expect(blocksToDoc(docToBlocks(again), editorSchema).eq(doc)).toBe(true);
      }),
    );
  });

  test('blocks that did not change are the same objects', () => {
    fc.assert(
      fc.property(content, (each) => {
        const doc = blocksToDoc(each, editorSchema);
        const same = docToBlocks(doc).blocks.every((block, index) => block === each.blocks[index]);
        expect(same).toBe(true);
      }),
    );
  });
});

test('a block of a newer version is refused by name', () => {
  const blocks = [{ kind: 'chart', text: 'x' } as unknown as Block];
  expect(() => blocksToDoc({ title: '', blocks }, editorSchema)).toThrow(new UnknownBlock('chart'));
});

// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { documents, documentSaying, hostileTexts } from './fixtures/whole-documents';
import { pageContents } from './fixtures/page-contents';
import { markdownFile } from './markdown';
import type { PageContent } from './page-content';
import { studyNotesFormats } from './study-notes-formats';
import { studyNotesPages } from './study-notes-pages';

type Node = { type: string; value?: string; label?: string | null; depth?: number; children?: Node[] };

/** Text and calls of what stands in a block, read by a parser of others. */
function inline(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'footnoteReference') return `⟦${node.label}⟧`;
  // Addresses stand there as code: nothing else keeps every reader from making links of them.
  if (node.type === 'inlineCode' && /:\/\/|@|www\./i.test(node.value ?? '')) return node.value ?? '';
  // Anything else would be a meaning that the text has not.
  if (!['paragraph', 'heading'].includes(node.type)) return `‹${node.type}›`;
  return (node.children ?? []).map(inline).join('');
}

function read(markdown: string) {
  const tree: Node = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = (tree.children ?? []).filter(({ type }) => type !== 'footnoteDefinition');
  const definitions = (tree.children ?? []).filter(({ type }) => type === 'footnoteDefinition');
  return {
    blocks: blocks.map((node) => ({
      depth: node.type === 'heading' ? node.depth : node.type === 'paragraph' ? 0 : -1,
      text: inline(node),
    })),
    notes: new Map(definitions.map(({ label, children = [] }) => [label ?? '', children.map(inline)])),
  };
}

const DEPTHS: Record<string, number> = { title: 1, heading1: 2, heading2: 3, heading3: 4 };

/** The same of what went out; white space at the ends of a paragraph has no meaning in Markdown. */
function written(content: PageContent) {
  const quotes = content.comments.map(() => new Map<number, string>());
  const lastOf = new Map<number, string>();
  content.paragraphs.forEach(({ runs }, at) =>
    runs.forEach(({ text, mark }, run) => {
      for (const comment of mark?.comments ?? []) {
        quotes[comment]!.set(at, (quotes[comment]!.get(at) ?? '') + text);
        lastOf.set(comment, `${at}.${run}`);
      }
    }),
  );
  const notes = new Map<string, string[]>();
  const blocks = content.paragraphs.map(({ style, runs }, at) => ({
    depth: DEPTHS[style] ?? 0,
    text: runs
      .map(({ text, note, reference }, run) => {
        if (note)
          notes.set(
            String(note.number),
            note.paragraphs.map((line) => line.trim()),
          );
        const comments = [...lastOf].filter(([, where]) => where === `${at}.${run}`).map(([comment]) => comment);
        return [
          text,
          note ? `⟦${note.number}⟧` : '',
          reference === undefined ? '' : `[${reference}]`,
          ...comments.toSorted((a, b) => a - b).map((comment) => `⟦c${comment + 1}⟧`),
        ].join('');
      })
      .join('')
      .trim(),
  }));
  content.comments.forEach(({ paragraphs }, comment) => {
    if (lastOf.has(comment))
      notes.set(`c${comment + 1}`, [
        quoted([...quotes[comment]!.values()].join(' '), content.lang),
        ...paragraphs.map((line) => line.trim()),
      ]);
    else blocks.push(...paragraphs.map((text) => ({ depth: 0, text: text.trim() })));
  });
  return { blocks, notes };
}

const spaces = (text: string): string => text.replaceAll(/[ \t]+/g, ' ');

test('whatever is on the pages: another parser reads the same headings, paragraphs and notes, and nothing else', () => {
  fc.assert(
    fc.property(pageContents, (content) => {
      const back = read(markdownFile(content));
      const out = written(content);
      expect(back.blocks.map(({ depth, text }) => ({ depth, text: spaces(text) }))).toEqual(
        out.blocks.map(({ depth, text }) => ({ depth, text: spaces(text) })),
      );
      const tidy = (notes: Map<string, string[]>) =>
        new Map([...notes].map(([label, lines]) => [label, lines.map(spaces)]));
      expect(tidy(back.notes)).toEqual(tidy(out.notes));
    }),
  );
});

test.each(documents)('study notes come back: title, headings, quotations, paragraphs ($templateId)', (doc) => {
  const { content } = studyNotesPages(doc, {});
  const { blocks } = read(markdownFile(content));
  expect(blocks).toEqual(written(content).blocks);
  const quotations = content.paragraphs.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'quotation'));
  expect(quotations.length).toBeGreaterThan(0);
  for (const { text } of quotations) expect(blocks.some((block) => block.text.includes(text))).toBe(true);
});

test('a footnote of several paragraphs, and one called at the start before a colon', () => {
  const note = { number: 1, paragraphs: ['甲', '- 乙', '# 丙'] };
  const content: PageContent = {
    title: '',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [{ style: 'body', runs: [{ text: '', note }, { text: ': 丁' }] }],
    comments: [],
  };
  const { blocks, notes } = read(markdownFile(content));
  expect(blocks).toEqual([{ depth: 0, text: '⟦1⟧: 丁' }]);
  expect(notes).toEqual(new Map([['1', ['甲', '- 乙', '# 丙']]]));
});

test('the words a comment is on stand in marks of their own, which those inside give way to', () => {
  const mark = { comments: [0] };
  const content: PageContent = {
    title: '',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [
      { style: 'body', runs: [{ text: '不当只喊口号的“传声筒”，', mark }] },
      { style: 'body', runs: [{ text: '不做“木头人”', mark }] },
    ],
    comments: [{ paragraphs: ['甲'] }],
  };
  expect(markdownFile(content)).toContain('[^c1]: “不当只喊口号的‘传声筒’， 不做‘木头人’”\n');
});

test.each(hostileTexts)('with properties: YAML that says %j, and the same Markdown below it', async (text) => {
  const format = studyNotesFormats.find(({ id }) => id === 'markdown-properties')!;
  const doc = documentSaying(text);
  const options = { locale: 'zh-CN' as const, date: '2026-05-01' };
  const file = await (await format.render(doc, options, new AbortController().signal)).text();
  const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(file) ?? [];
  const { content } = studyNotesPages(doc, {});
  expect(body).toBe(markdownFile(content));
  const title = content.title.replaceAll(/\s+/gu, ' ').trim();
  expect((parse(yaml) as Record<string, unknown>)['title']).toBe(title === '' ? undefined : title);
  expect(yaml).toContain('date: 2026-04-24');
});

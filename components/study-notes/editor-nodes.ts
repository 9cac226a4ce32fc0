import { Node, type Attributes } from '@tiptap/core';

/** What the program keeps with a node, not shown: kept as it is, never read from pasted markup (read-pasted.ts does that, and knows what it may). */
const kept = (defaults: Record<string, unknown>): Attributes =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { default: value, rendered: false }]));

/** A block that holds plain text and nothing else. `pre`: line feeds are part of the text, so what the browser makes of them is read back as it is. */
const textBlock = { group: 'block', content: 'text*', marks: '', whitespace: 'pre', selectable: false } as const;

const doc = Node.create({ name: 'doc', topNode: true, content: 'title block*' });
const text = Node.create({ name: 'text' });

const title = Node.create({
  ...textBlock,
  name: 'title',
  group: '',
  parseHTML: () => [{ tag: 'h1' }],
  renderHTML: () => ['h1', 0],
});

/** Its number is drawn by counters of the style sheet (editor.css), and is in no text. */
const heading = Node.create({
  ...textBlock,
  name: 'heading',
  defining: true,
  addAttributes: () => kept({ level: 1, themeId: null }),
  parseHTML: () => [1, 2, 3].map((level) => ({ tag: `h${level + 1}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${Number(node.attrs['level']) + 1}`, 0],
});

const paragraph = Node.create({
  ...textBlock,
  name: 'paragraph',
  priority: 1000,
  addAttributes: () => kept({ from: 'reader' }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

/** The passage is no content but an attribute: no key, no input method and no paste can reach it. What is typed in is the lead-in. */
const quotation = Node.create({
  ...textBlock,
  name: 'quotation',
  selectable: true,
  isolating: true,
  defining: true,
  addAttributes: () => kept({ noteId: '', text: '', elided: [] }),
  renderHTML: ({ node }) => [
    'p',
    { 'data-quotation': JSON.stringify(node.attrs) },
    ['span', 0],
    ['q', String(node.attrs['text'])],
  ],
});

const thought = Node.create({
  ...textBlock,
  name: 'thought',
  addAttributes: () => kept({ noteId: '' }),
  renderHTML: () => ['p', { class: 'own-thought' }, 0],
});

const application = Node.create({
  ...textBlock,
  name: 'application',
  addAttributes: () => kept({ noteId: '' }),
  renderHTML: () => ['p', { class: 'own-application' }, 0],
});

/** Holds text only while it is being typed: then it becomes the reader's own words (reader-edits.ts). */
const prompt = Node.create({
  ...textBlock,
  name: 'prompt',
  isolating: true,
  addAttributes: () => kept({ about: '', noteId: null }),
  renderHTML: ({ node }) => ['p', { class: 'doc-prompt', 'data-about': String(node.attrs['about']) }, 0],
});

const list = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem*',
  selectable: false,
  parseHTML: () => [{ tag: 'ol' }, { tag: 'ul' }],
  renderHTML: () => ['ol', { class: 'doc-list' }, 0],
});

const listItem = Node.create({
  ...textBlock,
  name: 'listItem',
  group: '',
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

/** `at`: behind which offset of the text of the block it is on its mark stands; null: at the end. Shown in the markup, so that it is there when it is copied. */
const footnote = Node.create({
  ...textBlock,
  name: 'footnote',
  isolating: true,
  addAttributes: () => kept({ at: null }),
  renderHTML: ({ node }) => [
    'p',
    { class: 'footnote', ...(node.attrs['at'] !== null && { 'data-at': String(node.attrs['at']) }) },
    0,
  ],
});

/** The nodes of the format-free tree, as the editor knows them: one for each kind of block, and the title. */
export const editorNodes = [
  doc,
  text,
  title,
  heading,
  paragraph,
  quotation,
  thought,
  application,
  prompt,
  list,
  listItem,
  footnote,
];

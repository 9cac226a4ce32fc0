import { expect, test } from 'vitest';
import { documents } from './fixtures/whole-documents';
import { packPages } from './packed-pages';
import type { PageContent } from './page-content';
import { pageTree } from './page-tree';
import { studyNotesPages } from './study-notes-pages';

test.each(documents)('unpacked they are the pages, in order, a short way at a time: $title', (doc) => {
  const { content, layout } = studyNotesPages(doc, {});
  const long: PageContent = { ...content, paragraphs: Array.from({ length: 9 }, () => content.paragraphs).flat() };
  const { title, lang, root, parts } = packPages(long, layout);
  expect([title, lang]).toEqual([content.title, content.lang]);
  const unpacked = parts.map((part) => JSON.parse(part) as unknown[]);
  expect({ ...root, children: unpacked.flat() }).toEqual(pageTree(long, layout, { links: false }));
  expect(Math.max(...unpacked.map(({ length }) => length))).toBeLessThanOrEqual(50);
});

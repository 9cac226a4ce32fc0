import type { Locale } from '@/utils/model/locale';
import type { PageContent } from './page-content';
import type { PageElement } from './page-element';
import type { PageLayout } from './page-layout';
import { pageTree } from './page-tree';

/** Paragraphs in one part: so few that drawing them is far from being felt. */
const PART = 50;

/** Pages of which the paragraphs are packed, in parts of JSON: elements, one after the other. */
export type PackedPages = { title: string; lang: Locale; layout: PageLayout; root: PageElement; parts: string[] };

/**
 * Pages as they are sent to a page that draws them. As strings: 15,000 paragraphs received as objects, in one piece, would keep the page from going on for a tenth of a
 * second; a part can be unpacked when its turn comes.
 */
export function packPages(content: PageContent, layout: PageLayout): PackedPages {
  const { children, ...root } = pageTree(content, layout, { links: false });
  const parts: string[] = [];
  for (let at = 0; at < children.length; at += PART) parts.push(JSON.stringify(children.slice(at, at + PART)));
  return { title: content.title, lang: content.lang, layout, root: { ...root, children: [] }, parts };
}

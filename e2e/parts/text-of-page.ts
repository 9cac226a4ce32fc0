import { describeRange } from '@/utils/anchoring/describe-range';
import { findRange } from '@/utils/anchoring/find-range';
import { readPageText } from '@/utils/anchoring/page-text';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';

/* Runs in a page, to try reading where there is layout. */

/** The text of the page; a shadow root is made of every `<template data-open>`. */
export function textOf(html: string): string {
  document.body.innerHTML = html;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-open]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return readPageText(document.body).text;
}

/**
 * Describes and finds every so-many-th passage of the page as it stands, from each text node into the next ones; what was wrong with them,
 * nothing if all is well.
 */
export function roundTrips(): { tried: number; wrong: string[] } {
  const page = readPageText(document.body);
  const parts = page.rangesOf(0, page.text.length);
  const wrong: string[] = [];
  let tried = 0;
  for (const [i, first] of parts.entries()) {
    for (const last of parts.slice(i, i + 4)) {
      const range = new StaticRange({
        startContainer: first.startContainer,
        startOffset: Math.floor((first.startContainer as Text).length / 3),
        endContainer: last.endContainer,
        endOffset: last.endOffset,
      });
      if (!/[\p{L}\p{N}]/u.test(page.text.slice(page.offsetsOf(range)?.start, page.offsetsOf(range)?.end))) continue;
      tried += 1;
      const anchor = describeRange(page, range);
      const found = findRange(page, anchor);
      const words = (found.ranges ?? [])
        .map((each) => (each.startContainer as Text).data.slice(each.startOffset, each.endOffset))
        .join('');
      const bare = (text: string): string => text.replaceAll(/\s/gu, '');
      const right = 'start' in found && found.start === anchor.start && bare(words) === bare(anchor.exact);
      if (!right) wrong.push(`${anchor.exact}: ${found.state}, ${words}`);
    }
  }
  return { tried, wrong };
}

/** Reads a page of so many text nodes, of so many characters each, in slices; how much was read and the longest task, ms. */
export async function readGiant(
  nodes: number,
  characters: number,
): Promise<{ length: number; cut: boolean; same: boolean }> {
  const inner = document.createElement('div');
  for (let i = 0; i < nodes; i++) {
    const paragraph = document.createElement(i % 2 ? 'p' : 'span');
    paragraph.textContent = '字'.repeat(characters);
    inner.append(paragraph);
  }
  document.body.replaceChildren(inner);
  const sliced = await readPageTextInSlices(document.body);
  return {
    length: sliced?.text.length ?? -1,
    cut: sliced?.cut ?? false,
    same: sliced?.text === readPageText(document.body).text,
  };
}

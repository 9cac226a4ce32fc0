import { dom } from '@/utils/anchoring/dom';
import { markupView } from '@/utils/anchoring/page-view';
import { findMarker } from './find-marker';
import type { Line } from './read-lines';

/** What a browser draws before the first line of a list item; and what stands for it where an outline is read: written, nested lists of 1. would be one. */
export type ListMarker = { drawn: string; read: string };

/** Ancestors looked at above a line. */
const MAX_DEPTH = 30;
/** What lists of notes are called: no points of the speech. */
const NOTES = /footnote|endnote|^fn|reference/i;
/** Roman units. Beyond 39 browsers go on with l, and we with digits. */
const UNITS = ' i ii iii iv v vi vii viii ix'.split(' ');
const MAX_ROMAN = 39;

/**
 * The markers of ordered lists, which are no text of the page, by index of the line they stand before: by `start`, `type`, `value` and inline
 * style. None where a line begins with a marker of its own, in lists of notes, and in lists within two others.
 */
export function listMarkers(lines: readonly Line[]): Map<number, ListMarker> {
  const markers = new Map<number, ListMarker>();
  const begun = new Set<Element>();
  const drawn = new Map<Element, string>();
  /** How far each list has been read. */
  const counts = new Map<Element, number>();
  for (const [index, { text, node }] of lines.entries()) {
    const around: Element[] = [];
    for (
      let each: Node | null = dom.parentNode(node);
      each && dom.nodeType(each) === 1 && around.length < MAX_DEPTH;
      each = dom.parentNode(each)
    )
      around.push(each as Element);
    const at = around.findIndex(isItem);
    const [item, list] = around.slice(at);
    const isBegun = begun.has(item as Element);
    for (const each of around) if (isItem(each)) begun.add(each);
    if (isBegun || !item || !list || !isList(list) || findMarker(text)) continue;
    if (!counts.has(list)) draw(list, drawn);
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    const isNote = around
      .slice(at, at + 3)
      .some((each) => NOTES.test(attribute(each, 'id') + attribute(each, 'class')));
    const marker = isNote ? '' : drawn.get(item);
    // Behind them ① would be another, and （100） none.
    const read = [`(${count})`, count <= 20 && String.fromCharCode(0x245f + count)][around.filter(isList).length - 1];
    if (marker && read && count < 100) markers.set(index, { drawn: marker, read });
  }
  return markers;
}

const isItem = (element: Element): boolean => dom.localName(element) === 'li';
const isList = (element: Element): boolean => dom.localName(element) === 'ol';
const attribute = (element: Element, name: string): string => dom.attribute(element, name) ?? '';

/** What is drawn before each item of a list. */
function draw(list: Element, drawn: Map<Element, string>): void {
  const items = (Array.from(dom.childNodes(list)) as Element[]).filter(
    (child) => dom.nodeType(child) === 1 && isItem(child) && markupView.flowOf(child, 'li') !== 'skip',
  );
  let number = whole(list, 'start') ?? 1;
  for (const item of items) {
    number = whole(item, 'value') ?? number;
    drawn.set(item, marker(number, styleOf(item) || styleOf(list)));
    number += 1;
  }
}

function whole(element: Element, name: string): number | undefined {
  const number = Number.parseInt(attribute(element, name), 10);
  return Math.abs(number) < 1e9 ? number : undefined;
}

function styleOf(element: Element): string {
  return /list-style(?:-type)?\s*:\s*([\w-]+)/u.exec(attribute(element, 'style'))?.[1] ?? attribute(element, 'type');
}

function marker(number: number, style: string): string {
  if (style === 'none') return '';
  let letters = '';
  let left = number;
  if (/^a$|alpha|latin/i.test(style))
    for (; left > 0; left = Math.floor((left - 1) / 26))
      letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  else if (/^i$|roman/i.test(style) && number > 0 && number <= MAX_ROMAN)
    letters = 'x'.repeat(number / 10) + UNITS[number % 10];
  return `${(/^[AI]|^upper/.test(style) ? letters.toUpperCase() : letters) || number}.`;
}

import { dom } from '@/utils/anchoring/dom';
import type { Ground } from './highlight-names';

/** Relative luminance (WCAG 2) under which a ground counts as dark: where black and white text contrast equally. */
const DARK_BELOW = 0.179;

/**
 * Whether text of this element stands on a light or a dark ground: the nearest background that isn't see-through, else the canvas. `known`
 * remembers the answers for as long as the page looks the same: passages share most of what is around them.
 */
export function groundOf(element: Element, view: Window, known = new Map<Element, Ground>()): Ground {
  const passed: Element[] = [];
  let ground: Ground | undefined;
  for (let at: Element | null = element; at && ground === undefined; at = around(at)) {
    ground = known.get(at) ?? ownGround(at, view);
    passed.push(at);
  }
  ground ??= canvasGround(view);
  for (const at of passed) known.set(at, ground);
  return ground;
}

/** The element around this one, or the host of the shadow root it is in. Not by properties of its own: a form's could be one of its fields. */
function around(element: Element): Element | null {
  const parent = dom.parentNode(element);
  if (!parent) return null;
  if (dom.nodeType(parent) === 11) return (parent as Partial<ShadowRoot>).host ?? null;
  return dom.nodeType(parent) === 1 ? (parent as Element) : null;
}

function ownGround(element: Element, view: Window): Ground | undefined {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(
    view.getComputedStyle(element).backgroundColor,
  );
  // Half-transparent layers are taken as they are: mixing them right needs every layer below, and the answer rarely changes.
  if (!rgb || Number(rgb[4] ?? 1) < 0.5) return undefined;
  return luminance([Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]) < DARK_BELOW ? 'dark' : 'light';
}

/** Where nothing is painted: dark only if the page says that it supports dark and the system is dark. */
function canvasGround(view: Window): Ground {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  return scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';
}

function luminance(rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

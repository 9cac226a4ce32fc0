import type { Ground } from './highlight-names';

/** Relative luminance (WCAG 2) under which a ground counts as dark: where black and white text contrast equally. */
const DARK_BELOW = 0.179;

/** Whether text of this element stands on a light or a dark ground: the nearest background that isn't see-through, else the canvas. */
export function groundOf(element: Element, view: Window): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(
      view.getComputedStyle(at).backgroundColor,
    );
    // Half-transparent layers are taken as they are: mixing them right needs every layer below, and the answer rarely changes.
    if (!rgb || Number(rgb[4] ?? 1) < 0.5) continue;
    return luminance([Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]) < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing painted: the canvas, dark only if the page says that it supports dark and the system is dark.
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

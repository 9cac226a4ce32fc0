/*
 * Names under which ranges are registered. A page can read the registry, so they say nothing: a number for the style, a letter for the rest.
 * Every name is ours alone; pages that use the same prefix would only lose their own paint.
 */

export type Ground = 'light' | 'dark';

const PREFIX = 'zj';

/** Ground and line of a theme style (1…10); 0 is the style of a note without a theme. */
export const styleHighlight = (style: number, ground: Ground): string =>
  `${PREFIX}${style}${ground === 'dark' ? 'd' : ''}`;
/** The line alone, hung lower: the second note on the same words. */
export const lowHighlight = (style: number, ground: Ground): string =>
  `${PREFIX}${style}l${ground === 'dark' ? 'd' : ''}`;
/** Neutral ground of words that several notes share. */
export const sharedHighlight = (ground: Ground): string => `${PREFIX}s${ground === 'dark' ? 'd' : ''}`;
/** The note whose card is open or that was just pointed at. */
export const activeHighlight = (ground: Ground): string => `${PREFIX}a${ground === 'dark' ? 'd' : ''}`;

/** Every name there can be. */
export const allHighlightNames: string[] = (['light', 'dark'] as const).flatMap((ground) => [
  ...Array.from({ length: 11 }, (_, style) => [styleHighlight(style, ground), lowHighlight(style, ground)]).flat(),
  sharedHighlight(ground),
  activeHighlight(ground),
]);

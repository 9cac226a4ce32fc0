/*
 * Names under which ranges are registered. A page can read the registry, so they say nothing: a number for the style, a letter for the rest.
 * Every name is ours alone; pages that use the same prefix would only lose their own paint.
 */

export type Ground = 'light' | 'dark';

const PREFIX = 'zj';
const grounds: Ground[] = ['light', 'dark'];
const named = (name: string, ground: Ground): string => `${PREFIX}${name}${ground === 'dark' ? 'd' : ''}`;

/** Ground and line of a theme style (1…10); 0 is the style of a note without a theme. */
export const styleHighlight = (style: number, ground: Ground): string => named(`${style}`, ground);
/** The line alone, hung lower: the second note on the same words. */
export const lowHighlight = (style: number, ground: Ground): string => named(`${style}l`, ground);
/** Neutral ground of words that several notes share. */
export const sharedHighlight = (ground: Ground): string => named('s', ground);
/** A broken line without a ground: a note of which it isn't sure that this is its place. */
export const unsureHighlight = (ground: Ground): string => named('u', ground);
/** The same under words that wear another note's line. */
export const unsureLowHighlight = (ground: Ground): string => named('ul', ground);
/** The note under the pointer. */
export const hoveredHighlight = (ground: Ground): string => named('h', ground);
/** The note whose card is open or that was just pointed at. */
export const activeHighlight = (ground: Ground): string => named('a', ground);

/** Names of notes pointed at: they change while nothing else does. */
export const pointedNames: string[] = grounds.flatMap((ground) => [hoveredHighlight(ground), activeHighlight(ground)]);

/** Every name there can be, in the order they are painted in: a later one lies over an earlier one. */
export const allHighlightNames: string[] = [
  ...grounds.flatMap((ground) => Array.from({ length: 11 }, (_, style) => styleHighlight(style, ground))),
  ...grounds.map(sharedHighlight),
  ...grounds.flatMap((ground) => [
    ...Array.from({ length: 11 }, (_, style) => lowHighlight(style, ground)),
    unsureHighlight(ground),
    unsureLowHighlight(ground),
  ]),
  ...grounds.map(hoveredHighlight),
  ...grounds.map(activeHighlight),
];

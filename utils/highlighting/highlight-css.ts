import {
  activeHighlight,
  hoveredHighlight,
  lowHighlight,
  sharedHighlight,
  styleHighlight,
  unsureHighlight,
  unsureLowHighlight,
  type Ground,
} from './highlight-names';

/*
 * Literal colours, since a host page has none of our tokens; a test holds them equal to components/tokens.css.
 * Index 0: a note without a theme. Then the ten theme styles, each with its own line, so that colour is never the only cue.
 */
const lines = [
  'solid 0.1em',
  'wavy 0.12em',
  'double 0.07em',
  'solid 0.16em',
  'double 0.12em',
  'solid 0.07em',
  'wavy 0.07em',
  'dashed 0.16em',
  'dashed 0.07em',
  'dotted 0.16em',
  'dotted 0.1em',
];
const tints: Record<Ground, string[]> = {
  light: [
    '#e4e6df',
    '#f6f2ca',
    '#f9e0d0',
    '#fdc0c2',
    '#e3c7e2',
    '#c2ceff',
    '#a8ebfe',
    '#c6fdef',
    '#c8d787',
    '#f6d5a6',
    '#dddee4',
  ],
  dark: [
    '#363d3e',
    '#564720',
    '#5b2e00',
    '#702a3d',
    '#3a2744',
    '#284a7a',
    '#134055',
    '#0a3527',
    '#364029',
    '#452609',
    '#464955',
  ],
};
const solids: Record<Ground, string[]> = {
  light: [
    '#5b6468',
    '#86600f',
    '#8d3000',
    '#7c1b4e',
    '#754175',
    '#394291',
    '#276c92',
    '#114134',
    '#4a5c37',
    '#553100',
    '#62686d',
  ],
  dark: [
    '#9ba19d',
    '#fad27c',
    '#f0a897',
    '#da89a1',
    '#d8a9f0',
    '#8c93de',
    '#5eb1c4',
    '#9becc2',
    '#9fb85e',
    '#ad936e',
    '#bdcbd5',
  ],
};
const shared: Record<Ground, string> = { light: '#d9dacf', dark: '#45483f' };
const hovered: Record<Ground, string> = { light: '#1b222618', dark: '#ffffff22' };
const active: Record<Ground, string> = { light: '#cfd8de', dark: '#34424c' };

/** Distance of a line from its words; the second line of shared words hangs below the first. */
const OFFSET = '0.28em';
const LOW_OFFSET = '0.5em';

/** The style sheet for what is painted on host pages: grounds and underlines only, never the colour of the text. */
export function highlightCss(): string {
  const rules: string[] = [];
  const grounds: string[] = [];
  for (const ground of ['light', 'dark'] as const) {
    for (const [style, line] of lines.entries()) {
      const underline = (offset: string): string =>
        `text-decoration:underline ${line} ${solids[ground][style]};text-underline-offset:${offset}`;
      rules.push(
        `::highlight(${styleHighlight(style, ground)}){background-color:${tints[ground][style]};${underline(OFFSET)}}`,
      );
      rules.push(`::highlight(${lowHighlight(style, ground)}){${underline(LOW_OFFSET)}}`);
      grounds.push(`::highlight(${styleHighlight(style, ground)})`);
    }
    rules.push(`::highlight(${sharedHighlight(ground)}){background-color:${shared[ground]}}`);
    // The line of a note without a theme, broken: nothing is said by a colour that isn't sure.
    const broken = (offset: string): string =>
      `text-decoration:underline dashed 0.09em ${solids[ground][0]};text-underline-offset:${offset}`;
    rules.push(`::highlight(${unsureHighlight(ground)}){${broken(OFFSET)}}`);
    rules.push(`::highlight(${unsureLowHighlight(ground)}){${broken(LOW_OFFSET)}}`);
    rules.push(`::highlight(${hoveredHighlight(ground)}){background-color:${hovered[ground]}}`);
    rules.push(`::highlight(${activeHighlight(ground)}){background-color:${active[ground]}}`);
    grounds.push(`::highlight(${sharedHighlight(ground)})`);
  }
  const pointed = (['light', 'dark'] as const)
    .flatMap((ground) => [hoveredHighlight(ground), activeHighlight(ground)])
    .map((name) => `::highlight(${name})`);
  // Under forced colours the author's tints are replaced anyway: say what we mean in the system's words.
  rules.push(`@media (forced-colors:active){${grounds.join(',')}{background-color:Mark;color:MarkText}`);
  rules.push(`${pointed.join(',')}{background-color:Highlight;color:HighlightText}}`);
  return rules.join('\n');
}

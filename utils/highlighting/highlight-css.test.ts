import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleNames } from '@/utils/model/style-names';
import { highlightCss } from './highlight-css';
import { allHighlightNames, styleHighlight, type Ground } from './highlight-names';

// The file itself: Vitest gives style sheets as empty modules.
const tokens = readFileSync('components/tokens.css', 'utf8');

/** Value of a custom property; of a `light-dark(…, …)` that of the ground. */
function token(name: string, ground: Ground): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim() ?? `no --${name}`;
  const pair = /^light-dark\(([^,]+),\s*([^,]+)\)$/.exec(value);
  return (ground === 'light' ? pair?.[1] : pair?.[2]) ?? value;
}

describe('highlightCss', () => {
  const css = highlightCss();
  const cases = (['light', 'dark'] as const).flatMap((ground) =>
    styleNames.map((name, index) => [ground, name, index + 1] as const),
  );

  it.each(cases)('%s %s wears the colours and the line of the tokens', (ground, name, style) => {
    const line = `${token(`${name}-line`, ground)} ${token(`${name}-weight`, ground)}`;
    expect(css).toContain(
      `::highlight(${styleHighlight(style, ground)}){background-color:${token(`${name}-tint`, ground)};` +
        `text-decoration:underline ${line} ${token(name, ground)};`,
    );
  });

  it('has a rule for every name there can be, and sets no text colour outside forced colours', () => {
    for (const name of allHighlightNames) expect(css).toContain(`::highlight(${name}){`);
    expect(css.replace(/@media[\s\S]*/, '')).not.toMatch(/[{;]color:/);
  });
});

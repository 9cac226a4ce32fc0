/** A font has widths of its own for these, or another drawing of those: Chinese letters are all of one width. */
const LATIN = 'mmWij1l%@&Qqg';
const CHINESE = '永国酬愛辶';
/** What is drawn where a font is missing. One font may be what one of them stands for, none is all of them. */
const GENERIC = ['serif', 'sans-serif', 'monospace'] as const;

type Pen = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** How a font is drawn, as far as it can be measured. */
function drawn(pen: Pen, family: string): string {
  pen.font = `48px ${family}`;
  const latin = pen.measureText(LATIN);
  const chinese = pen.measureText(CHINESE);
  return [
    latin.width,
    latin.actualBoundingBoxAscent,
    chinese.width,
    chinese.actualBoundingBoxAscent,
    chinese.actualBoundingBoxDescent,
    chinese.actualBoundingBoxLeft,
    chinese.actualBoundingBoxRight,
  ].join();
}

/**
 * Those of these fonts that are not on this machine, as far as can be told by measuring: text in a font that is missing is drawn as in whatever stands in for it.
 * `document.fonts.check` says yes to any name. `pen` draws nowhere.
 */
export function missingFonts(fonts: readonly string[], pen: Pen): string[] {
  return [...new Set(fonts)].filter((font) => {
    const name = `"${font.replaceAll(/["\\\n]/g, '')}"`;
    return GENERIC.every((generic) => drawn(pen, `${name}, ${generic}`) === drawn(pen, generic));
  });
}

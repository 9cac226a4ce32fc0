import { fontChain } from './font-chain';
import type { FaceName, PageFace, PageLayout } from './page-layout';

const MM_PER_POINT = 25.4 / 72;
/** The usual distance of lines of a font, times its size: of Chinese fonts, of Times New Roman. */
const USUAL_PITCH = { 'zh-CN': 1.3, 'en-US': 1.15 } as const;
const FACES = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'prompt',
  'pageNumber',
] as const satisfies readonly FaceName[];

const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** In a Chinese layout letters and digits are of `page-latin` (page-view.css), which is Times New Roman, where that is their font. */
function family({ latin, eastAsia }: PageFace, { language }: PageLayout): string {
  if (language !== 'zh-CN') return `${fontChain(latin)}, ${fontChain(eastAsia)}`;
  return latin === 'Times New Roman' ? `page-latin, ${fontChain(eastAsia)}` : fontChain(eastAsia);
}

/**
 * The custom properties a page that is looked at or written on (page-view.css, editor.css) is drawn with in a layout. Lengths of the paper and of type are bare millimetres, to be
 * multiplied by the zoom, `--mm`; sizes and distances of lines of a kind of paragraph are times those of the text; indents are `em`.
 */
export function pageProperties(layout: PageLayout): Record<`--${string}`, string> {
  const { page, margins, line, faces, characterSpacing, language, blankLines, shiftedDate, pageNumber } = layout;
  const { body } = faces;
  const points = line.by === 'points' ? line.points : line.times * USUAL_PITCH[language] * body.size;
  const properties: Record<`--${string}`, string> = {
    '--page-width': short(page.width),
    '--page-height': short(page.height),
    '--page-text': short(page.height - margins.top - margins.bottom),
    '--top': short(margins.top),
    '--right': short(margins.right),
    '--bottom': short(margins.bottom),
    '--left': short(margins.left),
    // Drawn together: as wide as a character with what is between it and the next.
    '--char-mm': short((body.size + characterSpacing) * MM_PER_POINT),
    '--row-mm': short(points * MM_PER_POINT),
    '--blank': blankLines ? '1' : '0',
    // The date begins two characters right of the name, which ends two from the right.
    '--sign-right': `${shiftedDate ? 4 : faces.signature.right}em`,
    '--number-above': short(pageNumber?.above ?? 0),
  };
  for (const name of FACES) {
    const face = faces[name];
    const size = face.size / body.size;
    properties[`--${name}-font`] = family(face, layout);
    properties[`--${name}-size`] = short(size);
    properties[`--${name}-row`] = line.by === 'points' ? '1' : short(size);
    properties[`--${name}-weight`] = face.bold ? '700' : '400';
    properties[`--${name}-align`] = { both: 'justify', left: 'start', center: 'center', right: 'end' }[face.align];
    properties[`--${name}-indent`] = `${face.indent}em`;
    properties[`--${name}-before`] = short(face.before * MM_PER_POINT);
    properties[`--${name}-after`] = short(face.after * MM_PER_POINT);
  }
  return properties;
}

import { escapeXml } from './escape-xml';
import type { PageFace } from './page-layout';
import { wordUnits } from './word-units';

/** How Word is told what type a face is set in, elements of `w:rPr` in the order of its schema. `more`: those that stand between weight and size. `hint`: marks that are both Chinese and Latin are Chinese. */
export function wordFace({ latin, eastAsia, size, bold }: PageFace, { more = '', hint = false } = {}): string {
  const [letters, characters] = [escapeXml(latin), escapeXml(eastAsia)];
  const isBold = bold ? '' : ' w:val="0"';
  const high = wordUnits.halfPoints(size);
  return `<w:rFonts w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${characters}" w:cs="${letters}"${hint ? ' w:hint="eastAsia"' : ''}/><w:b${isBold}/><w:bCs${isBold}/>${more}<w:sz w:val="${high}"/><w:szCs w:val="${high}"/>`;
}

import { escapeXml } from './escape-xml';
import { fontStandIns } from './font-stand-ins';

/**
 * Entries of word/fontTable.xml: under which other names Word may find each font (`w:altName`, a list parted by commas: ECMA-376 17.8.3.1). Windows has 仿宋 and 楷体, and not the names with _GB2312 that the
 * standard's users write; without this Word takes 宋体 for them.
 */
export function wordFontTable(fonts: readonly string[]): string {
  return fonts
    .map((font) => {
      // A comma would part the name.
      const others = fontStandIns(font).filter((name) => !name.includes(','));
      const chinese = /\p{Script=Han}/u.test(font);
      return `<w:font w:name="${escapeXml(font)}"><w:altName w:val="${escapeXml(others.join(','))}"/>${chinese ? '<w:charset w:val="86"/>' : ''}</w:font>`;
    })
    .join('');
}

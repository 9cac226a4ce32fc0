import { escapeXml } from './escape-xml';
import type { PageContent } from './page-content';

/**
 * docProps/core.xml of a Word file: title, writer, language, and the document's own day as both times: by the clock the same document would be other
 * bytes every second. A day that is none is left out.
 */
export function coreProperties({ title, writer, date, lang }: PageContent): string {
  const time = (name: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(date)
      ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
      : '';
  const creator = escapeXml(writer);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${creator}</dc:creator><dc:language>${lang}</dc:language>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

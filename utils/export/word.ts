import { utf8Of } from '@/utils/text/utf8-of';
import { coreProperties } from './core-properties';
import { fontsOf } from './fonts-of';
import type { PageContent } from './page-content';
import type { PageLayout } from './page-layout';
import { packedFiles } from './packed-files';
import { wordBody } from './word-body';
import { wordFontTable } from './word-font-table';
import { wordPart } from './word-part';
import { wordSection } from './word-section';
import { wordStyleSheet } from './word-style-sheet';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-';

/** A part of the file beside its text. `type`: name of its type, and of its relation to the text; `id`: that relation's, where it is not the type's name. */
type Part = { path: string; type: string; id?: string; xml: string[] };

/**
 * Pages as a Word file (ECMA-376, transitional) in the given layout: real heading styles with outline levels, page numbers, footnotes, comments, every quotation in the character style `Quotation`, every
 * prompt in `Prompt`. What XML cannot hold is dropped from any text. Same content, same bytes in one browser (`packedFiles`): no clock, no chance. @throws the signal's reason when cancelled.
 */
export async function wordFile(content: PageContent, layout: PageLayout, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const { section, footers } = wordSection(layout);
  const { body, footnotes, comments } = wordBody(content, layout);
  signal.throwIfAborted();
  const part = (type: string, contents: string): Part => ({
    path: `word/${type}.xml`,
    type,
    xml: wordPart(type, [contents]),
  });
  const parts: Part[] = [
    part('styles', wordStyleSheet(layout)),
    part('settings', settings(footers.length > 1)),
    { ...part('fonts', wordFontTable(fontsOf(layout))), path: 'word/fontTable.xml', type: 'fontTable' },
    part('footnotes', SEPARATORS + footnotes),
    ...(content.comments.length === 0 ? [] : [part('comments', comments)]),
    ...footers.map(({ id, xml }) => ({ path: `word/${id}.xml`, type: 'footer', id, xml: wordPart('ftr', [xml]) })),
  ];
  const files: [path: string, xml: string[]][] = [
    // The table of types first, as Word writes it.
    ['[Content_Types].xml', [types(parts)]],
    [
      '_rels/.rels',
      [
        relations([
          ['text', `${OFFICE}/officeDocument`, 'word/document.xml'],
          ['properties', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
    ],
    ['docProps/core.xml', [coreProperties(content)]],
    ['word/document.xml', wordPart('document', ['<w:body>', ...body, section, '</w:body>'])],
    [
      'word/_rels/document.xml.rels',
      [relations(parts.map(({ path, type, id }) => [id ?? type, `${OFFICE}/${type}`, path.replace('word/', '')]))],
    ],
    ...parts.map(({ path, xml }): [string, string[]] => [path, xml]),
  ];
  const packed = await packedFiles(
    files.map(([name, xml]) => ({ name, bytes: utf8Of(xml) })),
    signal,
  );
  return packed.buffer;
}

/** What type each part is of (ECMA-376 part 2, Open Packaging Conventions). */
function types(parts: readonly Part[]): string {
  const of = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${TYPE}${type}+xml"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPE}package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    of('word/document.xml', 'officedocument.wordprocessingml.document.main') +
    of('docProps/core.xml', 'package.core-properties') +
    parts.map(({ path, type }) => of(path, `officedocument.wordprocessingml.${type}`)).join('') +
    '</Types>'
  );
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Compatibility 15: without it Word opens the file as one of 2007, "in compatibility mode". */
const settings = (hasEvenFooter: boolean): string =>
  '<w:defaultTabStop w:val="720"/>' +
  (hasEvenFooter ? '<w:evenAndOddHeaders/>' : '') +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** The lines above footnotes, as Word draws them. */
const SEPARATORS = (['separator', 'continuationSeparator'] as const)
  .map(
    (type, at) =>
      `<w:footnote w:type="${type}" w:id="${at - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

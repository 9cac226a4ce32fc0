// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageContents } from './fixtures/page-contents';
import { readZip } from './fixtures/read-zip';
import { pageLayout } from './page-layout';
import { wordFile } from './word';

/* Word says of a file that it is damaged where elements stand in another order than their schema has them (ECMA-376 part 1, annex A); LibreOffice and other readers don’t mind. */

/** Children in their order, of those that we write. */
const ORDER: Record<string, string[]> = {
  'w:styles': ['w:docDefaults', 'w:style'],
  'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
  'w:style': [
    'w:name',
    'w:basedOn',
    'w:next',
    'w:uiPriority',
    'w:semiHidden',
    'w:unhideWhenUsed',
    'w:qFormat',
    'w:pPr',
    'w:rPr',
  ],
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:widowControl',
    'w:wordWrap',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:color',
    'w:spacing',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:shd',
    'w:vertAlign',
    'w:lang',
  ],
  'w:sectPr': ['w:footerReference', 'w:pgSz', 'w:pgMar', 'w:docGrid'],
  'w:settings': ['w:defaultTabStop', 'w:evenAndOddHeaders', 'w:footnotePr', 'w:compat'],
  'w:font': ['w:altName', 'w:charset'],
  'w:body': ['w:p', 'w:sectPr'],
};

function wrongIn(xml: string): string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...parsed.getElementsByTagName('*')].flatMap((element) => {
    const order = ORDER[element.tagName];
    if (!order) return [];
    const places = [...element.children].map(({ tagName }) => order.indexOf(tagName));
    const isRight = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
    return isRight ? [] : [`${element.tagName}: ${[...element.children].map(({ tagName }) => tagName).join(' ')}`];
  });
}

test.each(['official', 'homework', 'english', 'custom'] as const)('%s: in the order of the schema', async (name) => {
  await fc.assert(
    fc.asyncProperty(pageContents, async (content) => {
      const bytes = await wordFile(content, pageLayout(name, content.lang), new AbortController().signal);
      const parts = await readZip(bytes);
      for (const [path, xml] of parts) expect(wrongIn(xml), path).toEqual([]);
      expect(parts.get('word/document.xml')).toContain('<w:sectPr>');
    }),
  );
});

test('what stands wrong is seen', () => {
  expect(wrongIn('<w:p xmlns:w="w"><w:pPr><w:jc/><w:ind/></w:pPr></w:p>')).toEqual(['w:pPr: w:jc w:ind']);
  expect(wrongIn('<w:p xmlns:w="w"><w:pPr><w:new/></w:pPr></w:p>')).toEqual(['w:pPr: w:new']);
});

// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_LAYOUT, type CustomLayout } from '@/utils/model/custom-layout';
import { pageContents } from './fixtures/page-contents';
import { readZip } from './fixtures/read-zip';
import type { PageContent } from './page-content';
import { pageLayout, type PageLayout } from './page-layout';
import { wordFile } from './word';

/* Word says of a file that it is damaged where elements stand in another order than their schema has them, or one stands twice, or a part is missing (ECMA-376); LibreOffice and other readers don’t mind. */

/** Children in their order, of those that we write (part 1, annex A). */
const ORDER: Record<string, string> = {
  'w:styles': 'w:docDefaults w:style*',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style': 'w:name w:basedOn w:next w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:pPr w:rPr w:tblPr',
  'w:p': 'w:pPr w:r* w:commentRangeStart* w:commentRangeEnd*',
  'w:pPr': 'w:pStyle w:keepNext w:keepLines w:widowControl w:wordWrap w:spacing w:ind w:jc w:outlineLvl',
  'w:rPr': 'w:rStyle w:rFonts w:b w:bCs w:color w:spacing w:sz w:szCs w:u w:shd w:vertAlign w:lang',
  'w:sectPr': 'w:footerReference* w:pgSz w:pgMar w:docGrid',
  'w:settings': 'w:defaultTabStop w:evenAndOddHeaders w:footnotePr w:compat',
  'w:footnotePr': 'w:footnote*',
  'w:compat': 'w:compatSetting',
  'w:font': 'w:altName w:charset',
  'w:footnotes': 'w:footnote*',
  'w:footnote': 'w:p*',
  'w:comments': 'w:comment*',
  'w:comment': 'w:p*',
  'w:ftr': 'w:p',
  'w:document': 'w:body',
  'w:body': 'w:p* w:sectPr',
};
/** Of these any may follow any. */
const MIXED = ['w:r', 'w:commentRangeStart', 'w:commentRangeEnd'];
const OPEN = ['w:rPr', 'w:t', 'w:br', 'w:footnoteReference', 'w:commentReference', 'w:footnoteRef', 'w:annotationRef'];
const IN_RUNS = [...OPEN, 'w:fldChar', 'w:instrText', 'w:separator', 'w:continuationSeparator'];

const parse = (xml: string): XMLDocument => new DOMParser().parseFromString(xml, 'application/xml');
const all = (xml: string): Element[] => [...parse(xml).getElementsByTagName('*')];

function wrongIn(xml: string): string[] {
  return all(xml).flatMap(({ tagName, children }) => {
    const names = [...children].map((child) => child.tagName);
    const told = `${tagName}: ${names.join(' ')}`;
    if (tagName === 'w:r')
      return names.every((name, at) => IN_RUNS.includes(name) && (name !== 'w:rPr' || at === 0)) ? [] : [told];
    const order = ORDER[tagName]?.split(' ');
    if (!order) return [];
    const isRight = names.every((name, at) => {
      const place = order.findIndex((each) => each.replace('*', '') === name);
      const before = names[at - 1];
      if (place < 0 || before === undefined) return place >= 0;
      if (MIXED.includes(name) && MIXED.includes(before)) return true;
      return before === name
        ? order[place]!.endsWith('*')
        : place > order.findIndex((each) => each.replace('*', '') === before);
    });
    return isRight ? [] : [told];
  });
}

/** Numbers of WordprocessingML are whole ones. */
const fractionsIn = (xml: string): string[] => xml.match(/ w:[A-Za-z]+="-?\d+\.\d+"/g) ?? [];

const odd: CustomLayout = {
  ...USUAL_LAYOUT,
  body: { ...USUAL_LAYOUT.body, size: 10.25 },
  line: { by: 'points', points: 23.3 },
  margins: { top: 13.7, right: 13.7, bottom: 13.7, left: 13.7 },
};
const layouts: [string, (content: PageContent) => PageLayout][] = [
  ['official', ({ lang }) => pageLayout('official', lang)],
  ['homework', ({ lang }) => pageLayout('homework', lang)],
  ['english', ({ lang }) => pageLayout('english', lang)],
  ['custom', ({ lang }) => pageLayout('custom', lang)],
  ['custom, of odd sizes', ({ lang }) => pageLayout('custom', lang, odd)],
];
const partsOf = async (content: PageContent, layout: PageLayout): Promise<Map<string, string>> =>
  readZip(await wordFile(content, layout, new AbortController().signal));

/** Each makes and reads a whole file: in the quick run, which sets no number, few. */
const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ? 300 : 30 };

test.each(layouts)('%s: in the order of the schema, in whole numbers', async (_, layoutOf) => {
  await fc.assert(
    fc.asyncProperty(pageContents, async (content) => {
      const parts = await partsOf(content, layoutOf(content));
      for (const [path, xml] of parts) expect([...wrongIn(xml), ...fractionsIn(xml)], path).toEqual([]);
      expect(parts.get('word/document.xml')).toContain('<w:sectPr>');
    }),
    RUNS,
  );
});

test('what stands wrong is seen', () => {
  const within = (pPr: string): string => `<w:p xmlns:w="w"><w:pPr>${pPr}</w:pPr></w:p>`;
  expect(wrongIn(within('<w:jc/><w:ind/>'))).toEqual(['w:pPr: w:jc w:ind']);
  expect(wrongIn(within('<w:jc/><w:jc/>'))).toEqual(['w:pPr: w:jc w:jc']);
  expect(wrongIn(within('<w:new/>'))).toEqual(['w:pPr: w:new']);
  expect(wrongIn('<w:p xmlns:w="w"><w:r/><w:pPr/></w:p>')).toEqual(['w:p: w:r w:pPr']);
  expect(wrongIn('<w:r xmlns:w="w"><w:t/><w:rPr/></w:r>')).toEqual(['w:r: w:t w:rPr']);
});

test('whatever is called is there: parts, their types, relations, styles, footnotes, comments', async () => {
  await fc.assert(
    fc.asyncProperty(pageContents, async (content) => {
      const parts = await partsOf(content, pageLayout('official', content.lang));
      const xmlOf = (path: string): string => parts.get(path) ?? '';
      const told = (xml: string, attribute: RegExp): string[] =>
        [...xml.matchAll(attribute)].map(([, value]) => value ?? '');
      const types = told(xmlOf('[Content_Types].xml'), /PartName="\/([^"]*)"/g);
      const named = [...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
      expect(types.toSorted()).toEqual(named.toSorted());
      const relations = xmlOf('word/_rels/document.xml.rels');
      const targets = told(relations, /Target="([^"]*)"/g).map((path) => `word/${path}`);
      const roots = told(xmlOf('_rels/.rels'), /Target="([^"]*)"/g);
      expect([...targets, ...roots].toSorted()).toEqual(named.toSorted());
      const ids = told(relations, /Id="([^"]*)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      const document = xmlOf('word/document.xml');
      for (const id of told(document, /r:id="([^"]*)"/g)) expect(ids).toContain(id);
      const styles = told(xmlOf('word/styles.xml'), /w:styleId="([^"]*)"/g);
      const inAll = [...parts.values()].join('');
      for (const style of told(inAll, /<w:(?:pStyle|rStyle|basedOn|next) w:val="([^"]*)"/g))
        expect(styles).toContain(style);
      const footnotes = xmlOf('word/footnotes.xml');
      const separators = told(xmlOf('word/settings.xml'), /<w:footnote w:id="([^"]*)"/g);
      const called = told(document, /<w:footnoteReference w:id="([^"]*)"/g);
      expect(separators).toEqual(['-1', '0']);
      expect(told(footnotes, /<w:footnote [^>]*w:id="([^"]*)"/g)).toEqual([...separators, ...called]);
      const comments = told(document, /<w:commentReference w:id="([^"]*)"/g);
      const made = told(xmlOf('word/comments.xml'), /<w:comment w:id="([^"]*)"/g);
      // Where there is no text at all there is nothing that a comment could be on.
      if (content.paragraphs.length > 0) expect(comments.toSorted()).toEqual(made.toSorted());
    }),
    RUNS,
  );
});

test('as a file of today’s Word, with the styles that are not Word’s own marked as such', async () => {
  const content: PageContent = { title: '', writer: '', date: '', lang: 'zh-CN', paragraphs: [], comments: [] };
  const parts = await partsOf(content, pageLayout('official', 'zh-CN'));
  expect(parts.get('word/settings.xml')).toMatch(/<w:compatSetting w:name="compatibilityMode" [^>]*w:val="15"\/>/);
  const styles = all(parts.get('word/styles.xml') ?? '').filter(({ tagName }) => tagName === 'w:style');
  const idsWith = (of: (style: Element) => unknown): (string | null)[] =>
    styles.filter(of).map((style) => style.getAttribute('w:styleId'));
  expect(idsWith((style) => style.getAttribute('w:customStyle'))).toEqual([
    'Byline',
    'Source',
    'Attachment',
    'Reference',
    'Quotation',
    'Prompt',
    'ReferenceMark',
  ]);
  expect(idsWith((style) => style.getAttribute('w:default'))).toEqual([
    'Normal',
    'DefaultParagraphFont',
    'TableNormal',
  ]);
  expect(idsWith((style) => style.getElementsByTagName('w:semiHidden')[0])).toContain('FootnoteText');
});

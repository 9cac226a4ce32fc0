// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import type { StudyNotes } from '@/utils/model/study-notes';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { notes } from '@/utils/study-notes/fixtures/material';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { readZip } from './fixtures/read-zip';
import { documents, documentSaying, hostileTexts } from './fixtures/whole-documents';
import type { PageParagraph } from './page-content';
import { pageLayout, type PageLayout } from './page-layout';
import { renderBlocks } from './render-blocks';
import { safeText } from './safe-text';
import { studyNotesPages } from './study-notes-pages';
import { wordFile } from './word';
import { wordStyles } from './word-styles';

const partsOf = async (doc: StudyNotes) => {
  const { content, layout } = studyNotesPages(doc, {});
  return readZip(await wordFile(content, layout, new AbortController().signal));
};

function parse(name: string, xml: string): XMLDocument {
  // XML 1.0, 2.2: what the parser here does not object to.
  expect(xml.isWellFormed(), name).toBe(true);
  expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml), name).toBe(false);
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.getElementsByTagName('parsererror'), name).toHaveLength(0);
  return parsed;
}

async function readDocument(doc: StudyNotes) {
  const parts = await partsOf(doc);
  for (const [name, xml] of parts) parse(name, xml);
  const body = parse('document', parts.get('word/document.xml') ?? '');
  return [...body.getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val'),
    runs: [...paragraph.getElementsByTagName('w:r')].map((run) => ({
      style: run.getElementsByTagName('w:rStyle')[0]?.getAttribute('w:val') ?? null,
      hint: run.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:hint') ?? null,
      text: run.textContent ?? '',
    })),
  }));
}
const shown = (paragraphs: Awaited<ReturnType<typeof readDocument>>) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).filter((text) => text !== '');

test('the parser used here does object to what is not XML', () => {
  const parsed = new DOMParser().parseFromString('<a><b></a>', 'application/xml');
  expect(parsed.getElementsByTagName('parsererror').length).toBeGreaterThan(0);
});

test.each(documents)('says what is rendered, in real styles: $templateId', async (doc) => {
  const paragraphs = await readDocument(doc);
  const rendered = renderBlocks(doc);
  expect(shown(paragraphs)).toEqual(rendered.map(({ runs }) => runs.map(({ text }) => text).join('')));
  const styles = paragraphs.filter(({ runs }) => runs.length > 0).map(({ style }) => style);
  const wanted = {
    title: 'Title',
    heading1: 'Heading1',
    heading2: 'Heading2',
    heading3: 'Heading3',
    salutation: 'Salutation',
    byline: 'Byline',
    source: 'Source',
    attachment: 'Attachment',
    reference: 'Reference',
    signature: 'Signature',
    date: 'Signature',
    body: 'BodyText',
    prompt: 'BodyText',
  };
  expect(styles).toEqual(rendered.map(({ style }) => wanted[style]));
  const quotations = paragraphs.flatMap(({ runs }) =>
    runs.filter(({ style }) => style === 'Quotation').map(({ text }) => text),
  );
  expect(quotations).toEqual(
    rendered.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'quotation').map(({ text }) => text)),
  );
  expect(quotations.join('\n')).toContain(quoted(notes[3]?.quote ?? '', doc.lang));
  expect(paragraphs.flatMap(({ runs }) => runs).some(({ style }) => style === 'Prompt')).toBe(true);
});

test('Chinese marks are set in the Chinese font, an English quotation in the Latin one', async () => {
  const paragraphs = await readDocument(documentSaying('Read it “all”.'));
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  expect(runs.find(({ text }) => text.includes('对照'))?.hint).toBe('eastAsia');
  expect(runs.find(({ style }) => style === 'Quotation')).toMatchObject({ text: '“Read it ‘all’.”', hint: null });
});

test('where a passage is from hangs behind what its lines are, stays with the passage and tears no date', async () => {
  const paragraphs = [
    { style: 'body' as const, runs: [{ text: '“引文”' }] },
    {
      style: 'source' as const,
      runs: [{ text: '出处：顾砚秋《在实干中答题：把好事办到群众心坎上》（2026年4月23日）' }],
    },
    { style: 'source' as const, runs: [{ text: '网址：' }, { text: 'http://lanxi.example/2026/0423.html' }] },
    { style: 'source' as const, runs: [{ text: '网址：' }, { text: `http://lanxi.example/${'a'.repeat(80)}` }] },
    { style: 'body' as const, runs: [{ text: '感悟' }] },
  ];
  const content = { title: '', writer: '', date: '', lang: 'zh-CN' as const, paragraphs, comments: [] };
  const file = await wordFile(content, pageLayout('official', 'zh-CN'), new AbortController().signal);
  const parts = await readZip(file);
  const [passage = '', source = '', address = '', long = '', thought = ''] =
    (parts.get('word/document.xml') ?? '').match(/<w:p>.*?<\/w:p>/g) ?? [];
  expect(source).toMatch(/》<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r>.*（2026年4月23日）</);
  const having = (element: string): number[] =>
    [passage, source, address, long, thought].flatMap((one, at) => (one.includes(element) ? [at] : []));
  expect(having('<w:keepNext/>')).toEqual([0, 1, 2]);
  expect(having('<w:keepLines/>')).toEqual([1, 2, 3]);
  // Goes to the next line whole, if it isn't longer than that.
  expect(having('<w:wordWrap')).toEqual([3]);
  const style = /<w:style [^>]*w:styleId="Source".*?<\/w:style>/.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? '';
  // Two characters of 16 points and three of its own 14 from the left, the first line those three less.
  expect(style).toMatch(/<w:ind (?=[^>]*w:left="1480")(?=[^>]*w:hanging="840")[^>]*\/>/);
  expect(style).toContain('<w:jc w:val="left"/>');
});

test('in English a long address begins behind what says that it is one', async () => {
  const paragraphs = ['a'.repeat(10), 'a'.repeat(120)].map((path) => ({
    style: 'source' as const,
    runs: [{ text: 'Online: ' }, { text: `http://harbour.example/${path}` }],
  }));
  const content = { title: '', writer: '', date: '', lang: 'en' as const, paragraphs, comments: [] };
  const parts = await readZip(await wordFile(content, pageLayout('english', 'en'), new AbortController().signal));
  const found = (parts.get('word/document.xml') ?? '').match(/<w:p>.*?<\/w:p>/g) ?? [];
  expect(found.map((one) => one.includes('<w:wordWrap w:val="0"/>'))).toEqual([false, true]);
});

test('every style has an id of its own, and every paragraph and run one that is there', async () => {
  const parts = await partsOf(documents[0] ?? documentSaying(''));
  const ids = [...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of Object.values(wordStyles).filter((each) => each !== 'Footer')) expect(ids).toContain(id);
  const used = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
  for (const id of ['Quotation', 'Prompt', 'FootnoteReference', 'ReferenceMark', 'CommentText', 'CommentReference'])
    expect(ids).toContain(id);
});

test.each(['official', 'homework', 'english', 'custom'] as const)(
  '%s: each style has the fonts and size of its face',
  async (name) => {
    const layout = pageLayout(name, name === 'english' ? 'en' : 'zh-CN');
    const { content } = studyNotesPages(documents[0] ?? documentSaying(''), {});
    const styles =
      (await readZip(await wordFile(content, layout, new AbortController().signal))).get('word/styles.xml') ?? '';
    for (const [face, id] of Object.entries(wordStyles)) {
      // Set on the run itself; and as text, as the last of its name says.
      if (face === 'pageNumber' || face === 'prompt' || face === 'date') continue;
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
      const { latin, eastAsia, size, bold } = layout.faces[face as keyof typeof wordStyles];
      expect(style, id).toContain(`w:ascii="${latin}"`);
      expect(style, id).toContain(`w:eastAsia="${eastAsia}"`);
      expect(style, id).toContain(`<w:sz w:val="${size * 2}"/>`);
      expect(/<w:b\/>/.test(style), id).toBe(bold);
    }
  },
);

describe('the page of GB/T 9704', () => {
  test('paper, margins, lines, fonts, page numbers', async () => {
    const parts = await partsOf(documents[0] ?? documentSaying(''));
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"[^>]*w:footer="1446"/);
    const styles = parts.get('word/styles.xml') ?? '';
    const style = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
    expect(style('Title')).toMatch(/方正小标宋简体.*w:sz w:val="44"/);
    expect(style('Title')).toContain('<w:jc w:val="center"/>');
    expect(style('BodyText')).toMatch(
      /w:line="579" w:lineRule="exact".*w:firstLineChars="200".*仿宋_GB2312.*w:sz w:val="32"/,
    );
    expect(style('Heading1')).toMatch(/<w:outlineLvl w:val="0"\/>.*黑体/);
    expect(style('Heading2')).toMatch(/<w:outlineLvl w:val="1"\/>.*楷体_GB2312/);
    expect(style('Prompt')).toContain('A8321F');
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(parse(footer, parts.get(footer) ?? '').documentElement.textContent?.replace('PAGE', '1')).toBe('— 1 —');
    }
  });

  test('under which other names its fonts may be found', async () => {
    const table = (await partsOf(documents[0] ?? documentSaying(''))).get('word/fontTable.xml') ?? '';
    expect(table).toMatch(/<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,仿宋,FangSong,[^"]*"\/>/);
    expect(parse('fontTable', table).getElementsByTagName('w:font')).toHaveLength(6);
  });

  test('nothing points outside the file', async () => {
    for (const [name, xml] of await partsOf(documentSaying('https://example.org'))) {
      if (name.endsWith('.rels')) expect(xml).not.toContain('External');
    }
  });
});

test('core properties come from the document, never from the clock', async () => {
  const core = (await partsOf({ ...documentSaying('甲 & <乙>') })).get('docProps/core.xml') ?? '';
  const times = [...core.matchAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)].map(([time]) => time);
  expect(times).toEqual(['2026-04-24T00:00:00Z', '2026-04-24T00:00:00Z']);
  expect(parse('core', core).getElementsByTagName('dc:title')[0]?.textContent).toBe('甲 & <乙>');
});

test.each(hostileTexts)('every part parses and the quotation is verbatim: %j', async (text) => {
  const paragraphs = await readDocument(documentSaying(text));
  const lines = safeText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const quotation = paragraphs.flatMap(({ runs }) =>
    runs.filter(({ style }) => style === 'Quotation').map((run) => run.text),
  );
  expect(quotation.join('\n')).toBe(quoted(lines.join('\n'), 'zh-CN'));
});

test('any text at all gives a file whose parts parse, with the quotation verbatim', async () => {
  const unit = fc.oneof(anyCharacter, fc.constantFrom('“', '”', '<', '&', ']]>', '\n', '\t', '\ufffe', '\ud800', '字'));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 40 }), async (text) => {
      const paragraphs = await readDocument(documentSaying(text));
      const lines = safeText(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const quotation = paragraphs.flatMap(({ runs }) =>
        runs.filter(({ style }) => style === 'Quotation').map((run) => run.text),
      );
      // A passage without words is no quotation: “” would say that somebody said nothing.
      expect(quotation.join('\n')).toBe(lines.length === 0 ? '' : quoted(lines.join('\n'), 'zh-CN'));
    }),
    // Each run makes and reads a whole file, up to 100 ms: in the quick run, which sets no number, few.
    { numRuns: fc.readConfigureGlobal().numRuns ? 60 : 20 },
  );
});

describe('of the file’s text', () => {
  const documentOf = async (paragraphs: PageParagraph[], layout: PageLayout) => {
    const content = { title: '', writer: '', date: '2026-04-24', lang: 'zh-CN' as const, paragraphs, comments: [] };
    const parts = await readZip(await wordFile(content, layout, new AbortController().signal));
    return { body: parts.get('word/document.xml') ?? '', styles: parts.get('word/styles.xml') ?? '', parts };
  };

  test('a date under a name has no room of the name’s before it', async () => {
    const line = (style: 'signature' | 'date', text: string): PageParagraph => ({ style, runs: [{ text }] });
    const both = [line('signature', 'Jo Marsh'), line('date', '24 April 2026')];
    const before = ({ body }: { body: string }): (string | undefined)[] =>
      [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => /<w:spacing w:before="(\d+)"/.exec(one)?.[1]);
    expect(before(await documentOf(both, pageLayout('english', 'en')))).toEqual([undefined, '0']);
    // By itself it stands where the name would.
    expect(before(await documentOf(both.slice(1), pageLayout('english', 'en')))).toEqual([undefined]);
    expect(before(await documentOf(both, pageLayout('official', 'zh-CN')))).toEqual(expect.not.arrayContaining(['0']));
  });
  const official = pageLayout('official', 'zh-CN');

  test('the dash of a subtitle is in the subtitle’s font', async () => {
    const title: PageParagraph = { style: 'title', runs: [{ text: '“小事”办好了——学习体会' }] };
    const { body } = await documentOf([title], official);
    const fonts = [...body.matchAll(/<w:rFonts w:ascii="([^"]*)"[^>]*\/><\/w:rPr><w:t[^>]*>([^<]*)</g)];
    expect(fonts.map(([, font, text]) => [text, font])).toEqual([
      ['“小事”办好了', '方正小标宋简体'],
      ['——学习体会', '楷体_GB2312'],
    ]);
  });

  test('letters higher than an exact line have a line of their own', async () => {
    const layout = pageLayout('custom', 'zh-CN', {
      ...USUAL_LAYOUT,
      body: { ...USUAL_LAYOUT.body, size: 12 },
      line: { by: 'points', points: 20 },
    });
    const { styles } = await documentOf([], layout);
    const ruleOf = (id: string) => {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles) ?? [];
      return /w:lineRule="(\w+)"/.exec(style)?.[1];
    };
    expect(ruleOf('Title')).toBe('atLeast');
    expect(ruleOf('BodyText')).toBe('exact');
    expect(ruleOf('Heading1')).toBe('exact');
  });

  test('a paragraph with a long address may be broken within it, others not', async () => {
    const note = { number: 1, paragraphs: ['见 https://example.org/a/long/address'] };
    const { body, parts } = await documentOf(
      [
        { style: 'body', runs: [{ text: '甲', note }] },
        { style: 'body', runs: [{ text: '见 https://example.org/a/long/address' }] },
      ],
      official,
    );
    expect(body.match(/<w:wordWrap w:val="0"\/>/g)).toHaveLength(1);
    expect(body.indexOf('wordWrap')).toBeGreaterThan(body.indexOf('甲'));
    expect(parts.get('word/footnotes.xml')).toContain('<w:wordWrap w:val="0"/>');
  });
});

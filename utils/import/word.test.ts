// @vitest-environment happy-dom
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { makeWord, wordParagraph as p } from './fixtures/make-word';
import { makeZip } from './fixtures/make-zip';
import { word } from './word';

const never = new AbortController().signal;
const read = async (bytes: Uint8Array) => (await word.read(bytes, never)).blocks;
const texts = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).map(({ text }) => text);

describe('word', () => {
  it('reads a file as a library of Word files writes it', async () => {
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'points',
            levels: [
              { level: 0, format: 'chineseCounting', text: '%1、' },
              { level: 1, format: 'chineseCounting', text: '（%2）' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: '在河湖治理座谈会上的讲话', heading: HeadingLevel.TITLE }),
            new Paragraph('（2025年4月12日）'),
            new Paragraph({
              text: '端正学风',
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: 'points', level: 0 },
            }),
            new Paragraph({ text: '读原文', numbering: { reference: 'points', level: 1 } }),
            new Paragraph({ text: '写笔记', numbering: { reference: 'points', level: 1 } }),
            new Paragraph({
              text: '学以致用',
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: 'points', level: 0 },
            }),
            new Paragraph({
              children: [new TextRun('书要'), new TextRun({ text: '读进去', bold: true }), new TextRun('。')],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('甲')] }),
                    new TableCell({ children: [new Paragraph('乙')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    expect(await read(Uint8Array.from(await Packer.toBuffer(document)))).toEqual([
      { text: '在河湖治理座谈会上的讲话', level: 1 },
      { text: '（2025年4月12日）' },
      { text: '一、端正学风', level: 2 },
      { text: '（一）读原文' },
      { text: '（二）写笔记' },
      { text: '二、学以致用', level: 2 },
      { text: '书要读进去。' },
      { text: '甲 | 乙' },
    ]);
  });

  it('keeps a table as its rows; one that lays out a text is read cell by cell', async () => {
    const cell = (...content: string[]): string => `<w:tc><w:tcPr/>${content.map((text) => p(text)).join('')}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`;
    const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
    const figures = table(
      row(cell('年份'), cell('桥数'), cell('费用')),
      row(cell('二〇二四年'), `<w:sdt><w:sdtContent>${cell('2', '座')}</w:sdtContent></w:sdt>`, cell('')),
      row(cell('合计'), cell(''), cell('')),
      row(cell('一整行')),
    );
    const layout = table(
      row(cell('会', '议', '材', '料'), cell('同志们：')),
      row(cell('路是走出来的。'.repeat(60)), cell('')),
    );
    expect(await texts(makeWord(figures + layout))).toEqual([
      '年份 | 桥数 | 费用',
      '二〇二四年 | 2 座 |',
      '合计',
      '一整行',
      '会',
      '议',
      '材',
      '料',
      '同志们：',
      '路是走出来的。'.repeat(60),
    ]);
  });

  it('shows the bullets of a list, but none before a marker', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    const item = (text: string): string => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');
    expect(await texts(makeWord(item('成绩很大。') + item('一、问题不小。'), { numbering }))).toEqual([
      '• 成绩很大。',
      '一、问题不小。',
    ]);
  });

  it('puts notes to the end, in the order they are named, those at the foot and those of the end', async () => {
    const names = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p><w:r><w:t>今年修桥三座</w:t></w:r>${names('footnote', 5)}<w:r><w:t>，多一座</w:t></w:r>${names('endnote', 2)}<w:r><w:t>。</w:t></w:r>${names('footnote', 9)}</w:p>${p('完。')}`;
    const note = (kind: string, id: number, text: string): string => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
    const part = (kind: string, notes: string) => ({
      name: `word/${kind}s.xml`,
      data: `<w:${kind}s xmlns:w="urn:w">${notes}</w:${kind}s>`,
    });
    const others = [
      part(
        'footnote',
        note('footnote', 0, '') + note('footnote', 4, '没有提到的') + note('footnote', 5, '见《岚溪志》第三卷。'),
      ),
      part('endnote', note('endnote', 2, '见《渡口录》。')),
    ];
    expect(await texts(makeWord(body, { others }))).toEqual([
      '今年修桥三座，多一座。',
      '完。',
      '[1] 见《岚溪志》第三卷。',
      '[2] 见《渡口录》。',
    ]);
  });

  it('counts the pictures it leaves out: of lines and boxes none', async () => {
    const drawing = (inner: string): string => `<w:r><w:drawing><a:graphic>${inner}</a:graphic></w:drawing></w:r>`;
    const body = [
      `<w:p>${drawing('<pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill>')}</w:p>`,
      `<w:p><w:r><w:t>话</w:t></w:r>${drawing('<c:chart/>')}</w:p>`,
      `<w:p>${drawing('<wps:wsp><a:ln/></wps:wsp>')}<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>`,
      `<w:p><mc:AlternateContent><mc:Choice>${drawing('<a:blip/>')}</mc:Choice><mc:Fallback><w:r><w:pict><v:imagedata/></w:pict></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
    ].join('');
    const spaced = body.replace(
      '<w:p>',
      '<w:p xmlns:a="urn:a" xmlns:c="urn:c" xmlns:v="urn:v" xmlns:r="urn:r" xmlns:pic="urn:p" xmlns:wps="urn:s">',
    );
    const everywhere = spaced.replaceAll(
      '<w:p>',
      '<w:p xmlns:a="urn:a" xmlns:c="urn:c" xmlns:v="urn:v" xmlns:r="urn:r" xmlns:pic="urn:p" xmlns:wps="urn:s">',
    );
    expect(await word.read(makeWord(everywhere), never)).toEqual({ blocks: [{ text: '话' }], pictures: 4 });
    expect(await word.read(makeWord(p('话')), never)).toEqual({ blocks: [{ text: '话' }] });
  });

  it('reads words as they are shown: without what was deleted, hidden, a field’s instruction, a reading, a copy for older programs', async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const t = (text: string): string => `<w:t>${text}</w:t>`;
    const body = [
      '<w:p>',
      run(t('书')),
      `<w:ins>${run(t('要'))}</w:ins>`,
      `<w:del>${run('<w:delText>不</w:delText>')}</w:del>`,
      `<w:moveFrom>${run(t('走了'))}</w:moveFrom>`,
      run(`<w:rPr><w:vanish/></w:rPr>${t('暗')}`),
      run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${t('读')}`),
      run('<w:instrText>PAGE</w:instrText>'),
      `<w:r><w:ruby><w:rt>${run(t('jìn'))}</w:rt><w:rubyBase>${run(t('进'))}</w:rubyBase></w:ruby></w:r>`,
      `<mc:AlternateContent><mc:Choice>${run(t('去'))}</mc:Choice><mc:Fallback>${run(t('旧'))}</mc:Fallback></mc:AlternateContent>`,
      run('<w:footnoteReference w:id="1"/>'),
      `<w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run(`${t('。')}<w:softHyphen/><w:noBreakHyphen/>`)}</w:sdtContent></w:sdt></w:hyperlink>`,
      '</w:p>',
    ].join('');
    expect(await texts(makeWord(body))).toEqual(['书要读进去。-']);
  });

  it('parts a paragraph at its line breaks, and puts a box after the paragraph it hangs on', async () => {
    const body = `<w:p><w:r><w:t>同志们：</w:t><w:br/><w:t>今天讲两点。</w:t></w:r><w:r><w:pict><w:txbxContent>${p('框里的话')}</w:txbxContent></w:pict></w:r></w:p>${p('后一段')}`;
    expect(await texts(makeWord(body))).toEqual(['同志们：', '今天讲两点。', '框里的话', '后一段']);
  });

  it('reads every box of a paragraph, in order, those in a box after the words they hang on', async () => {
    const box = (content: string): string => `<w:r><w:txbxContent>${content}</w:txbxContent></w:r>`;
    const outer = box(`<w:p><w:r><w:t>外</w:t></w:r>${box(p('内'))}</w:p>`);
    const boxes = Array.from({ length: 300 }, (_, at) => `框${at}`);
    expect(await texts(makeWord(`<w:p>${outer}${boxes.map((text) => box(p(text))).join('')}</w:p>`))).toEqual([
      '外',
      '内',
      ...boxes,
    ]);
  });

  it('takes headings and lists from styles, and from styles these stand on', async () => {
    const styles = [
      '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
      '<w:style w:styleId="b"><w:name w:val="公文标题一"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="c"><w:name w:val="节"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      // Stands on itself.
      '<w:style w:styleId="d"><w:name w:val="d"/><w:basedOn w:val="d"/></w:style>',
    ].join('');
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    const of = (style: string): string => p('话', `<w:pStyle w:val="${style}"/>`);
    expect(await read(makeWord(['a', 'b', 'b', 'c', 'd', 'x'].map(of).join(''), { styles, numbering }))).toEqual([
      { text: '话', level: 2 },
      { text: '三、话', level: 2 },
      { text: '四、话', level: 2 },
      { text: '话', level: 3 },
      { text: '话' },
      { text: '话' },
    ]);
  });

  it.each([
    ['an archive without a document', makeZip([{ name: 'a', data: 'b' }]), 'damaged'],
    ['another kind of document', makeZip([{ name: 'mimetype', data: 'application/epub+zip' }]), 'other-format'],
    ['a document that breaks off', makeWord('<w:p><w:r>', {}), 'damaged'],
    ['a document that is none', makeWord('', { others: [{ name: 'word/document.xml', data: '<html/>' }] }), 'damaged'],
    [
      'entities',
      makeWord('', { others: [{ name: 'word/document.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }] }),
      'damaged',
    ],
    [
      'styles that break off',
      makeWord(p('话'), { others: [{ name: 'word/styles.xml', data: '<w:styles' }] }),
      'damaged',
    ],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(word.read(bytes, never)).rejects.toMatchObject({ name: 'Refused', code });
  });

  it('does not follow elements however deep', async () => {
    const deep = `${'<w:sdt>'.repeat(400)}${p('深处')}${'</w:sdt>'.repeat(400)}${p('浅处')}`;
    expect(await texts(makeWord(deep))).toEqual(['浅处']);
  });

  it('takes markup in words for words', async () => {
    expect(await texts(makeWord(p('&lt;img src=x onerror=alert(1)&gt;')))).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

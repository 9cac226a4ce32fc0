import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Block } from '@/utils/model/study-notes';
import { readPastedHtml, readPastedText } from './read-pasted';

const never = () => false;
const read = (html: string) => readPastedHtml(html, never);
const paragraph = (text: string) => ({ kind: 'paragraph', text, from: 'reader' });

test('from Word: headings by style and outline level without their numbers, lists without theirs, no comments', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body lang=ZH-CN>
<!--StartFragment-->
<h1 style='text-indent:2em'><span lang=EN-US>一、</span>学习收<b>获</b><o:p></o:p></h1>
<p class=MsoNormal style='mso-outline-level:2'>（一）读书要读出
自己的话<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[林1]</a></span></p>
<p class=MsoNormal style='text-indent:32.0pt'>&nbsp;&nbsp;　　书要读<del>完</del>进去，
事要做<ins>出来</ins><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>。</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>列清单</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>走现场</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>这里再改改</p></div></div>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1">[1]</a> 见附录。</p><p class=MsoFootnoteText>第二段。</p></div></div>
<!--EndFragment--></body></html>`;
  expect(read(html)).toEqual([
    { kind: 'heading', level: 1, text: '学习收获' },
    { kind: 'heading', level: 2, text: '读书要读出自己的话' },
    paragraph('书要读进去，事要做出来。'),
    { kind: 'footnote', text: '见附录。\n第二段。', at: 11 },
    { kind: 'list', items: ['列清单', '走现场'] },
  ]);
});

test('footnotes go to what calls them, their marks where they are called; called by nothing, or by what is no text, they stay', () => {
  const foot = (name: string, text: string): string =>
    `<div style='mso-element:footnote' id=${name}><p>${text}</p></div>`;
  const call = (name: string): string => `<a style='mso-footnote-id:${name}' href="#_${name}">[x]</a>`;
  expect(
    read(
      `<h1>题${call('ftn1')}</h1><p>甲${call('ftn2')}乙${call('ftn3')}</p><p>${call('ftn4')}</p><ul><li>丙${call('ftn5')}</ul>` +
        foot('ftn2', '二') +
        foot('ftn1', '一') +
        foot('ftn3', '三') +
        foot('ftn4', '四') +
        foot('ftn5', '五') +
        foot('ftn9', '九'),
    ),
  ).toEqual([
    { kind: 'heading', level: 1, text: '题' },
    { kind: 'footnote', text: '一' },
    paragraph('甲乙'),
    { kind: 'footnote', text: '二', at: 1 },
    { kind: 'footnote', text: '三', at: 2 },
    { kind: 'footnote', text: '四', at: 2 },
    { kind: 'list', items: ['丙'] },
    { kind: 'footnote', text: '五' },
    { kind: 'footnote', text: '九' },
  ]);
  // Ours, from another window.
  expect(read('<p>甲乙</p><p class="footnote" data-at="1">注</p><p class="footnote">释</p><p>丙</p>')).toEqual([
    paragraph('甲乙'),
    { kind: 'footnote', text: '注', at: 1 },
    { kind: 'footnote', text: '释', at: 2 },
    paragraph('丙'),
  ]);
});

test('a row of a table is one paragraph, its cells parted, also where they hold paragraphs', () => {
  const row = '<tr><td><p class=MsoNormal>一</p></td><td><p>二</p><p>又二</p></td><td><p><o:p></o:p></p></td></tr>';
  expect(read(`<table>${row}<tr><td>三</td><td>四</td></tr></table><p>后</p>`)).toEqual([
    paragraph('一 \u2003二 又二'),
    paragraph('三 \u2003四'),
    paragraph('后'),
  ]);
  // A page laid out in a table is no row.
  const page = `<td><p>目录</p></td><td><h2>题</h2><p>一</p><p>二</p></td>`;
  expect(read(`<table><tr>${page}</tr><tr><td><p>三</p><p>四</p></td></tr></table>`)).toHaveLength(6);
});

test('what is hidden by its style, or of no size, is left out', () => {
  expect(
    read(
      '<p>好<span style="visibility:hidden">一</span><span style="visibility: collapse">二</span><span style="font-size:0">三</span><span style="font-size: 0px;color:red">四</span><span style="font-size:0.0em">五</span><span style="font-size:0.8em">的</span></p>',
    ),
  ).toEqual([paragraph('好的')]);
});

test('from web pages: what is drawn on a line of its own is one block', () => {
  expect(
    read(
      '<div>第一段<br><br>　　第二段<div>第三段</div>之后</div><ul><li>甲<ul><li>乙</li></ul><li><p>丙</p></ul><table><tr><td>一</td><td>二</td></tr></table><h5>3. 小节</h5>two  words\nhere',
    ),
  ).toEqual([
    paragraph('第一段'),
    paragraph('第二段'),
    paragraph('第三段'),
    paragraph('之后'),
    { kind: 'list', items: ['甲', '乙', '丙'] },
    paragraph('一 \u2003二'),
    { kind: 'heading', level: 3, text: '小节' },
    paragraph('two words here'),
  ]);
});

test('a number that is no heading’s number stays', () => {
  expect(read('<h2>2025年的打算</h2><h2>1.5倍的差距</h2>')).toEqual([
    { kind: 'heading', level: 2, text: '2025年的打算' },
    { kind: 'heading', level: 2, text: '1.5倍的差距' },
  ]);
  const words = ['三、四季度工作安排', '1、2号楼的变化', '12、3月两次会议', '一、二、三产业融合'];
  expect(words.flatMap((text) => read(`<h2>${text}</h2>`))).toEqual(
    words.map((text) => ({ kind: 'heading', level: 2, text })),
  );
});

test('scripts, styles, pictures and what is hidden leave nothing', () => {
  expect(
    read(
      '<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)><p onclick="x()">好<span style="display:none">坏</span></p><svg><text>图</text></svg><p hidden>藏</p>',
    ),
  ).toEqual([paragraph('好')]);
});

test('a quotation comes back only where its words are known; forged ones are the reader’s text', () => {
  const html = `<p data-quotation='{"noteId":"n1","text":"读书","elided":[[0,1],"x"]}'><span>他说：</span><q>读书</q></p>`;
  expect(readPastedHtml(html, (id, text) => id === 'n1' && text === '读书')).toEqual([
    { kind: 'quotation', noteId: 'n1', text: '读书', elided: [[0, 1]], leadIn: '他说：' },
  ]);
  expect(read(html)).toEqual([paragraph('他说：读书')]);
  expect(read('<p data-quotation="{">好</p><p data-quotation="null">的</p>')).toEqual([
    paragraph('好'),
    paragraph('的'),
  ]);
});

test('plain text: blank lines part paragraphs; without any each line is one', () => {
  expect(readPastedText('第一段\r\n还是第一段\r\n\r\n　　第二段\n')).toEqual([
    paragraph('第一段还是第一段'),
    paragraph('第二段'),
  ]);
  expect(readPastedText('一\n二\n')).toEqual([paragraph('一'), paragraph('二')]);
  expect(readPastedText(' \n\n ')).toEqual([]);
});

test('whatever is pasted, what comes is blocks', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<h1>',
    '<li>',
    '<ul>',
    '</ul>',
    '<br>',
    '<td>',
    '</td>',
    '<tr>',
    '<a href="#_ftn1">',
    '</a>',
    '<div id=ftn1 style="mso-element:footnote">',
    '<p class=footnote data-at=3>',
    '</div>',
    '\uffff',
    '一、',
    '<!--',
    '-->',
    'a',
    '\n',
    '<p data-quotation=\'{"noteId":1}\'>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const block of read(pieces.join(''))) expect(v.is(Block, block)).toBe(true);
    }),
  );
});

test('elements nested by the thousand and texts longer than a block are read', () => {
  expect(read(`${'<div>'.repeat(400)}深`)).toEqual([paragraph('深')]);
  expect(readPastedText('字'.repeat(20_001)).map((block) => block.kind === 'paragraph' && block.text.length)).toEqual([
    20_000, 1,
  ]);
});

test('no character is parted where a text is', () => {
  const long = `${'字'.repeat(19_999)}𠮷好`;
  const texts = [...readPastedText(long), ...read(`<h2>${long}</h2>`)].map((block) => 'text' in block && block.text);
  expect(texts).toEqual(['字'.repeat(19_999), '𠮷好', '字'.repeat(19_999)]);
});

// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import { customPages } from './custom-pages';
import { pageContents } from './fixtures/page-contents';
import { documents, documentSaying, hostileTexts } from './fixtures/whole-documents';
import { htmlFile } from './html-file';
import { markLines } from './mark-lines';
import { pageColours } from './page-colours';
import type { PageContent, PageParagraph } from './page-content';
import { pageLayout } from './page-layout';
import { studyNotesPages } from './study-notes-pages';
import { textWidth } from './text-width';

const going = () => new AbortController().signal;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const fileOf = (content: PageContent) => htmlFile(content, pageLayout(undefined, content.lang), going());
const wordsOf = ({ runs }: PageParagraph): string => runs.map(({ text }) => text).join('');

/** What stands in the file, without what was added: the paragraphs, the footnotes, the comments. */
function read(html: string): { paragraphs: string[]; notes: string[]; comments: string[] } {
  const page = parse(html).querySelector('.pages');
  if (!page) throw new Error('no pages');
  for (const call of page.querySelectorAll('.call')) call.remove();
  const take = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((found) => {
      found.remove();
      return found.textContent;
    });
  const notes = take('.footnote');
  const comments = take('.comment');
  const texts = [...page.querySelectorAll('h1, h2, h3, h4, p')].map((found) => ({
    text: found.textContent,
    joins: found.className === 'subtitle',
  }));
  const paragraphs: string[] = [];
  for (const { text, joins } of texts) {
    if (joins) paragraphs.push((paragraphs.pop() ?? '') + text);
    else paragraphs.push(text);
  }
  return { paragraphs, notes, comments };
}

/** Every element and attribute there may be. */
const OURS = /^(?:html|head|meta|title|style|body|main|article|a|aside|div|h[1-4]|mark|p|section|span|sup|wbr)$/;

function expectOurs(html: string): void {
  const document = parse(html);
  for (const { localName, attributes } of document.querySelectorAll('*')) {
    expect(localName).toMatch(OURS);
    for (const { name } of attributes)
      expect(name).toMatch(/^(?:lang|charset|name|content|http-equiv|class|id|href|rel|aria-label)$/);
  }
  for (const link of document.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^(?:#[a-z]+-\d+|https?:\/\/)/);
  expect(document.querySelectorAll('style, meta, title')).toHaveLength(
    document.head.querySelectorAll('style, meta, title').length,
  );
}

test('whatever is on the pages: read back it is the same text, in the same order, and no element is of it', async () => {
  await fc.assert(
    fc.asyncProperty(pageContents, async (content) => {
      const html = await fileOf(content);
      expectOurs(html);
      const { paragraphs, notes, comments } = read(html);
      expect(paragraphs).toEqual(content.paragraphs.map(wordsOf));
      expect(notes).toEqual(
        content.paragraphs.flatMap(({ runs }) => runs.flatMap(({ note }) => (note ? [note.paragraphs.join('')] : []))),
      );
      expect(comments.toSorted()).toEqual(content.comments.map((comment) => comment.paragraphs.join('')).toSorted());
      expect(parse(html).querySelector('title')?.textContent).toBe(content.title);
    }),
  );
});

test.each(hostileTexts)('a document that says nothing but %j', async (text) => {
  const { content } = studyNotesPages(documentSaying(text), {});
  const html = await fileOf(content);
  expectOurs(html);
  expect(read(html).paragraphs).toEqual(content.paragraphs.map(wordsOf));
});

test('every call leads to its note and back; nothing leads nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(pageContents, async (content) => {
      const document = parse(await fileOf(content));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const missing = [
        ...document.querySelectorAll('.footnote a[href^="#"], .beside a[href^="#"], sup a[href^="#note"]'),
      ]
        .map((link) => link.getAttribute('href')!.slice(1))
        .filter((id) => !ids.includes(id) && !id.startsWith('reference-'));
      expect(missing).toEqual([]);
    }),
  );
});

test('its policy allows its own style sheet, by its hash, and nothing else', async () => {
  const [doc] = documents;
  const { content, layout } = studyNotesPages(doc!, {});
  const html = await htmlFile(content, layout, going());
  const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(css).not.toMatch(/url\(|@import|expression|</i);
  expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/i);
  // The policy stands before what it judges.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('fonts of the reader’s own end no style sheet', async () => {
  const font = '</style><script>alert(1)</script>"};*{display:none}\\';
  const face = { font, size: 16, bold: true };
  const layout = customPages(
    { ...USUAL_LAYOUT, title: face, body: face, headings: [face, face, face], latin: font },
    'zh-CN',
  );
  const html = await htmlFile(studyNotesPages(documents[0]!, {}).content, layout, going());
  expectOurs(html);
  const css = parse(html).querySelector('style')?.textContent ?? '';
  // Once strings are out, nothing of it is left.
  expect(css.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/script|display:none/);
});

test('the address of a source can be followed, what others wrote cannot', async () => {
  const content: PageContent = {
    title: '甲',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [
      { style: 'source', runs: [{ text: '出处：https://evil.example，' }, { text: 'https://example.org/a?b=1&c=2' }] },
      { style: 'source', runs: [{ text: 'javascript:alert(1)' }] },
      { style: 'reference', runs: [{ text: 'javascript:alert(1) data:text/html,x http://<b>' }] },
      { style: 'body', runs: [{ text: 'https://example.org/in-the-text' }] },
    ],
    comments: [],
  };
  const document = parse(await fileOf(content));
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/a?b=1&c=2',
  ]);
});

test('same content, same text; cancelled with its reason', async () => {
  const { content, layout } = studyNotesPages(documents[0]!, {});
  expect(await htmlFile(content, layout, going())).toBe(await htmlFile(content, layout, going()));
  const reason = new Error('changed my mind');
  await expect(htmlFile(content, layout, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('colours and lines are those of the extension', () => {
  const tokens = ['tokens.css', 'tokens-pages.css']
    .map((name) => readFileSync(`components/${name}`, 'utf8'))
    .join('\n');
  for (const [name, [light, dark]] of Object.entries(pageColours))
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  for (const [name, [line, weight]] of Object.entries(markLines)) {
    expect(tokens).toContain(`--${name}-line: ${line};`);
    expect(tokens).toContain(`--${name}-weight: ${weight};`);
  }
});

test('footnotes stand under a heading that says what they are; a prompt is a line, with no name of the extension’s own pages', async () => {
  const content: PageContent = {
    title: '甲',
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [
      { style: 'body', runs: [{ text: '正文', note: { number: 1, paragraphs: ['注文'] } }] },
      { style: 'prompt', runs: [{ text: '【写一写】', kind: 'prompt' }] },
    ],
    comments: [],
  };
  const html = await fileOf(content);
  const document = parse(html);
  expect(document.querySelector('.footnotes > h2')?.textContent).toBe('注释');
  expect(document.querySelector('.footnotes > h2 + .footnote')?.textContent).toBe('1 注文');
  expect([...document.querySelectorAll('.unwritten')].map(({ localName }) => localName)).toEqual(['p', 'span']);
  expect(document.querySelector('.prompt')).toBeNull();
  expect(html).not.toContain('gradient');
});

test('an address may be broken behind its marks, in a paragraph, a source and a footnote, and within long parts; letters higher than a line have their own', async () => {
  const hash = '0123456789abcdef01234567';
  const address = `https://example.org/a/${hash}?b=c`;
  const note = { number: 1, paragraphs: [`见${address}。`] };
  const content: PageContent = {
    title: '题',
    writer: '',
    date: '2026-04-24',
    lang: 'zh-CN',
    paragraphs: [
      { style: 'body', runs: [{ text: `甲${address}乙`, note }] },
      { style: 'source', runs: [{ text: address }] },
    ],
    comments: [],
  };
  const html = await fileOf(content);
  const document = parse(html);
  expect([...document.querySelectorAll('.pages p')].map(({ textContent }) => textContent)).toEqual([
    `甲${address}乙1`,
    address,
    `1 见${address}。`,
  ]);
  expect(html.match(/https:\/\/<wbr>example\.<wbr>org\/<wbr>a\/<wbr><span/g)).toHaveLength(3);
  expect([...document.querySelectorAll('p .long')].map(({ textContent }) => textContent)).toEqual(
    Array.from({ length: 3 }, () => `${hash}?`),
  );
  expect(html).toContain('.pages .long{word-break:break-all}');
  const low = { ...USUAL_LAYOUT, line: { by: 'points' as const, points: 20 } };
  const styles = await htmlFile(content, customPages(low, 'zh-CN'), going());
  expect(styles).toMatch(/\.pages \.title\{[^}]*line-height:1\.3\}/);
  expect(styles).not.toMatch(/\.pages \.body\{[^}]*line-height/);
});

test('a title is broken between its words on a narrow screen too, and none of its spaces is lost', async () => {
  const title = '在实干中答好新时代青年干部的考题 党风廉政建设工作会议精神 Reading well';
  const subtitle = '——学习《新时代》有感';
  const content: PageContent = {
    title,
    writer: '',
    date: '2026-05-01',
    lang: 'zh-CN',
    paragraphs: [{ style: 'title', runs: [{ text: title + subtitle }] }],
    comments: [],
  };
  const html = await fileOf(content);
  const page = parse(html);
  expect(page.querySelector('.title')!.textContent).toBe(title);
  const words = [...page.querySelectorAll('.title .word')].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(['新时代', '青年', '干部的', '考题', 'Reading', 'well']));
  expect(words.filter((word) => /^\s|\s$/.test(word))).toEqual([]);
  // What is too wide to stand on a line with others may be broken anywhere.
  expect(words.filter((word) => textWidth(word) > 8)).toEqual([]);
  expect(words.join('')).not.toContain('建设工作会议精神');
  expect(page.querySelectorAll('.title wbr').length).toBeGreaterThanOrEqual(words.length - 1);
  expect([...page.querySelectorAll('.subtitle .word')].map(({ textContent }) => textContent)).toContain(
    '《新时代》有感',
  );
  expect(html).toMatch(/@media screen and \(max-width:[^{]*\{.*\.pages \.word\{white-space:nowrap\}/);
});

import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { elide } from '@/utils/study-notes/elide';
import { footnotesOf } from '@/utils/study-notes/footnotes-of';
import { fullStopAfter } from '@/utils/study-notes/full-stop-after';
import { headingNumbers } from '@/utils/study-notes/heading-numbers';
import { findTemplate } from '@/utils/study-notes/find-template';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { isSalutation } from '@/utils/study-notes/is-salutation';
import type { ExportOptions } from './export-format';
import type { PageNote, PageParagraph, PageRun, PageStyle } from './page-content';
import { numbered } from './numbered';
import { oneLine } from './one-line';
import { safeText } from './safe-text';
import { withNotes, type NoteAt } from './with-notes';
import { withSources } from './with-sources';
import { withoutEndMark } from './without-end-mark';

/** Lines with words, as they are: a passage is verbatim. */
const lines = (text: string): string[] =>
  safeText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');

/** `isFirst`: nothing with words stands before it. */
type World = { isFirst: boolean; lang: StudyNotes['lang']; number: string; notes: readonly NoteAt[] };

const textOf = ({ runs }: Pick<PageParagraph, 'runs'>): string => runs.map(({ text }) => text).join('');

function renderBlock(block: Block, { isFirst, lang, number, notes }: World): Omit<PageParagraph, 'block'>[] {
  const marks = (): PageRun[] => notes.map(({ note }) => ({ text: '', note }));
  const plain = (style: PageStyle, text: string) => lines(text).map((line) => ({ style, runs: [{ text: line }] }));
  const own = (style: PageStyle, text: string) => withNotes(text, notes).map((runs) => ({ style, runs }));
  switch (block.kind) {
    case 'heading': {
      const text = withoutEndMark(oneLine(block.text));
      return text === ''
        ? []
        : [{ style: `heading${block.level}`, runs: [{ text: numbered(number, text) }, ...marks()] }];
    }
    case 'paragraph': {
      const [first, ...rest] = own('body', block.text);
      if (!first) return [];
      const greets = isFirst && isSalutation(textOf(first).trim());
      return [greets ? { ...first, style: 'salutation' } : first, ...rest];
    }
    case 'quotation': {
      // Blank lines inside a passage would be empty pairs of marks.
      const passage = lines(elide(block.text, block.elided, lang)).join('\n');
      if (passage === '') return [];
      const lead = safeText(block.leadIn).replaceAll('\n', ' ');
      const marked = quoted(passage, lang).split('\n');
      const stop = fullStopAfter(passage, lang);
      return marked.map((text, at) => ({
        style: 'body',
        runs: [
          ...(at === 0 && lead !== '' ? [{ text: lead }] : []),
          { text, kind: 'quotation' },
          // Behind the closing mark, before the full stop that is not the passage's.
          ...(at === marked.length - 1 ? marks() : []),
          ...(at === marked.length - 1 && stop !== '' ? [{ text: stop }] : []),
        ],
      }));
    }
    case 'prompt': {
      const text = sayIn(studyNotesTexts, lang)('promptShown', { about: oneLine(block.about) });
      return [{ style: 'prompt', runs: [{ text, kind: 'prompt' }, ...marks()] }];
    }
    case 'list': {
      const items = block.items.map(oneLine).filter((item) => item !== '');
      // Numbered when there are several; 1. is the third level of GB/T 9704 and set like body text.
      const rendered: Omit<PageParagraph, 'block'>[] = items.flatMap((item, at) =>
        plain('body', items.length > 1 ? numbered(lang === 'en' ? `${at + 1}. ` : `${at + 1}.`, item) : item),
      );
      rendered.at(-1)?.runs.push(...marks());
      return rendered;
    }
    case 'footnote':
      return [];
    case 'thought':
    case 'application':
      break;
  }
  return own('body', block.text);
}

/** Footnotes by the block they are on, each with its number and its lines. */
function notesByOwner(blocks: readonly Block[]): Map<number, NoteAt[]> {
  const byOwner = new Map<number, NoteAt[]>();
  for (const { block, owner, at, number } of footnotesOf(blocks, { withoutText: false })) {
    const footnote = blocks[block];
    if (footnote?.kind !== 'footnote') continue;
    const note: PageNote = { number, paragraphs: lines(footnote.text).map((line) => line.trim()) };
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), { at, note }]);
  }
  return byOwner;
}

/**
 * Where 附件： begins, by the index of its paragraph: the last that says so, if behind it there are only the numbered names of further ones. Else how many there are.
 */
function attachmentsFrom(content: readonly PageParagraph[]): number {
  const texts = content.map(({ style, runs }) => (style === 'body' ? textOf({ runs }) : ''));
  const from = texts.findLastIndex((text) => /^附件[：:]/u.test(text));
  return from >= 0 && texts.slice(from + 1).every((text) => /^\d+[.．、]/u.test(text)) ? from : content.length;
}

/**
 * Study notes as paragraphs of styled text: the one rendering that Word, Markdown, plain text and the screen all show, so that they cannot
 * disagree. Empty paragraphs are left out; what no file can hold is dropped (`safeText`). Footnotes are in the runs
 * they are called from, numbered in their order. Name and day stand at the end when the document says so; one
 * from before documents did, when its template is signed, or unknown.
 * `citing`: how the sources of quotations are told besides.
 */
export function renderBlocks(doc: StudyNotes, { citing }: Pick<ExportOptions, 'citing'> = {}): PageParagraph[] {
  const { lang } = doc;
  const numbers = headingNumbers(doc.blocks, lang);
  const notesOf = notesByOwner(doc.blocks);
  const content: PageParagraph[] = [];
  // A footnote on nothing that shows is no less said: it goes to the paragraph before, else to one of its own.
  const homeless = (notes: readonly NoteAt[]): void => {
    if (notes.length === 0) return;
    if (content.length === 0) content.push({ style: 'body', runs: [] });
    content.at(-1)!.runs.push(...notes.map(({ note }) => ({ text: '', note })));
  };
  homeless(notesOf.get(-1) ?? []);
  doc.blocks.forEach((block, index) => {
    const notes = notesOf.get(index) ?? [];
    const isFirst = content.every((paragraph) => textOf(paragraph) === '');
    const rendered = renderBlock(block, { isFirst, lang, number: numbers.get(index) ?? '', notes });
    content.push(...rendered.map((paragraph) => ({ ...paragraph, block: index })));
    if (rendered.length === 0) homeless(notes);
  });
  const signed = doc.signed ?? findTemplate(doc.templateId)?.signed ?? true;
  const { unit, name } = doc.writer ?? { name: '' };
  const who = (doc.lang === 'en' ? [name, unit] : [unit, name])
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(doc.lang === 'en' ? ', ' : '\u3000');
  const title = oneLine(doc.title);
  const attachments = attachmentsFrom(content);
  const paragraphs: PageParagraph[] = [
    ...(title === '' ? [] : [{ style: 'title' as const, runs: [{ text: title }] }]),
    ...content.map((paragraph, at) => (at >= attachments ? { ...paragraph, style: 'attachment' as const } : paragraph)),
    ...(signed && who !== '' ? [{ style: 'signature' as const, runs: [{ text: who }] }] : []),
    ...(signed ? [{ style: 'date' as const, runs: [{ text: dayInWords(doc.date, doc.lang) }] }] : []),
  ];
  return citing ? withSources(paragraphs, doc, citing) : paragraphs;
}

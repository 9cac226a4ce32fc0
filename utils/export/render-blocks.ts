import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { elide } from '@/utils/study-notes/elide';
import { fullStopAfter } from '@/utils/study-notes/full-stop-after';
import { headingNumbers } from '@/utils/study-notes/heading-numbers';
import { findTemplate } from '@/utils/study-notes/find-template';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { isSalutation } from '@/utils/study-notes/is-salutation';
import { safeText } from './safe-text';

export type RenderedStyle =
  | 'title'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'prompt'
  | 'footnote'
  | 'signature'
  | 'date';

/** A stretch of text; `quotation` includes its quotation marks. */
export type RenderedRun = { text: string; kind?: 'quotation' | 'prompt' };

/** One paragraph, without line feeds. `block` is the index of the block it comes from; the title and the signature come from none. */
export type RenderedBlock = { style: RenderedStyle; runs: RenderedRun[]; block?: number };

const lines = (text: string): string[] =>
  safeText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
const oneLine = (text: string): string => safeText(text).replaceAll(/\s+/gu, ' ').trim();

function renderBlock(
  block: Block,
  { index, lang, number }: { index: number; lang: StudyNotes['lang']; number: string },
): Omit<RenderedBlock, 'block'>[] {
  const plain = (style: RenderedStyle, text: string) => lines(text).map((line) => ({ style, runs: [{ text: line }] }));
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text);
      return text === '' ? [] : [{ style: `heading${block.level}`, runs: [{ text: number + text }] }];
    }
    case 'paragraph': {
      const greets = index === 0 && isSalutation(block.text);
      return plain(greets ? 'salutation' : 'body', block.text);
    }
    case 'quotation': {
      // Blank lines inside a passage would be empty pairs of marks.
      const passage = lines(elide(block.text, block.elided, lang)).join('\n');
      const lead = safeText(block.leadIn).replaceAll('\n', ' ');
      const marked = quoted(passage, lang).split('\n');
      const stop = fullStopAfter(passage, lang);
      return marked.map((text, at) => ({
        style: 'body',
        runs: [
          ...(at === 0 && lead !== '' ? [{ text: lead }] : []),
          { text, kind: 'quotation' },
          ...(at === marked.length - 1 && stop !== '' ? [{ text: stop }] : []),
        ],
      }));
    }
    case 'prompt': {
      const text = sayIn(studyNotesTexts, lang)('promptShown', { about: oneLine(block.about) });
      return [{ style: 'prompt', runs: [{ text, kind: 'prompt' }] }];
    }
    case 'list': {
      const items = block.items.map(oneLine).filter((item) => item !== '');
      // Numbered when there are several; 1. is the third level of GB/T 9704 and set like body text.
      return items.flatMap((item, at) => plain('body', items.length > 1 ? `${at + 1}. ${item}` : item));
    }
    case 'footnote':
      return plain('footnote', block.text);
    case 'thought':
    case 'application':
      break;
  }
  return plain('body', block.text);
}

/**
 * Study notes as paragraphs of styled text: the one rendering that Word, Markdown, plain text and the screen all show, so that they cannot
 * disagree. Empty paragraphs are left out; what no file can hold is dropped (`safeText`). Name and day stand at the end when the document says so; one
 * from before documents did, when its template is signed, or unknown.
 */
export function renderBlocks(doc: StudyNotes): RenderedBlock[] {
  const { lang } = doc;
  const numbers = headingNumbers(doc.blocks, lang);
  const content = doc.blocks.flatMap((block, index) =>
    renderBlock(block, { index, lang, number: numbers.get(index) ?? '' }).map((rendered) => ({
      ...rendered,
      block: index,
    })),
  );
  const signed = doc.signed ?? findTemplate(doc.templateId)?.signed ?? true;
  const { unit, name } = doc.writer ?? { name: '' };
  const who = (doc.lang === 'en' ? [name, unit] : [unit, name])
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(doc.lang === 'en' ? ', ' : '\u3000');
  const title = oneLine(doc.title);
  return [
    ...(title === '' ? [] : [{ style: 'title' as const, runs: [{ text: title }] }]),
    ...content,
    ...(signed && who !== '' ? [{ style: 'signature' as const, runs: [{ text: who }] }] : []),
    ...(signed ? [{ style: 'date' as const, runs: [{ text: dayInWords(doc.date, doc.lang) }] }] : []),
  ];
}

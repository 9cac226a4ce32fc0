import type { StudyNotes } from '@/utils/model/study-notes';
import type { PageStyle } from './page-content';
import { renderBlocks } from './render-blocks';

const INDENT = '\u3000\u3000';
const FLUSH: ReadonlySet<PageStyle> = new Set<PageStyle>(['title', 'salutation', 'signature', 'date']);

/**
 * Study notes as plain text. Chinese: a line per paragraph with two ideographic spaces before it, a blank line after the title and before the
 * signature. English: blank lines between paragraphs.
 */
export function studyNotesText(doc: StudyNotes): string {
  const paragraphs = renderBlocks(doc).map(({ style, runs }) => ({
    style,
    text: runs.map(({ text }) => text).join(''),
  }));
  if (doc.lang === 'en') return `${paragraphs.map(({ text }) => text).join('\n\n')}\n`;
  let signing = false;
  const out = paragraphs.map(({ style, text }) => {
    const starts = !signing && (style === 'signature' || style === 'date');
    signing ||= starts;
    return (starts ? '\n' : '') + (FLUSH.has(style) ? text : INDENT + text) + (style === 'title' ? '\n' : '');
  });
  return `${out.join('\n')}\n`;
}

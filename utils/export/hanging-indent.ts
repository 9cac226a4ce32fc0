import type { PageStyle } from './page-content';
import { textWidth } from './text-width';

/** The word 附件： of the first line, and the number of an attachment. */
const ATTACHMENT = /^(附件[：:])?(\d+[.．、]\s?)?/u;
const REFERENCE = /^\[\d+\] ?/u;

/**
 * How a paragraph that hangs behind its number stands, in characters of its size: where its lines begin (`left`, added to that of its face), and how far left of that the first one does. Names of
 * attachments are aligned with each other, and so are their numbers: those behind the first stand behind 附件： too. None for what doesn't hang.
 */
export function hangingIndent(style: PageStyle, text: string): { left: number; hanging: number } | undefined {
  if (style === 'reference') {
    const hanging = textWidth(REFERENCE.exec(text)?.[0] ?? '');
    return { left: hanging, hanging };
  }
  if (style !== 'attachment') return undefined;
  const [, label = '', number = ''] = ATTACHMENT.exec(text) ?? [];
  const word = textWidth('附件：');
  const left = word + textWidth(number);
  return { left, hanging: label === '' ? textWidth(number) : left };
}

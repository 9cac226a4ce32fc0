import type { FoldedText } from '@/utils/text/fold-text';

/** The folded units [start, end) as they were written, unit by unit: with the capitals that tell names. */
export function writtenAs(text: string, { starts }: FoldedText, start: number, end: number): string {
  let written = '';
  for (let i = start; i < end; i++) written += text[starts[i] ?? 0] ?? ' ';
  return written;
}

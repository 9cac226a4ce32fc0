import type { ExportOptions } from '@/utils/export/export-format';
import { packPages, type PackedPages } from '@/utils/export/packed-pages';
import { previewOf, type Preview } from '@/utils/export/preview-of';
import { formatsOf, type ExportInputs, type ExportKind } from './formats-of';

/** What can be asked of a format: the file; what is seen of it before; its pages, packed; these as they are pasted. */
export type ExportAsk = { what: keyof ExportAnswer; formatId: string; options: ExportOptions };
export type ExportAnswer = {
  render: Blob;
  preview: Preview;
  pages: PackedPages;
  copy: { html: string; text: string };
};

/**
 * Does what is asked, in a worker or where there is none in the page itself. @throws what the format throws, the reason of `signal`, and a RangeError for a format
 * that isn't there or has no pages
 */
export async function answerExport<K extends ExportKind>(
  kind: K,
  input: ExportInputs[K],
  { what, formatId, options }: ExportAsk,
  signal: AbortSignal,
): Promise<ExportAnswer[keyof ExportAnswer]> {
  const format = formatsOf(kind).find(({ id }) => id === formatId);
  if (!format) throw new RangeError(`There is no format “${formatId}” of ${kind}.`);
  if (what === 'render') return format.render(input, options, signal);
  if (what === 'preview') return previewOf(format, input, options, signal);
  signal.throwIfAborted();
  const pages = format.pages?.(input, options);
  if (!pages) throw new RangeError(`${formatId} of ${kind} has no pages.`);
  if (what === 'pages') return packPages(pages.content, pages.layout);
  const { clipboardContent } = await import('@/utils/export/clipboard-content');
  return clipboardContent(pages.content, pages.layout);
}

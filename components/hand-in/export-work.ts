import type { ExportOptions } from '@/utils/export/export-format';
import type { PackedPages } from '@/utils/export/packed-pages';
import type { Preview } from '@/utils/export/preview-of';

type Of<T> = (formatId: string, options: ExportOptions, signal: AbortSignal) => Promise<T>;

/** What a dialog asks for of what goes out. All reject with the reason of `signal`, else with an error that `errorName` can name. */
export type ExportWork = {
  render: Of<Blob>;
  preview: Of<Preview>;
  /** Of a format made of pages: as they are drawn to be printed. */
  pages: Of<PackedPages>;
  /** Of a format made of pages: as it is pasted. */
  copy: Of<{ html: string; text: string }>;
};

import type { ExportOptions } from '@/utils/export/export-format';
import type { PageContent } from '@/utils/export/page-content';
import type { PageLayout } from '@/utils/export/page-layout';
import type { Preview } from '@/utils/export/preview-of';

type Of<T> = (formatId: string, options: ExportOptions, signal: AbortSignal) => Promise<T>;

/** What a dialog asks for of what goes out. All reject with the reason of `signal`, else with an error that `errorName` can name. */
export type ExportWork = {
  render: Of<Blob>;
  preview: Of<Preview>;
  /** Of a format made of pages. */
  pages: Of<{ content: PageContent; layout: PageLayout }>;
  /** Of a format made of pages: as it is pasted. */
  copy: Of<{ html: string; text: string }>;
};

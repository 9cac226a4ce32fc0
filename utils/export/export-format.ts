import type { CustomLayouts } from '@/utils/model/custom-layout';
import type { Locale } from '@/utils/model/locale';
import type { Speech } from '@/utils/model/speech';
import type { PageContent } from './page-content';
import type { LayoutName, PageLayout } from './page-layout';

export type ExportOptions = {
  /** Language of what the format itself adds (a document keeps the language it was composed in). */
  locale: Locale;
  /** Day of the export, `2026-04-24`. */
  date: string;
  /** Who exports, for what is theirs without saying so, as comments on a speech; '' or nothing where it isn't known. Study notes name their own writer. */
  writer?: string;
  /** Layout, for formats made of pages; without it the usual one of the document's language. */
  preset?: LayoutName;
  /** What the preset `custom` is, by the language of the pages. */
  custom?: CustomLayouts;
  /** How the sources of quotations are told besides in the text, and which speech each note is from. */
  citing?: { as: 'footnotes' | 'references'; speeches: ReadonlyMap<string, Speech> };
};

/**
 * One way out. The same input and options always give the same bytes; `signal` cancels with its own reason and leaves nothing behind. Input and options can be
 * posted to a worker.
 */
export type ExportFormat<Input> = {
  id: string;
  label: { zh: string; en: string };
  /** What it is for, in a line. */
  about?: { zh: string; en: string };
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** Not made of pages itself, but of files that are: their layout can be chosen. */
  hasLayout?: true;
  /** Writes down the texts of speeches, too; the others are not given them where that costs. */
  needsTexts?: true;
  render(input: Input, options: ExportOptions, signal: AbortSignal): Promise<Blob>;
  /** For formats made of pages: what is on them, to be shown before it is saved. The others are text, and are shown as they are. */
  pages?(input: Input, options: ExportOptions): { content: PageContent; layout: PageLayout };
};

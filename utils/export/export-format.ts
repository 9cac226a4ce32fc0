import type { Locale } from '@/utils/model/locale';

export type ExportOptions = {
  /** Language of what the format itself adds (a document keeps the language it was composed in). */
  locale: Locale;
  /** Day of the export, `2026-04-24`. */
  date: string;
  /** Layout, for formats that have several. */
  preset?: string;
};

/** One way out. The same input and options always give the same bytes; `signal` cancels with its own reason and leaves nothing behind. */
export type ExportFormat<Input> = {
  id: string;
  label: { zh: string; en: string };
  /** Without the dot. */
  extension: string;
  mimeType: string;
  render(input: Input, options: ExportOptions, signal: AbortSignal): Promise<Blob>;
};

import type { StudyNotes } from '@/utils/model/study-notes';
import type { ExportOptions } from './export-format';
import type { PageContent } from './page-content';
import { pageLayout, type PageLayout } from './page-layout';
import { renderBlocks } from './render-blocks';
import { safeText } from './safe-text';

/** Study notes as they go onto pages, and the layout of these. */
export function studyNotesPages(
  doc: StudyNotes,
  options: Pick<ExportOptions, 'preset' | 'custom' | 'citing'>,
): { content: PageContent; layout: PageLayout } {
  const content = {
    title: safeText(doc.title),
    writer: safeText(doc.writer?.name ?? ''),
    date: doc.date,
    lang: doc.lang,
    paragraphs: renderBlocks(doc, options),
    comments: [],
  };
  return { content, layout: pageLayout(options.preset, doc.lang, options.custom?.[doc.lang]) };
}

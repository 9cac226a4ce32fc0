import type { StudyNotes } from '@/utils/model/study-notes';
import { escapeMarkdown } from './escape-markdown';
import type { PageStyle } from './page-content';
import { renderBlocks } from './render-blocks';

const HEADINGS: Partial<Record<PageStyle, string>> = {
  title: '# ',
  heading1: '## ',
  heading2: '### ',
  heading3: '#### ',
};

/**
 * Study notes as Markdown: headings, and one paragraph per paragraph. No emphasis anywhere: **“…”** between Han characters is not bold in
 * CommonMark (its flanking rule), so quotation marks and brackets carry what Word shows by styles.
 */
export function studyNotesMarkdown(doc: StudyNotes): string {
  const paragraphs = renderBlocks(doc).map(({ style, runs }) => {
    const mark = HEADINGS[style] ?? '';
    return mark + escapeMarkdown(runs.map(({ text }) => text).join(''), { startsLine: mark === '' });
  });
  return `${paragraphs.join('\n\n')}\n`;
}

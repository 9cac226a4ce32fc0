import { studyNotesPages } from '@/utils/export/study-notes-pages';
import { wordFile } from '@/utils/export/word';
import type { ExportOptions } from '@/utils/export/export-format';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { drafts } from '@/utils/study-notes/fixtures/drafts';
import { draftNotes, draftSpeeches } from '@/utils/study-notes/fixtures/drafts-material';

type Ways = Pick<ExportOptions, 'preset' | 'custom' | 'citing'>;

/** Word files of the drafts of docs/drafts.md, each in the layouts its pictures show, by the first words of their names. */
export async function wordDrafts(): Promise<Map<string, ArrayBuffer>> {
  const speeches = new Map(
    draftNotes.flatMap((note) => {
      const speech = draftSpeeches.find(({ id }) => id === note.speechId);
      return speech ? [[note.id, { ...speech, created: new Date(2026, 3, 25, 12).getTime() }] as const] : [];
    }),
  );
  const [personal, exchange, reflection] = drafts.map(({ request }) =>
    composeStudyNotes({ ...request, notes: draftNotes, speeches: draftSpeeches }),
  );
  const custom = {
    ...USUAL_LAYOUT,
    title: { font: '黑体', size: 20, bold: false },
    body: { font: '宋体', size: 14, bold: false },
    headings: [
      { font: '黑体', size: 15, bold: false },
      { font: '楷体', size: 14, bold: true },
      { font: '宋体', size: 14, bold: true },
    ] as (typeof USUAL_LAYOUT)['headings'],
    line: { by: 'points' as const, points: 24 },
    margins: { top: 25, right: 25, bottom: 25, left: 30 },
    pageNumber: 'middle' as const,
  };
  const all: [string, typeof personal, Ways][] = [
    ['word-personal', personal, {}],
    ['word-homework', personal, { preset: 'homework', citing: { as: 'footnotes', speeches } }],
    [
      'word-custom',
      personal,
      { preset: 'custom', custom: { 'zh-CN': custom }, citing: { as: 'references', speeches } },
    ],
    ['word-exchange', exchange, {}],
    ['word-reflection', reflection, {}],
  ];
  const files = new Map<string, ArrayBuffer>();
  for (const [name, doc, ways] of all) {
    const { content, layout } = studyNotesPages(doc!, ways);
    files.set(name, await wordFile(content, layout, new AbortController().signal));
  }
  return files;
}

import type { PageContent, PageParagraph } from '@/utils/export/page-content';
import { pageLayout } from '@/utils/export/page-layout';
import { studyNotesPages } from '@/utils/export/study-notes-pages';
import { wordFile } from '@/utils/export/word';
import { composeStudyNotes } from '@/utils/study-notes/compose';
import { templates } from '@/utils/study-notes/templates';
import { inventedNotebook } from './invented-notebook';

/** What is made into a Word file: study notes with 500 quotations and their sources, or 5,000 notes, each a quotation, its source, a thought and what it is used for. */
export type WordKind = '500 quotations' | '5,000 notes';
/** ms: of the first time in a fresh page, of the times after, and of writing the same content as JSON. Bytes of the file. */
export type WordTimes = {
  kind: WordKind;
  paragraphs: number;
  bytes: number;
  first: number;
  times: number[];
  plain: number[];
};

const ROUNDS = 8;

function contentOf(kind: WordKind): PageContent {
  const { notes, speeches, themes } = inventedNotebook(kind === '5,000 notes' ? 5000 : 500);
  if (kind === '500 quotations') {
    const all = [...speeches.values()];
    const doc = composeStudyNotes({ template: templates[0]!, themes, notes, speeches: all, date: '2026-04-24' });
    const cited = new Map(
      notes.flatMap(({ id, speechId }) => (speeches.has(speechId) ? [[id, speeches.get(speechId)!]] : [])),
    );
    return studyNotesPages(doc, { citing: { as: 'footnotes', speeches: cited } }).content;
  }
  const paragraphs = notes.flatMap((note, index): PageParagraph[] => [
    { style: 'body', runs: [{ text: `“${note.quote}”`, kind: 'quotation', mark: { style: 'lake', comments: [] } }] },
    { style: 'source', runs: [{ text: speeches.get(note.speechId)?.title ?? String(index) }] },
    { style: 'body', runs: [{ text: note.thought || '这句话，我想了很久，还没有想好怎么写。' }] },
    { style: 'body', runs: [{ text: note.application || '下周先试一次，试过了再说。' }] },
  ]);
  return { title: '摘录', writer: '', date: '2026-04-24', lang: 'zh-CN', paragraphs, comments: [] };
}

/** In a page: the time a Word file takes, from content to bytes. */
export async function word(kind: WordKind): Promise<WordTimes> {
  const content = contentOf(kind);
  const layout = pageLayout('official', 'zh-CN');
  const { signal } = new AbortController();
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    bytes = (await wordFile(content, layout, signal)).byteLength;
    times.push(performance.now() - start);
  }
  const plain = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    JSON.stringify(content);
    return performance.now() - start;
  });
  return { kind, paragraphs: content.paragraphs.length, bytes, first: times[0]!, times: times.slice(1), plain };
}

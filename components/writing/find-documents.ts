import type { StudyNotes } from '@/utils/model/study-notes';
import { blockText } from '@/utils/study-notes/block-text';
import { foldToString } from '@/utils/text/fold-to-string';

const folded = new WeakMap<StudyNotes, string>();

/** The study notes in which all words stand that are looked for: in the title, the text, or the name of a theme. `themesOf`: names of its themes. */
export function findDocuments(
  documents: readonly StudyNotes[],
  query: string,
  themesOf: (doc: StudyNotes) => readonly string[],
): StudyNotes[] {
  const words = query.split(/\s+/u).map(foldToString).filter(Boolean);
  if (words.length === 0) return [...documents];
  return documents.filter((doc) => {
    const text = folded.get(doc) ?? [doc.title, ...doc.blocks.map(blockText)].map(foldToString).join('\n');
    folded.set(doc, text);
    const all = `${text}\n${themesOf(doc).map(foldToString).join('\n')}`;
    return words.every((word) => all.includes(word));
  });
}

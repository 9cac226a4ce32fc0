import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { countCharacters, type CharacterCount } from '@/utils/text/count-characters';
import { elide } from './elide';

/** Length of study notes, and how much of it is quoted. */
type StudyNotesLength = CharacterCount & {
  /** 字数 inside quotation marks (blocks of kind `quotation`, without what leads in to them). */
  quoted: number;
  /** `quoted` ÷ `characters`, 0 when there is nothing. */
  quotedShare: number;
};

function textOf(block: Block, lang: StudyNotes['lang']): string {
  switch (block.kind) {
    case 'quotation':
      return block.leadIn + elide(block.text, block.elided, lang);
    case 'list':
      return block.items.join('\n');
    // A prompt is not part of what is handed in.
    case 'prompt':
      return '';
    case 'heading':
    case 'paragraph':
    case 'thought':
    case 'application':
    case 'footnote':
      break;
  }
  return block.text;
}

/** Counts a document as its reader's word processor would: title and text, prompts left out, 字数 and words as `countCharacters` counts them. */
export function studyNotesLength(doc: StudyNotes): StudyNotesLength {
  const all = countCharacters([doc.title, ...doc.blocks.map((block) => textOf(block, doc.lang))].join('\n'));
  const quoted = doc.blocks.reduce(
    (sum, block) =>
      block.kind === 'quotation' ? sum + countCharacters(elide(block.text, block.elided, doc.lang)).characters : sum,
    0,
  );
  return { ...all, quoted, quotedShare: all.characters === 0 ? 0 : quoted / all.characters };
}

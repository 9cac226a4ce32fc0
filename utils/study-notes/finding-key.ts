import type { Finding } from '@/utils/model/finding';
import type { StudyNotes } from '@/utils/model/study-notes';

/** Characters either side that tell two equal slips apart. */
const BESIDE = 6;

/**
 * By what a finding is known again, to let it stand: its kind, its note, the words it is about and a few beside them. Not by where its block
 * stands, so that moving paragraphs asks nothing anew; changing the words does. Short, and holds none of them.
 */
export function findingKey(finding: Finding, doc: StudyNotes): string {
  const { kind, start, end, noteId = '', expected = '' } = finding;
  // About the whole document, whatever its share is by now.
  if (kind === 'quoted-share') return kind;
  const block = doc.blocks[finding.block];
  const text = !block
    ? ''
    : block.kind === 'quotation'
      ? finding.inLeadIn
        ? block.leadIn
        : block.text
      : block.kind === 'list'
        ? block.items.join('\n')
        : block.kind === 'prompt'
          ? block.about
          : block.text;
  const words = [text.slice(Math.max(0, start - BESIDE), start), text.slice(start, end), text.slice(end, end + BESIDE)];
  const about = kind === 'out-of-proportion' || kind === 'uneven-headings' ? [text] : [...words, expected];
  return `${kind}:${hash([noteId, ...about].join('\u0000'))}`;
}

/** FNV-1a twice, from two seeds: 64 bits, so that no two of a document meet. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x01000193) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

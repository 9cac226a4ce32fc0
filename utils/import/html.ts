import { dom } from '@/utils/anchoring/dom';
import type { ArticleBlock } from '@/utils/model/article';
import { readSpeech } from '@/utils/speeches/read-speech';
import { readSpeechPage, type Line } from '@/utils/speeches/speech-page';
import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { Refused } from './refused';

/** Bytes in which a page declares its encoding; browsers look at 1024, and saved pages carry comments before it. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i;
/** Ancestors looked at above a line for the heading it stands in. */
const MAX_DEPTH = 20;

/**
 * A saved page: the lines of its speech, and the facts its markup tells. Parsed into a document that has no window, so that nothing in it runs and
 * nothing is fetched.
 */
export const html: ImportFormat = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  async read(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
    const page = new DOMParser().parseFromString(decodeText(bytes, CHARSET.exec(head)?.[1]), 'text/html');
    const { lines, body } = readSpeechPage(page, '');
    if (lines.length === 0) throw new Refused('empty', 'the page has no text');
    const { outline: _outline, paragraphs: _paragraphs, fingerprint: _fingerprint, ...facts } = readSpeech(page, '');
    const blocks = lines.slice(body.from, body.to).map(blockOf);
    // The title mostly stands before what holds the text.
    const isTold = facts.title === '' || blocks.slice(0, 3).some(({ text }) => text === facts.title);
    return { blocks: isTold ? blocks : [{ text: facts.title, level: 1 }, ...blocks], facts };
  },
};

function blockOf({ text, node }: Line): ArticleBlock {
  let parent: Node | null = dom.parentNode(node);
  for (let depth = 0; parent && depth < MAX_DEPTH; depth += 1) {
    const level = /^h([1-6])$/.exec(dom.nodeType(parent) === 1 ? dom.localName(parent as Element) : '')?.[1];
    if (level !== undefined) return { text, level: Number(level) };
    parent = dom.parentNode(parent);
  }
  return { text };
}

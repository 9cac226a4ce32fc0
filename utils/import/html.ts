import type { ArticleBlock } from '@/utils/model/article';
import { headingRanks } from '@/utils/speeches/heading-ranks';
import type { Line } from '@/utils/speeches/read-lines';
import { readSpeech } from '@/utils/speeches/read-speech';
import { readSpeechPage } from '@/utils/speeches/speech-page';
import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { Refused } from './refused';

/** Bytes in which a page declares its encoding; browsers look at 1024, and saved pages carry comments before it. */
const HEAD = 4096;
/** How browsers, and SingleFile, write into a page they save where it is from. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d{1,6}\)|page saved with singlefile\s+url:\s*)(https?:\/\/[^\s<>"]{1,2000})/i;
const CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i;

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
    const url = SAVED_FROM.exec(head)?.[1] ?? '';
    nameByHeading(page);
    const { lines, body } = readSpeechPage(page, url);
    if (lines.length === 0) throw new Refused('empty', 'the page has no text');
    const { outline: _outline, paragraphs: _paragraphs, fingerprint: _fingerprint, ...facts } = readSpeech(page, url);
    const own = lines.slice(body.from, body.to);
    const ranks = headingRanks(own);
    const blocks = own.map(({ text }, index): ArticleBlock => {
      const level = ranks.get(index);
      // What only its looks make a heading is set as the line it was.
      return level !== undefined && level <= 6 ? { text, level } : { text };
    });
    // The title mostly stands before what holds the text.
    const isTold = facts.title === '' || blocks.slice(0, 3).some(({ text }) => text === facts.title);
    const pictures = picturesIn(page, own);
    return {
      blocks: isTold ? blocks : [{ text: facts.title, level: 1 }, ...blocks],
      facts,
      ...(pictures > 0 && { pictures }),
    };
  },
};

/** Pictures between the first of these lines and the last: those around are the site's. */
function picturesIn(page: Document, lines: Line[]): number {
  const [first, last] = [lines[0]?.node, lines.at(-1)?.node];
  if (!first || !last) return 0;
  const isAfter = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return Array.from(page.querySelectorAll('img')).filter((image) => isAfter(first, image) && isAfter(image, last))
    .length;
}

/**
 * Gives a page its one heading as its title, where the title is that with the name of the site behind it: a title as short as 新年贺词_某网 is no
 * longer than that of a home page, and would be taken for one.
 */
function nameByHeading(page: Document): void {
  const [heading, another] = page.querySelectorAll('h1');
  const name = heading?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const title = page.title.replaceAll(/\s/g, '');
  const bare = name.replaceAll(' ', '');
  if (!another && bare !== '' && title.startsWith(bare) && /^[-—_|｜]/u.test(title.slice(bare.length)))
    page.title = name;
}

import type { ArticleBlock } from '@/utils/model/article';
import { headingRanks } from '@/utils/speeches/heading-ranks';
import { readSpeech } from '@/utils/speeches/read-speech';
import { readSpeechPage } from '@/utils/speeches/speech-page';
import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { Refused } from './refused';

/** Bytes in which a page declares its encoding; browsers look at 1024, and saved pages carry comments before it. */
const HEAD = 4096;
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
    const { lines, body } = readSpeechPage(page, '');
    if (lines.length === 0) throw new Refused('empty', 'the page has no text');
    const { outline: _outline, paragraphs: _paragraphs, fingerprint: _fingerprint, ...facts } = readSpeech(page, '');
    const own = lines.slice(body.from, body.to);
    const ranks = headingRanks(own);
    const blocks = own.map(({ text }, index): ArticleBlock => {
      const level = ranks.get(index);
      // What only its looks make a heading is set as the line it was.
      return level !== undefined && level <= 6 ? { text, level } : { text };
    });
    // The title mostly stands before what holds the text.
    const isTold = facts.title === '' || blocks.slice(0, 3).some(({ text }) => text === facts.title);
    return { blocks: isTold ? blocks : [{ text: facts.title, level: 1 }, ...blocks], facts };
  },
};

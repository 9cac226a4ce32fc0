import { nextTurn } from '@/utils/anchoring/next-turn';
import type { ArticleBlock } from '@/utils/model/article';
import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { ImportFormat } from './import-format';
import { parseXml } from './parse-xml';
import { Refused } from './refused';
import { wordNumbering } from './word-numbering';
import { wordParagraphs, type WordLook } from './word-paragraphs';
import { wordStyles } from './word-styles';
import { first, inside, nameOf, told } from './word-xml';
import { zipParts, type ZipParts } from './zip-parts';

/** How relations name the main part; the strict form has another address before it. */
const MAIN = /\/officeDocument$/;
const USUAL = 'word/document.xml';
/** A slice of reading, ms: the page goes on showing what is under way, and hears when the reader gives up. */
const SLICE = 30;

/** Word since 2007 (ISO/IEC 29500), as Word, WPS and LibreOffice write it. */
export const word: ImportFormat = {
  id: 'word',
  extensions: ['docx', 'docm', 'dotx'],
  async read(bytes, signal) {
    const parts = zipParts(bytes);
    const main = await mainPart(parts, signal);
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const root = parseXml(await parts.read(main, signal));
    const body = first(root, 'body');
    if (nameOf(root) !== 'document' || !body) throw new Refused('damaged', 'the main part is no document');
    // Not every program writes these. Broken ones are a damaged file: without its lists, a text would lack its numbers and nobody would know.
    const optional = async (name: string): Promise<Element | undefined> =>
      parts.has(folder + name) ? parseXml(await parts.read(folder + name, signal)) : undefined;
    const styles = await optional('styles.xml');
    const numbering = await optional('numbering.xml');
    const blocks: ArticleBlock[] = [];
    let length = 0;
    let pictures = 0;
    const named: string[] = [];
    const look: WordLook = {
      style: styles ? wordStyles(styles) : () => ({ isTitle: false }),
      number: numbering ? wordNumbering(numbering) : () => '',
      onPicture: () => void pictures++,
      onNote: (kind, id) => void named.push(`${kind} ${id}`),
    };
    let started = performance.now();
    for (const block of wordParagraphs(body, look)) {
      if (performance.now() - started > SLICE) {
        await nextTurn();
        signal.throwIfAborted();
        started = performance.now();
      }
      blocks.push(block);
      length += block.text.length;
      // What comes after is cut in any case; the first of it must be known.
      if (length > MAX_SPEECH_TEXT * 2) break;
    }
    if (named.length > 0) {
      const notes = new Map<string, string>();
      for (const kind of ['footnote', 'endnote']) {
        const part = await optional(`${kind}s.xml`);
        for (const note of part ? inside(part, kind) : [])
          notes.set(`${kind} ${told(note, 'id') ?? ''}`, wordsOfNote(note, look));
      }
      blocks.push(...numbered(named.map((name) => notes.get(name) ?? '')));
    }
    return { blocks, ...(pictures > 0 && { pictures }) };
  },
};

function wordsOfNote(note: Element, look: WordLook): string {
  const plain = { style: (id: string) => look.style(id), number: () => '' };
  return Array.from(wordParagraphs(note, plain), ({ text }) => text.trim()).join(' ');
}

function numbered(notes: string[]): ArticleBlock[] {
  return notes.flatMap((text, at) => (text === '' ? [] : [{ text: `[${at + 1}] ${text}` }]));
}

async function mainPart(parts: ZipParts, signal: AbortSignal): Promise<string> {
  if (parts.has('_rels/.rels')) {
    const relations = parseXml(await parts.read('_rels/.rels', signal));
    const target = inside(relations, 'Relationship').find((relation) => MAIN.test(told(relation, 'Type') ?? ''));
    const name = told(target, 'Target')?.replace(/^\//, '');
    if (name !== undefined && parts.has(name)) return name;
  }
  if (parts.has(USUAL)) return USUAL;
  throw new Refused(parts.has('mimetype') ? 'other-format' : 'damaged', 'an archive without a document');
}

import type { ArticleBlock } from '@/utils/model/article';
import { decodeText } from './decode-text';
import type { Imported, ImportFormat } from './import-format';
import { joinWrapped } from './join-wrapped';
import { LINE_END } from './line-end';
import { markdownWords } from './markdown-words';
import { tableRow } from './table-row';
import { withBullet } from './with-bullet';

/** Longest line that is looked at for marks, UTF-16 units: beyond, it is taken as it stands, so that no line takes long however it is made. */
const LONGEST = 2_000;
/** Also `#标题` without the space: no heading by the rule, and meant as one all the same. */
const HEADING = /^ {0,3}(#{1,6})(?=[ \t\p{Script=Han}]|$)(.*)$/u;
/** Marks that may close a heading. */
const CLOSING = /[ \t]#+$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const BULLET = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
/** A numbered item keeps its number: it is the marker the outline is read by. */
const NUMBERED = /^(\d{1,3})[.)][ \t]+/;
/** In which signs are words. */
const CODE = /`[^`]{0,2000}`/g;
const TABLE_LINE = /^\|.*\|$/;
/** Between its cells, where no sign takes its meaning away. */
const CELLS = /(?<!\\)\|/;
const TABLE_RULE = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$/;
/** A note, with its name; what is indented below it goes on with it. */
const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/;
const NOTE_GOES_ON = /^(?: {2,}|\t)/;
/** A picture, in the words of Markdown or of HTML. */
const PICTURE = /!\[[^\]\n]{0,500}\][([]|<img\s/gi;
/** Definitions of links. */
const DEFINITION = /^ {0,3}\[[^\]\s][^\]]{0,200}\]:\s/;
/** Settings of a site's generator before the text; a `title` among them is the text's. */
const FRONT = /^---[ \t]*$/;
const FRONT_TITLE = /^title:\s*(["']?)(.+?)\1\s*$/i;
/** Lines looked at for the end of those settings. */
const MAX_FRONT = 100;

/** Markdown: headings, paragraphs, items, quotations, tables row by row, without marks; notes at the end. HTML within it is left out. */
export const markdown: ImportFormat = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  read: async (bytes) => readLines(decodeText(bytes).split(LINE_END)),
};

function readLines(all: string[]): Imported {
  const { title, lines } = withoutFront(all);
  const blocks: ArticleBlock[] = title === undefined ? [] : [{ text: title, level: 1 }];
  let paragraph: string[] = [];
  const notes: { name: string; text: string }[] = [];
  let isNote = false;
  let pictures = 0;
  let fence: string | undefined;
  const wordsOf = (text: string): string => {
    pictures += text.replaceAll(CODE, '').match(PICTURE)?.length ?? 0;
    return (text.length > LONGEST ? text : markdownWords(text)).trim();
  };
  const push = (text: string, level?: number): void => {
    const words = wordsOf(text);
    if (words !== '') blocks.push(level === undefined ? { text: words } : { text: words, level });
  };
  const finish = (): void => {
    // Lines of one paragraph are one by the rule, yet Chinese texts are often written a paragraph each line.
    for (const line of joinWrapped(paragraph)) push(line);
    paragraph = [];
  };
  for (const raw of lines) {
    const mark = FENCE.exec(raw)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      else if (raw.trim() !== '') blocks.push({ text: raw });
      continue;
    }
    if (mark !== undefined) {
      finish();
      fence = mark;
      continue;
    }
    if (raw.length > LONGEST) {
      finish();
      push(raw);
      continue;
    }
    const line = withoutQuote(raw);
    const inner = line.trim();
    const note = NOTE.exec(line);
    if (note) {
      finish();
      notes.push({ name: note[1]!, text: note[2]!.trim() });
      isNote = true;
      continue;
    }
    isNote &&= inner === '' || NOTE_GOES_ON.test(line);
    if (isNote) {
      if (inner !== '') notes.at(-1)!.text += ` ${inner}`;
      continue;
    }
    const heading = HEADING.exec(line.trimEnd());
    if (inner === '') finish();
    else if (heading) {
      finish();
      push((heading[2] ?? '').replace(CLOSING, ''), heading[1]?.length);
    } else if (UNDERLINE.test(line) && paragraph.length > 0) {
      const words = paragraph.pop() ?? '';
      finish();
      push(words, inner.startsWith('=') ? 1 : 2);
    } else if (RULE.test(line) || TABLE_RULE.test(inner) || DEFINITION.test(line)) finish();
    else if (TABLE_LINE.test(inner)) {
      finish();
      const cells = inner.slice(1, -1).split(CELLS).map(wordsOf);
      blocks.push(...tableRow(cells.map((text) => (text === '' ? [] : [{ text }]))));
    } else if (BULLET.test(inner) || NUMBERED.test(inner)) {
      finish();
      paragraph.push(BULLET.test(inner) ? withBullet(inner.replace(BULLET, '')) : inner.replace(NUMBERED, '$1. '));
    } else paragraph.push(inner);
  }
  finish();
  for (const { name, text } of notes) {
    const words = wordsOf(text);
    if (words !== '') blocks.push({ text: `[${name}] ${words}` });
  }
  return { blocks, ...(pictures > 0 && { pictures }) };
}

/** However deep a quotation is. */
function withoutQuote(line: string): string {
  let inner = line;
  while (QUOTE.test(inner)) inner = inner.replace(QUOTE, '');
  return inner;
}

function withoutFront(lines: string[]): { title?: string; lines: string[] } {
  if (!FRONT.test(lines[0] ?? '')) return { lines };
  const end = lines.slice(1, MAX_FRONT).findIndex((line) => FRONT.test(line));
  // Without a setting in it, it is a rule above a text.
  if (end < 1 || !lines.slice(1, end + 1).every((line) => /^(?:\s|#|-|$)|^[\w-]+:/.test(line))) return { lines };
  const title = lines.slice(1, end + 1).flatMap((line) => FRONT_TITLE.exec(line)?.[2] ?? [])[0];
  const rest = lines.slice(end + 2);
  // Generators show it above a text that has no heading of its own.
  const hasOwn = rest.some((line) => line.startsWith('# '));
  return hasOwn || title === undefined ? { lines: rest } : { title, lines: rest };
}

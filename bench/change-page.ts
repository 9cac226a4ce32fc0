import { drawSentence, type ClausePage } from './clause-page.ts';
import { CLAUSE_SOURCE } from './clause-source.ts';
import type { Random } from './seeded-random.ts';

/** A page after a change, and what has become of every unit of the text before. */
export type ChangedPage = Pick<ClausePage, 'text' | 'paragraphs'> & {
  /** Where each unit is now; −1: deleted. A replaced one is where its replacement is. */
  now: Int32Array;
  /** 1: deleted, replaced or changed in width. */
  touched: Uint8Array;
  /** Whether edits may stand at the borders of a quote, so that its new bounds are only known up to them. */
  blurred: boolean;
};

export const changes = ['unchanged', 'moved', 'edited', 'edited anywhere'] as const;
export type Change = (typeof changes)[number];

const SHARE = 0.05;
const WIDTHS = new Map(['，,', '；;', '。.', '！!', '：:', '？?'].map(([wide = '', narrow = '']) => [wide, narrow]));
/** Numbers, negations, and what makes a name or a title: what an edit of the wording leaves alone, with what stands beside it. */
const MEANING = /[\d一二三四五六七八九十百千万亿零〇两不没未无非否莫勿省市县区乡镇村州部局厅委院校长会]/u;
const CHARACTERS = CLAUSE_SOURCE.match(/\p{Script=Han}/gu) ?? [];
const WORDING = CHARACTERS.filter((character) => !MEANING.test(character));

/**
 * Changes a page. `moved`: 5 % of its sentences deleted, as many new ones put in. `edited`: 5 % of its characters inserted, deleted, replaced or, for
 * marks, changed in width, but none that makes another meaning; `edited anywhere`: those too.
 */
export function changePage(page: ClausePage, change: Change, random: Random): ChangedPage {
  if (change === 'unchanged') return writer(page).whole();
  return change === 'moved' ? move(page, random) : edit(page, change === 'edited', random);
}

/** Writes the new text, and keeps account of where what was kept has gone. */
function writer({ text, paragraphs }: ClausePage) {
  const pieces: string[] = [];
  let length = 0;
  const now = new Int32Array(text.length).fill(-1);
  const touched = new Uint8Array(text.length).fill(1);
  const insert = (words: string): void => {
    pieces.push(words);
    length += words.length;
  };
  const keep = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      now[at] = length + at - start;
      touched[at] = 0;
    }
    insert(text.slice(start, end));
  };
  const replace = (at: number, by: string): void => {
    now[at] = length;
    insert(by);
  };
  const kept: ClausePage['paragraphs'] = [];
  /** Writes a paragraph; one that comes out empty is gone, with the line feed before it. */
  const paragraph = ({ start, end, strong }: ClausePage['paragraphs'][number], write: () => void): void => {
    const before = length;
    const lineFeed = start - 1;
    if (length > 0) keep(lineFeed, start);
    const from = length;
    write();
    if (length === from) {
      if (length > before) pieces.pop();
      length = before;
      if (lineFeed >= 0) {
        now[lineFeed] = -1;
        touched[lineFeed] = 1;
      }
      return;
    }
    const places = now.subarray(strong?.start ?? end, strong?.end ?? end).filter((place) => place >= 0);
    const inner = places.length > 0 && { start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 };
    kept.push({ start: from, end: length, ...(inner && { strong: inner }) });
  };
  const result = (blurred: boolean): ChangedPage => ({
    text: pieces.join(''),
    paragraphs: kept,
    now,
    touched,
    blurred,
  });
  const whole = (): ChangedPage => {
    keep(0, text.length);
    return { text, paragraphs, now, touched, blurred: false };
  };
  return { insert, keep, replace, paragraph, result, whole };
}

function move(page: ClausePage, random: Random): ChangedPage {
  const out = writer(page);
  let sentence = 0;
  for (const paragraph of page.paragraphs) {
    out.paragraph(paragraph, () => {
      for (; sentence < page.sentences.length; sentence++) {
        const { start, end } = page.sentences[sentence] ?? { start: Infinity, end: 0 };
        if (start >= paragraph.end) return;
        if (random.next() >= SHARE) out.keep(start, end);
        if (random.next() < SHARE)
          out.insert(
            drawSentence(random)
              .map(({ clause, mark }) => clause + mark)
              .join(''),
          );
      }
    });
  }
  return out.result(false);
}

function edit(page: ClausePage, wordingOnly: boolean, random: Random): ChangedPage {
  const out = writer(page);
  const letters = wordingOnly ? WORDING : CHARACTERS;
  for (const paragraph of page.paragraphs) {
    out.paragraph(paragraph, () => {
      for (let at = paragraph.start; at < paragraph.end; at++) {
        const character = page.text[at] ?? '';
        const narrow = WIDTHS.get(character);
        const spared = wordingOnly && MEANING.test(page.text.slice(Math.max(0, at - 1), at + 2));
        if (spared || random.next() >= SHARE) out.keep(at, at + 1);
        else if (narrow) out.replace(at, narrow);
        else {
          const way = random.below(3);
          if (way === 0) out.replace(at, random.pick(letters.filter((letter) => letter !== character)));
          else if (way === 1) {
            out.insert(random.pick(letters));
            out.keep(at, at + 1);
          }
        }
      }
    });
  }
  return out.result(true);
}

import type { Article, ArticleBlock } from '@/utils/model/article';
import { MAX_LINE } from '@/utils/model/limits';
import type { SpeechDraft } from '@/utils/model/speech';
import { blockNumbers } from '@/utils/speeches/block-numbers';
import { readSpeech } from '@/utils/speeches/read-speech';
import { clipLine } from '@/utils/text/clip-line';
import type { ToldFacts } from './import-format';
import { speechFrom } from './speech-from';

/** Blocks among which a title stands. */
const HEAD = 3;

/**
 * The speech an article holds: facts, outline, text, read as those of a page are, from a document made of its blocks. What the file itself tells goes
 * before. Without a title the file's name is one, guessed. Of an official document that passes a speech on, the draft is the speech's. Blocks that are the title, or points on a line of their own, are marked
 * as such.
 */
export function draftOfArticle(article: Article, told?: ToldFacts): { article: Article; draft: SpeechDraft } {
  const document = window.document.implementation.createHTMLDocument('');
  const holder = document.createElement('article');
  const from = speechFrom(article.blocks);
  for (const [index, { text, level: own }] of article.blocks.slice(from).entries()) {
    // Behind the head of a document, the first line is the title whatever follows.
    const level = own ?? (from > 0 && index === 0 ? 1 : undefined);
    const block = document.createElement(level === undefined ? 'p' : `h${level}`);
    block.textContent = text;
    holder.append(block);
  }
  document.body.append(holder);
  const read = readSpeech(document, '');
  const named = clipLine(article.name.replace(/\.[^.]{1,8}$/, ''), MAX_LINE);
  const draft: SpeechDraft = { ...read, ...told, evidence: { ...read.evidence, ...told?.evidence } };
  if (!told?.title) {
    // An empty title would hide the one found in the text.
    draft.title = read.title;
    const { title: _title, ...evidence } = draft.evidence;
    draft.evidence = { ...evidence, ...(read.evidence.title && { title: read.evidence.title }) };
  }
  if (draft.title === '' && named !== '') {
    draft.title = named;
    draft.evidence = { ...draft.evidence, title: { from: 'title', guessed: true } };
  }
  return { article: { ...article, blocks: withHeadings(article.blocks, from, draft) }, draft };
}

/** The blocks with those marked that are the title, and points of the outline on lines of their own. */
function withHeadings(
  blocks: ArticleBlock[],
  from: number,
  { title, outline, paragraphs }: SpeechDraft,
): ArticleBlock[] {
  const numbers = blockNumbers(paragraphs, blocks);
  const levels = new Map<number, number>();
  for (const { paragraph, level, marker, label } of outline) {
    const text = paragraphs[paragraph] ?? '';
    // One that ends a sentence is a paragraph that begins with a point.
    if (bare(marker + label) === bare(text) && !/[。.！？；：]$/u.test(text))
      levels.set(numbers[paragraph] ?? -1, Math.min(level + 1, 6));
  }
  const at = blocks.slice(from, from + HEAD).findIndex(({ text }) => text === title);
  if (at >= 0) levels.set(from + at, 1);
  return blocks.map((block, index) => {
    const level = block.level ?? levels.get(index);
    return level === undefined || level === block.level ? block : { ...block, level };
  });
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');

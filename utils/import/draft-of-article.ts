import type { Article } from '@/utils/model/article';
import { MAX_LINE } from '@/utils/model/limits';
import type { SpeechDraft } from '@/utils/model/speech';
import { readSpeech } from '@/utils/speeches/read-speech';
import { clipLine } from '@/utils/text/clip-line';
import type { ToldFacts } from './import-format';

/** Blocks among which a title stands. */
const HEAD = 3;

/**
 * The speech an article holds: facts, outline, text, read as those of a page are, from a document made of its blocks. What the file itself tells goes
 * before. Without a title the file's name is one, guessed. The block that is the title is marked as such.
 */
export function draftOfArticle(article: Article, told?: ToldFacts): { article: Article; draft: SpeechDraft } {
  const document = window.document.implementation.createHTMLDocument('');
  const holder = document.createElement('article');
  for (const { text, level } of article.blocks) {
    const block = document.createElement(level === undefined ? 'p' : `h${level}`);
    block.textContent = text;
    holder.append(block);
  }
  document.body.append(holder);
  const read = readSpeech(document, '');
  const named = clipLine(article.name.replace(/\.[^.]{1,8}$/, ''), MAX_LINE);
  const draft: SpeechDraft = told?.title
    ? { ...read, ...told, evidence: { ...read.evidence, ...told.evidence } }
    : read;
  if (draft.title === '' && named !== '') {
    draft.title = named;
    draft.evidence = { ...draft.evidence, title: { from: 'title', guessed: true } };
  }
  const at = article.blocks.slice(0, HEAD).findIndex(({ text }) => text === draft.title);
  const blocks = article.blocks.map((block, index) => (index === at ? { ...block, level: 1 } : block));
  return { article: { ...article, blocks }, draft };
}

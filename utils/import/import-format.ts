import type { ArticleBlock } from '@/utils/model/article';
import type { SpeechDraft } from '@/utils/model/speech';

/** Facts a file tells beside its text, each with where it was found. */
export type ToldFacts = Pick<
  SpeechDraft,
  'title' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn' | 'lang' | 'evidence'
>;

/** What a file holds: its text in reading order, facts that stand elsewhere in it, and how many pictures were left out, where there were any. */
export type Imported = { blocks: ArticleBlock[]; facts?: ToldFacts; pictures?: number };

/** A format that can be read here. Text comes out, never markup; nothing in a file is carried out or fetched. */
export type ImportFormat = {
  id: 'text' | 'markdown' | 'html' | 'word';
  /** How names of such files end, without the dot, in lower case. */
  extensions: string[];
  /**
   * Reads the bytes of a file.
   * @throws Refused when they can't be read as this format, AbortError when the reader gave up
   */
  read(bytes: Uint8Array, signal: AbortSignal): Promise<Imported>;
};

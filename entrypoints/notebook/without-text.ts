import type { Speech } from '@/utils/model/speech';

/** What is told of a speech without its text, which can be a megabyte, twice: as paragraphs, and as the article it was read from. */
export function withoutText(speech: Speech): Speech {
  const { article: _article, parts: _parts, ...told } = speech;
  return { ...told, paragraphs: [], outline: [] };
}

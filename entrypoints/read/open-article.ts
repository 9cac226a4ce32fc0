import { draftOfArticle } from '@/utils/import/draft-of-article';
import { readArticle } from '@/utils/import/read-article';
import { Refused } from '@/utils/import/refused';
import { MAX_FILE } from '@/utils/model/limits';
import { keepArticle } from '@/utils/storage/keep-article';
import type { Notebook } from '@/utils/storage/open-notebook';

/** What is opened. `extension`: tells the format of what has no name. */
export type Source = { name: string; extension?: string; size: number; bytes: () => Promise<Uint8Array> };

/**
 * Reads a file and keeps it as an article. Nothing is kept when it fails. In a file of its own, which is loaded when something is opened.
 * @throws Refused when it can't be read, AbortError when the reader gave up, and what `keepArticle` throws
 */
export async function openArticle(
  notebook: Notebook,
  { name, extension, size, bytes }: Source,
  signal: AbortSignal,
): Promise<{ speechId: string; actionId: string | null; older?: string }> {
  if (size > MAX_FILE) throw new Refused('too-big', `${size} bytes`);
  const { article, facts } = await readArticle(await bytes(), name, signal, extension);
  return keepArticle(notebook, draftOfArticle(article, facts));
}

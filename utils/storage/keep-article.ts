import type { Article } from '@/utils/model/article';
import { MAX_URLS } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { Fingerprint, SpeechDraft } from '@/utils/model/speech';
import { articleAddress } from '@/utils/speeches/article-address';
import { sameSpeech } from '@/utils/speeches/identify';
import { apply } from './apply';
import { findSpeech } from './find-speech';
import type { Notebook } from './open-notebook';
import type { SpeechRow } from './row';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { write } from './write';

/**
 * Keeps an article that was opened here, with the speech it holds; one action. A speech that is known already (from a page, or because the same text
 * was opened before) takes it in; one whose article has other words is left as it is, and a speech of its own is made: neither text may put the
 * other out of sight. `actionId` is null where everything was kept already; `older`: a speech with notes that looks like an older copy of this file.
 * @throws what `write` throws
 */
export async function keepArticle(
  notebook: Notebook,
  { article, draft }: { article: Article; draft: SpeechDraft },
): Promise<{ speechId: string; actionId: string | null; older?: string }> {
  return write(notebook, async () => {
    const known = await knownSpeech(notebook, article, draft);
    if (!known) {
      const speechId = newId();
      const older = await olderCopy(notebook, article, draft);
      const { actionId } = await apply(notebook, {
        label: 'keep-article',
        changes: rowChanges('speeches', speechId, {
          ...draft,
          article,
          pageTitle: draft.title,
          urls: [articleAddress(speechId)],
          thought: '',
        }),
      });
      return { speechId, actionId, ...(older !== undefined && { older }) };
    }
    const { id, urls, deleted } = known;
    const address = articleAddress(id);
    const isNew = !urls.includes(address);
    const { actionId } = await apply(notebook, {
      label: 'keep-article',
      changes: rowChanges('speeches', id, {
        ...(known.article === undefined && { article }),
        // The last one gives way where there is no room: without its own address an article can't be read.
        ...(isNew && { urls: [...urls.slice(0, MAX_URLS - 1), address] }),
        ...(deleted !== undefined && { deleted: null }),
      }),
    });
    return { speechId: id, actionId };
  });
}

/** The speech this article belongs to: one with these very words before one that is recognised by its text and has none. */
async function knownSpeech(
  { db }: Notebook,
  article: Article,
  { title, fingerprint, date, evidence }: SpeechDraft,
): Promise<SpeechRow | undefined> {
  // Short texts are never recognised by their fingerprints, but the very same ones are the same text.
  const titled = await db.speeches.where('pageTitle').equals(title).toArray();
  const same = titled.filter((row) =>
    row.article ? sameValue(row.article.blocks, article.blocks) : isSameText(row.fingerprint, fingerprint),
  );
  const live = same.find(({ deleted }) => deleted === undefined);
  const found = live ?? same[0] ?? (await findSpeech(db, { url: '', title, fingerprint, date, evidence }));
  if (!found || found.article === undefined || sameValue(found.article.blocks, article.blocks)) return found;
  return undefined;
}

/** The latest speech under this title that came from a file of this name, or has much of this text, in other words than these, and has notes. */
async function olderCopy(
  { db }: Notebook,
  { name }: Article,
  { title, fingerprint }: SpeechDraft,
): Promise<string | undefined> {
  const titled = await db.speeches.where('pageTitle').equals(title).toArray();
  const copies = titled
    .filter(({ deleted, article }) => deleted === undefined && article !== undefined)
    .filter((row) => (name !== '' && row.article?.name === name) || sameSpeech(row.fingerprint, fingerprint))
    .toSorted((a, b) => b.created - a.created);
  for (const { id } of copies) {
    const notes = await db.notes.where('speechId').equals(id).toArray();
    if (notes.some(({ deleted }) => deleted === undefined)) return id;
  }
  return undefined;
}

function isSameText(a: Fingerprint, b: Fingerprint): boolean {
  return a.shingles > 0 && sameValue(a, b);
}

import { MAX_APART, MAX_URLS } from '@/utils/model/limits';
import type { Speech } from '@/utils/model/speech';
import { articleAddress, articleAt } from '@/utils/speeches/article-address';
import { mergedRow } from './merged-row';
import { withAddress } from './with-address';

/**
 * A speech that is in the notebook and in a backup: facts as they were changed last, the addresses of both. The text stays that of the notebook, as its notes are counted in it; one that has none gets the
 * other's. @param thought on the whole, already put together
 */
export function mergedSpeech(here: Speech, there: Speech, thought: string): Speech {
  const own = (url: string): string => (articleAt(url) === undefined ? url : articleAddress(here.id));
  const text = here.paragraphs.length === 0 && there.paragraphs.length > 0 ? there : here;
  const apart = [...new Set([...(here.apart ?? []), ...(there.apart ?? [])])].filter((id) => id !== here.id);
  const { parts: _p, article: _a, apart: _t, ...facts } = mergedRow(here, there);
  const article = here.article ?? there.article;
  return {
    ...facts,
    thought,
    urls: there.urls.map(own).reduce(withAddress, here.urls).slice(0, MAX_URLS),
    paragraphs: text.paragraphs,
    outline: text.outline,
    fingerprint: text.fingerprint,
    ...(text.parts && { parts: text.parts }),
    ...(article && { article }),
    ...(apart.length > 0 && { apart: apart.slice(-MAX_APART) }),
  };
}

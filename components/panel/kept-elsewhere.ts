import type { PagePlacement } from '@/utils/messaging/calls';
import type { Note } from '@/utils/model/note';
import type { Speech, SpeechDraft } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';
import { articleAt } from '@/utils/speeches/article-address';
import { firstPage } from '@/utils/speeches/first-page';
import { standsIn } from '@/utils/speeches/identify';
import { sourceAddress } from '@/utils/speeches/source-address';
import { speechSources } from '@/utils/speeches/speech-sources';

/** Where a note stands that isn't on the page that is open, since that has another part of the speech, or another text. */
export type Elsewhere = {
  /** Opens it; none for files, which no browser opens from here. */
  href?: string;
  /** The page of this same article. */
  page?: number;
  /** The site; none for what is read in Zhaji. */
  host?: string;
  /** Whether it comes before what is here. */
  isBefore: boolean;
};

type World = {
  speech: Pick<Speech, 'id' | 'urls' | 'article' | 'paragraphs' | 'fingerprint'>;
  /** What the page that is open says of itself. */
  page: Pick<SpeechDraft, 'paragraphs' | 'fingerprint' | 'pager'>;
  /** Its address, as a note kept here would have it. */
  address: string;
  placements: Readonly<Record<string, PagePlacement>>;
};

/** Paragraphs that tell a text, UTF-16 units: shorter ones (同志们：) stand in any speech. */
const TELLING = 20;

/**
 * The notes that aren't found here because they were kept elsewhere, by id: on another page of this article, or from a text of which the page has
 * nothing (two speeches the reader joined). One whose text should be here, as where another site has the whole, is not among them: it is lost.
 */
export function keptElsewhere(notes: readonly Note[], world: World): ReadonlyMap<string, Elsewhere> {
  const { speech, page, address, placements } = world;
  const found = new Map<string, Elsewhere>();
  const here = keyOf(address);
  const keyOfNote = (note: Note): string => keyOf(note.url ?? speech.urls[0] ?? '');
  const missing = notes.filter((note) => isMissing(placements[note.id]) && keyOfNote(note) !== here);
  if (missing.length === 0) return found;

  const sources = new Map(speechSources(speech).map((source) => [keyOf(source.url), source]));
  const own = sources.get(here);
  const article = own?.first ?? keyOf(firstPage(address, page.pager) ?? address);
  const pageHere = page.pager?.page ?? own?.page ?? 1;
  const isSameText = sharesText(speech, page);
  const shared = new Set(
    notes.filter(({ id }) => placements[id] && !isMissing(placements[id])).map((note) => keyOfNote(note)),
  );
  for (const note of missing) {
    const source = sources.get(keyOfNote(note));
    const href = sourceAddress({ ...speech, urls: [] }, note.url ?? speech.urls[0]);
    const host = source && source.host !== '' && articleAt(source.url) === undefined ? source.host : undefined;
    const where = { ...(href !== undefined && { href }), ...(host !== undefined && { host }) };
    if (source?.first === article || keyOfNote(note) === article) {
      const number = source?.page ?? 1;
      found.set(note.id, { ...where, page: number, isBefore: number < pageHere });
    } else {
      const { state, candidates = [] } = placements[note.id] ?? {};
      const isToDecide = state === 'ambiguous' || candidates.length > 0;
      const shouldBeHere = shared.has(keyOfNote(note)) || (isSameText && note.paragraph.index >= 0);
      if (!isToDecide && !shouldBeHere) found.set(note.id, { ...where, isBefore: false });
    }
  }
  return found;
}

function isMissing(placement: PagePlacement | undefined): boolean {
  return placement?.state === 'lost' || placement?.state === 'ambiguous';
}

/** Whether the page has the kept text, or some of it. */
function sharesText(speech: World['speech'], page: World['page']): boolean {
  if (standsIn(speech.fingerprint, page.fingerprint)) return true;
  const kept = new Set(speech.paragraphs);
  return page.paragraphs.some((paragraph) => paragraph.length >= TELLING && kept.has(paragraph));
}

/** An address that can't be kept is its own key: a page may have any. */
function keyOf(address: string): string {
  try {
    return addressKey(address);
  } catch {
    return address;
  }
}

import type { SpeechDraft } from '@/utils/model/speech';
import { newId } from '@/utils/model/new-id';
import { fingerprint } from '@/utils/speeches/identify';
import { keptAt } from '@/utils/storage/kept-at';
import { notesAt } from '@/utils/storage/notes-at';
import { openNotebook } from '@/utils/storage/open-notebook';
import type { SpeechRow } from '@/utils/storage/row';
import { speechIndexes } from '@/utils/storage/speech-indexes';
import { formulaicSpeech } from './formulaic-speech';

/** ms of each look-up by what was asked, and how many answers were wrong. */
export type LookupTimes = { stored: number; times: Record<string, number[]>; wrong: Record<string, number> };

const SHARED = 0.4;

/**
 * In a page: a notebook of so many speeches of which two fifths are the same in all, and how long it takes to find one by its address, to ask
 * for a page by its title, to recognise another site's copy by its text alone, and to find that a speech isn't there.
 */
export async function lookup(stored: number, rounds: number): Promise<LookupTimes> {
  const notebook = openNotebook({ name: `bench-${newId()}` });
  await notebook.ready;
  const shared = Array.from({ length: 4 }, (_, index) => formulaicSpeech('choosing', index).split('\n')).flat();
  /** As much of it as makes two fifths of the whole. */
  const sharedBy = (own: string[]): string[] => {
    const wanted = (own.join('').length * SHARED) / (1 - SHARED);
    let length = 0;
    return shared.filter((text) => (length += text.length) <= wanted + text.length);
  };
  const rowOf = (index: number): SpeechRow => {
    const own = formulaicSpeech('reporting', index).split('\n');
    const paragraphs = [...sharedBy(own), ...own];
    const speech: SpeechDraft = {
      title: `在第${index}次工作推进会上的讲话`,
      lang: 'zh',
      outline: [],
      paragraphs,
      fingerprint: fingerprint(paragraphs),
      evidence: {},
    };
    const urls = [`http://www.news.cn/${index}/c.html`, `http://m.site-${index % 9}.example/${index}.html`];
    const row = { ...speech, id: `speech${index}`, pageTitle: speech.title, urls, thought: '', created: 1, changed: 1 };
    return { ...row, ...speechIndexes(row), clocks: { '*': `c${index}` } };
  };
  for (let from = 0; from < stored; from += 250) {
    const rows = Array.from({ length: Math.min(250, stored - from) }, (_, n) => rowOf(from + n));
    await notebook.db.speeches.bulkPut(rows);
  }
  const times: Record<string, number[]> = {};
  const wrong: Record<string, number> = {};
  const time = async (name: string, wanted: string | null, act: () => Promise<{ speech: { id: string } | null }>) => {
    const start = performance.now();
    const { speech } = await act();
    (times[name] ??= []).push(performance.now() - start);
    if ((speech?.id ?? null) !== wanted) wrong[name] = (wrong[name] ?? 0) + 1;
  };
  for (let round = 0; round < rounds; round++) {
    const index = Math.floor((round * stored) / rounds);
    const { paragraphs, title, urls, id } = rowOf(index);
    const excerpt = paragraphs.slice(Math.floor(paragraphs.length * 0.35));
    const url = `https://elsewhere.example/${round}`;
    const unknown = formulaicSpeech('choosing', 100 + round).split('\n');
    await time('by address', id, () => notesAt(notebook, { url: urls[1]! }));
    await time('by text, same title', id, () =>
      notesAt(notebook, { url, title, fingerprint: fingerprint(paragraphs) }),
    );
    await time('by text alone, an excerpt', id, () =>
      notesAt(notebook, { url, title: '别处的题目', fingerprint: fingerprint(excerpt) }),
    );
    await time('not there', null, () =>
      notesAt(notebook, { url, title: '别处的题目', fingerprint: fingerprint([...sharedBy(unknown), ...unknown]) }),
    );
    const start = performance.now();
    await keptAt(notebook, url, `${title}--某某网`);
    (times['asked when a page opens'] ??= []).push(performance.now() - start);
  }
  notebook.db.close();
  return { stored, times, wrong };
}

import { newId } from '@/utils/model/new-id';
import type { NoteDraft } from '@/utils/model/note';
import { fingerprint } from '@/utils/speeches/identify';
import { keepNote } from '@/utils/storage/keep-note';
import { openNotebook } from '@/utils/storage/open-notebook';

/** In a page: so many notes kept one after the other, and beside them as many bare strict writes of the same rows. ms each. */
export async function saving(rounds: number): Promise<{ kept: number[]; bare: number[] }> {
  const notebook = openNotebook({ name: `bench-${newId()}` });
  const paragraphs = Array.from({ length: 60 }, (_, index) => `第${index}段，把书读进去，把事做出来。`.repeat(10));
  const speech = {
    title: '把书读进去',
    lang: 'zh',
    outline: [],
    paragraphs,
    fingerprint: fingerprint(paragraphs),
    evidence: {},
  };
  const drafts = Array.from({ length: rounds }, (_, index): NoteDraft => ({
    id: newId(),
    anchor: { exact: '把书读进去', prefix: '段，', suffix: '，把事', start: index },
    quote: '把书读进去',
    paragraph: { index: 0, text: paragraphs[0] ?? '' },
    section: [],
    themes: [],
    thought: '',
    application: '',
  }));
  const kept: number[] = [];
  for (const note of drafts) {
    const start = performance.now();
    await keepNote(notebook, { note, speech, url: 'http://www.news.cn/a.htm' });
    kept.push(performance.now() - start);
  }
  notebook.db.close();
  return { kept, bare: await bareWrites(drafts) };
}

async function bareWrites(rows: { id: string }[]): Promise<number[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open(`bare-${newId()}`);
    open.addEventListener('upgradeneeded', () => open.result.createObjectStore('rows', { keyPath: 'id' }));
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error ?? new Error('not opened')));
  });
  const times: number[] = [];
  for (const row of rows) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(row);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    times.push(performance.now() - start);
  }
  db.close();
  return times;
}

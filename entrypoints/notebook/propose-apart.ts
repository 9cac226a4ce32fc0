import type { ProposedTheme } from '@/utils/themes/propose-themes';
import type { ToPropose } from './propose-worker';

/** Proposes themes beside the page, which goes on. Answers once; returns how to end it. What doesn't come, as where a worker can't be made, is no proposal. */
export function proposeApart(asked: ToPropose, answer: (proposals: ProposedTheme[]) => void): () => void {
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ProposedTheme[]>) => {
    answer(data);
    worker.terminate();
  });
  worker.postMessage(asked, { transfer: [] });
  return () => worker.terminate();
}

import type { ExportOptions } from '@/utils/export/export-format';
import type { ExportWork } from '@/components/hand-in/export-work';
import type { ExportAnswer, ExportAsk } from './answer-export';
import type { FromExport, ToExport } from './export-worker';
import type { ExportInputs, ExportKind } from './formats-of';

/** What is sent at once of a list: a thousand notes are copied in some 10 ms. */
const AT_ONCE = 500;

/** Something that goes out, with which a worker was begun: it is sent there once, however many files are made of it. */
export type ExportJob = ExportWork & {
  /** Ends the worker. */
  close: () => void;
};

/**
 * Makes files beside the page, which goes on. What is aborted is ended with its worker; the next one begins anew. Where a worker can't be had it is done in the page.
 * Errors come back by their name (`errorName`).
 */
export function openExport<K extends ExportKind>(kind: K, input: ExportInputs[K]): ExportJob {
  let running: Promise<Worker | null> | undefined;
  let last = 0;
  const close = (): void => {
    void running?.then((worker) => worker?.terminate());
    running = undefined;
  };
  const ask = async <W extends keyof ExportAnswer>(
    what: W,
    formatId: string,
    options: ExportOptions,
    signal: AbortSignal,
  ): Promise<ExportAnswer[W]> => {
    signal.throwIfAborted();
    const asked: ExportAsk = { what, formatId, options };
    const worker = await (running ??= begin(kind, input));
    signal.throwIfAborted();
    if (!worker) {
      const { answerExport } = await import('./answer-export');
      signal.throwIfAborted();
      return (await answerExport(kind, input, asked, signal)) as ExportAnswer[W];
    }
    const id = (last += 1);
    return new Promise<ExportAnswer[W]>((resolve, reject) => {
      const done = new AbortController();
      const settle = (how: () => void): void => {
        done.abort();
        how();
      };
      signal.addEventListener('abort', () => (close(), settle(() => reject(signal.reason as Error))), {
        signal: done.signal,
      });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromExport>) => {
          if (data.tell === 'ready' || data.id !== id) return;
          if (data.tell === 'answer') settle(() => resolve(data.answer as ExportAnswer[W]));
          else settle(() => reject(Object.assign(new Error(data.name), { name: data.name })));
        },
        { signal: done.signal },
      );
      // As when the memory is full.
      worker.addEventListener('error', () => (close(), settle(() => reject(new Error('The worker ended.')))), {
        signal: done.signal,
      });
      post(worker, { tell: 'ask', id, ask: asked });
    });
  };
  return {
    render: (...rest) => ask('render', ...rest),
    preview: (...rest) => ask('preview', ...rest),
    pages: (...rest) => ask('pages', ...rest),
    copy: (...rest) => ask('copy', ...rest),
    close,
  };
}

/** Makes one file beside the page. @throws the reason of `signal`; an error of the name of that which the format threw */
export async function renderApart<K extends ExportKind>(
  kind: K,
  formatId: string,
  input: ExportInputs[K],
  options: ExportOptions,
  signal: AbortSignal,
): Promise<Blob> {
  const job = openExport(kind, input);
  try {
    return await job.render(formatId, options, signal);
  } finally {
    job.close();
  }
}

const post = (worker: Worker, message: ToExport): void => worker.postMessage(message, { transfer: [] });

/** A worker that has the input; null where there is none to be had. */
async function begin(kind: ExportKind, input: object): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  const isReady = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
  });
  if (!isReady) {
    worker.terminate();
    return null;
  }
  const lists = Object.entries(input).filter(([, value]) => Array.isArray(value) && value.length > AT_ONCE);
  post(worker, { tell: 'input', kind, input: { ...input, ...Object.fromEntries(lists.map(([name]) => [name, []])) } });
  for (const [list, items] of lists as [string, unknown[]][]) {
    for (let at = 0; at < items.length; at += AT_ONCE) {
      post(worker, { tell: 'more', list, items: items.slice(at, at + AT_ONCE) });
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return worker;
}

import type { ExportOptions } from '@/utils/export/export-format';
import type { ExportWork } from '@/components/hand-in/export-work';
import type { ExportAnswer, ExportAsk } from './answer-export';
import { bareInput } from './bare-input';
import type { FromExport, ToExport } from './export-worker';
import { formatsOf, type ExportInputs, type ExportKind } from './formats-of';

/** What is sent at once of a list: speeches and study notes can have a million characters each. */
const AT_ONCE = 25;
/** Then the page has its turn, ms. */
const SLICE = 16;

/** Something that goes out, with which a worker was begun: it is sent there once, however many files are made of it. */
export type ExportJob = ExportWork & {
  /** Ends the worker, and with it all that is asked. */
  close: () => void;
};

/** Something that was asked and not answered yet. `isPosted`: the worker is at it. */
type Pending = { asked: ExportAsk; signal: AbortSignal; isPosted: boolean; settle: (how: Settled) => void };
type Settled = { answer: ExportAnswer[keyof ExportAnswer] } | { error: unknown };

/**
 * Makes files beside the page, which goes on. What is aborted is ended with its worker, and whatever else that was at is asked of the next one. Where a worker can't be had it is done in the
 * page. What `needsTexts` is sent these when it is asked for. Errors come back by their name (`errorName`).
 */
export function openExport<K extends ExportKind>(kind: K, input: ExportInputs[K]): ExportJob {
  let running: Promise<Worker | null> | undefined;
  let hasTexts = false;
  /** Of the worker that runs, by which what is done for one before it is told. */
  let turn = 0;
  let last = 0;
  const pending = new Map<number, Pending>();

  const end = (): void => {
    void running?.then(
      (worker) => worker?.terminate(),
      () => undefined,
    );
    running = undefined;
    hasTexts = false;
    turn += 1;
  };
  const failAll = (error: unknown): void => {
    end();
    for (const one of pending.values()) one.settle({ error });
  };
  const hear = (worker: Worker, mine: number): void => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromExport>) => {
      if (data.tell === 'ready') return;
      const one = pending.get(data.id);
      if (data.tell === 'answer') one?.settle({ answer: data.answer });
      else one?.settle({ error: Object.assign(new Error(data.name), { name: data.name }) });
    });
    // As when the memory is full: asked once more it would be so again.
    worker.addEventListener('error', () => {
      if (turn === mine) failAll(new Error('The worker ended.'));
    });
  };
  const begin = async (mine: number): Promise<Worker | null> => {
    const worker = await startWorker();
    if (!worker) return null;
    hear(worker, mine);
    try {
      await send(worker, kind, bareInput(kind, input));
    } catch (error) {
      worker.terminate();
      throw error;
    }
    return worker;
  };
  const dispatch = async (id: number, one: Pending): Promise<void> => {
    const mine = turn;
    running ??= begin(mine);
    const format = formatsOf(kind).find((each) => each.id === one.asked.formatId);
    if (format?.needsTexts && !hasTexts) {
      hasTexts = true;
      running = running.then(async (worker) => {
        if (worker && turn === mine) await send(worker, kind, input);
        return worker;
      });
    }
    let worker: Worker | null;
    try {
      worker = await running;
    } catch (error) {
      // What can't be sent now is sent anew when something is asked again.
      if (turn === mine) failAll(error);
      return;
    }
    // Settled meanwhile, or asked of another worker.
    if (turn !== mine || !pending.has(id)) return;
    try {
      if (worker) {
        one.isPosted = true;
        post(worker, { tell: 'ask', id, ask: one.asked });
        return;
      }
      const { answerExport } = await import('./answer-export');
      one.settle({ answer: await answerExport(kind, input, one.asked, one.signal) });
    } catch (error) {
      one.settle({ error });
    }
  };
  const ask = async <W extends keyof ExportAnswer>(
    what: W,
    formatId: string,
    options: ExportOptions,
    signal: AbortSignal,
  ): Promise<ExportAnswer[W]> => {
    signal.throwIfAborted();
    const id = (last += 1);
    return new Promise<ExportAnswer[W]>((resolve, reject) => {
      const done = new AbortController();
      const one: Pending = {
        asked: { what, formatId, options },
        signal,
        isPosted: false,
        settle(how) {
          pending.delete(id);
          done.abort();
          if ('answer' in how) resolve(how.answer as ExportAnswer[W]);
          else reject(how.error);
        },
      };
      pending.set(id, one);
      signal.addEventListener(
        'abort',
        () => {
          one.settle({ error: signal.reason });
          if (!one.isPosted) return;
          end();
          for (const [other, waiting] of pending) {
            waiting.isPosted = false;
            void dispatch(other, waiting);
          }
        },
        { signal: done.signal },
      );
      void dispatch(id, one);
    });
  };
  return {
    render: (...rest) => ask('render', ...rest),
    preview: (...rest) => ask('preview', ...rest),
    pages: (...rest) => ask('pages', ...rest),
    copy: (...rest) => ask('copy', ...rest),
    close: () => failAll(new DOMException('closed', 'AbortError')),
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

/** A worker that is there; null where there is none to be had. */
async function startWorker(): Promise<Worker | null> {
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
  if (isReady) return worker;
  worker.terminate();
  return null;
}

/** Sends what goes out, in slices where it is much. */
async function send(worker: Worker, kind: ExportKind, input: object): Promise<void> {
  const lists = Object.entries(input).filter(([, value]) => Array.isArray(value) && value.length > AT_ONCE);
  post(worker, { tell: 'input', kind, input: { ...input, ...Object.fromEntries(lists.map(([name]) => [name, []])) } });
  let slice = performance.now() + SLICE;
  for (const [list, items] of lists as [string, unknown[]][]) {
    for (let at = 0; at < items.length; at += AT_ONCE) {
      post(worker, { tell: 'more', list, items: items.slice(at, at + AT_ONCE) });
      if (performance.now() < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now() + SLICE;
    }
  }
}

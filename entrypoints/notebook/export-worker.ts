import { errorName } from '@/utils/i18n/error-name';
import { answerExport, type ExportAnswer, type ExportAsk } from './answer-export';
import type { ExportKind } from './formats-of';

/** Told first, in several messages where it is much: what goes out; another input takes the place of the one before. Then what is asked of it, as often as wanted. */
export type ToExport =
  | { tell: 'input'; kind: ExportKind; input: object }
  /** More of a list of the input. */
  | { tell: 'more'; list: string; items: readonly unknown[] }
  | { tell: 'ask'; id: number; ask: ExportAsk };
export type FromExport =
  | { tell: 'ready' }
  | { tell: 'answer'; id: number; answer: ExportAnswer[keyof ExportAnswer] }
  | { tell: 'failed'; id: number; name: string };

type Worker = {
  addEventListener: (type: 'message', run: (event: MessageEvent<ToExport>) => void) => void;
  postMessage: (message: FromExport, options: { transfer: [] }) => void;
};

// A Word file of five hundred quotations takes the better part of a second: not where the reader types.
const worker = globalThis as unknown as Worker;
const post = (message: FromExport): void => worker.postMessage(message, { transfer: [] });
let kind: ExportKind = 'study-notes';
let input: Record<string, unknown> = {};

/** Ended by ending the worker. */
const { signal } = new AbortController();

worker.addEventListener('message', ({ data }) => {
  if (data.tell === 'input') {
    kind = data.kind;
    input = { ...data.input };
  } else if (data.tell === 'more') {
    (input[data.list] as unknown[]).push(...data.items);
  } else {
    const { id, ask } = data;
    // What it is was said by the same page, in the same types.
    answerExport(kind, input as never, ask, signal).then(
      (answer) => post({ tell: 'answer', id, answer }),
      (error: unknown) => post({ tell: 'failed', id, name: errorName(error) }),
    );
  }
});
post({ tell: 'ready' });

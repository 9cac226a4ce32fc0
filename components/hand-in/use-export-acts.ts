import { useEffect, useRef, useState } from 'preact/hooks';
import { errorName } from '@/utils/i18n/error-name';

/** How what was asked for last stands. `slow`: long enough for progress to be shown. */
export type Doing =
  | { kind: 'idle' }
  | { kind: 'doing'; text: string; slow: boolean }
  | { kind: 'done'; text: string }
  | { kind: 'failed'; text: string; again: () => void };

/** Progress that flashes up for a moment tells nothing, ms. */
const SLOW = 300;

type Words = {
  /** What is said while it lasts. */
  doing: string;
  /** What is said once it is done. A text of a failure is said with a way to try again. */
  failed: (why: string) => string;
  stopped: string;
};

export type ExportActs = {
  doing: Doing;
  /** Does one thing at a time; answers what is to be said of it. */
  run: (act: (signal: AbortSignal) => Promise<string>, words: Words) => Promise<void>;
  stop: () => void;
  /** Says nothing any more: something else is looked at. */
  forget: () => void;
};

/** What a dialog does with what goes out, each with its progress, its end and its way out. */
export function useExportActs(): ExportActs {
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run: ExportActs['run'] = async (act, words) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setDoing({ kind: 'doing', text: words.doing, slow: false });
    const timer = setTimeout(() => setDoing({ kind: 'doing', text: words.doing, slow: true }), SLOW);
    try {
      setDoing({ kind: 'done', text: await act(control.signal) });
    } catch (error) {
      setDoing(
        control.signal.aborted
          ? { kind: 'done', text: words.stopped }
          : { kind: 'failed', text: words.failed(errorName(error)), again: () => void run(act, words) },
      );
    } finally {
      clearTimeout(timer);
      running.current = null;
    }
  };
  return {
    doing,
    run,
    stop: () => running.current?.abort(),
    forget: () => setDoing((now) => (now.kind === 'doing' ? now : { kind: 'idle' })),
  };
}

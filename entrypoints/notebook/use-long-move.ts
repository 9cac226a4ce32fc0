import { useRef, useState } from 'preact/hooks';
import type { Resuggesting } from '@/components/themes/ResuggestDialog';

/** ms after which it is shown how far a move has come: what is over sooner would only flash. */
const LONG = 300;

type Telling = { onProgress: (done: number, of: number) => void; signal: AbortSignal };
export type LongMove = {
  /** null: none is under way, or not for long. */
  state: Resuggesting | null;
  /** Answers what the work answers; false when the reader ended it. */
  run: (work: (telling: Telling) => Promise<boolean>) => Promise<boolean>;
  cancel: () => void;
};

/** Moving many notes: told how far it has come once it takes long, and to be ended on the way. To leave the page does not end it: nobody said so. */
export function useLongMove(): LongMove {
  const [state, setState] = useState<Resuggesting | null>(null);
  const ending = useRef(new AbortController());
  return {
    state,
    async run(work) {
      const { signal } = (ending.current = new AbortController());
      const started = performance.now();
      const onProgress = (done: number, of: number): void => {
        if (!signal.aborted && performance.now() - started > LONG) setState({ stage: 'moving', done, of });
      };
      const done = await work({ onProgress, signal });
      if (signal.aborted) return false;
      setState(null);
      return done;
    },
    cancel() {
      ending.current.abort();
      setState(null);
    },
  };
}

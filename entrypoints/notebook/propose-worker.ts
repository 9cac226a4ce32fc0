import { proposeThemes, type ProposedTheme } from '@/utils/themes/propose-themes';

/** What is asked: notes without a theme, names that are used, and notes of proposals that were dismissed. */
export type ToPropose = {
  notes: Parameters<typeof proposeThemes>[0];
  taken: readonly string[];
  dismissed: ReadonlySet<string>;
};

type Worker = {
  addEventListener: (type: 'message', run: (event: MessageEvent<ToPropose>) => void) => void;
  postMessage: (proposals: ProposedTheme[], options: { transfer: [] }) => void;
};

// Likening two thousand notes takes a quarter of a second and more: not where the reader types.
const worker = globalThis as unknown as Worker;
worker.addEventListener('message', ({ data }) => {
  worker.postMessage(proposeThemes(data.notes, data), { transfer: [] });
});

import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { Notebook } from '@/utils/storage/open-notebook';
import { speechToShow } from '@/utils/storage/speech-to-show';
import { useLiveQuery, type LiveAnswer } from '@/utils/storage/use-live-query';
import type { OpenPage } from './use-open-page';

export type PanelData = {
  /** The speech that is open, once something of it is kept. */
  speech: Speech | undefined;
  /** Its notes. */
  notes: Note[];
  themes: Theme[];
};

/** What the panel shows of the notebook; neither value nor error until it is read. */
export function usePanelData(notebook: Notebook, { frame }: OpenPage): LiveAnswer<PanelData> {
  const speechId = frame?.placed.speechId ?? null;
  return useLiveQuery(() => speechToShow(notebook, speechId), [notebook, speechId]);
}

import { useMemo } from 'preact/hooks';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { allNotes } from '@/utils/storage/all-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { OpenPage } from './use-open-page';

export type PanelData = {
  /** The speech that is open, once something of it is kept. */
  speech: Speech | undefined;
  /** Its notes. */
  notes: Note[];
  themes: Theme[];
  /** Every note and speech there is. */
  all: Note[];
  speeches: ReadonlyMap<string, Speech>;
};

/** What the panel shows of the notebook; undefined until it is read. */
export function usePanelData(notebook: Notebook, { placed }: OpenPage): PanelData | undefined {
  const { value } = useLiveQuery(() => allNotes(notebook), [notebook]);
  const speechId = placed?.speechId ?? null;
  return useMemo(() => {
    if (!value) return undefined;
    const speech = speechId === null ? undefined : value.speeches.get(speechId);
    return {
      speech,
      notes: speech ? value.notes.filter((note) => note.speechId === speech.id) : [],
      themes: value.themes,
      all: value.notes,
      speeches: value.speeches,
    };
  }, [value, speechId]);
}

import { useEffect, useRef } from 'preact/hooks';
import type { PlaceDoings } from '@/components/panel/PanelNotes';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { placeTexts } from '@/utils/i18n/place-texts';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import type { Note } from '@/utils/model/note';
import type { Notebook } from '@/utils/storage/open-notebook';
import { lastAction } from '@/utils/storage/last-action';
import { refuseWords } from '@/utils/storage/refuse-words';

type World = {
  notebook: Notebook;
  tabId: number | null;
  notes: Note[];
  placements: Placed['placements'];
  acts: Acts;
};

/**
 * What the reader says in the panel to the place of a note. A new place is described and saved by the page's reader, which alone has the
 * page's text; that it was saved shows in the notebook, and is said then.
 */
export function usePlaceActs({ notebook, tabId, notes, placements, acts }: World): PlaceDoings {
  const say = useSay(placeTexts);
  const awaited = useRef<Note | undefined>(undefined);
  const sayIt = async (): Promise<void> => {
    const last = await lastAction(notebook);
    if (last?.label === 'confirm-place') acts.show({ text: say('confirmed'), tone: 'done', actionId: last.actionId });
  };
  useEffect(() => {
    const asked = awaited.current;
    const now = asked && notes.find(({ id }) => id === asked.id);
    if (!asked || !now || JSON.stringify(now.anchor) === JSON.stringify(asked.anchor)) return;
    awaited.current = undefined;
    void sayIt();
  }, [notes]);

  const take = (note: Note, { start, end, words }: { start: number; end: number; words: string }): void => {
    if (tabId === null) return;
    awaited.current = note;
    void askReader(tabId, 'takePlace', { noteId: note.id, start, end, words });
  };
  return {
    onConfirm(note) {
      const { start, end, found } = placements[note.id] ?? {};
      if (start !== undefined && end !== undefined && found !== undefined) take(note, { start, end, words: found });
    },
    onRefuse: (note, found) => void acts.act(() => refuseWords(notebook, note.id, found), say('refused')),
    onTake: take,
    onLook(note, { start, end }) {
      if (tabId !== null) void askReader(tabId, 'showPlace', { noteId: note.id, start, end });
    },
  };
}

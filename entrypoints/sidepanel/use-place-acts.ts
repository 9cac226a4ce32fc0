import { useEffect, useRef } from 'preact/hooks';
import type { PlaceDoings } from '@/components/panel/PanelNotes';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { placeTexts } from '@/utils/i18n/place-texts';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Note } from '@/utils/model/note';
import type { Notebook } from '@/utils/storage/open-notebook';
import { lastAction } from '@/utils/storage/last-action';
import { refuseWords } from '@/utils/storage/refuse-words';
import type { ChosenFrame } from './choose-frame';
import type { OpenPage } from './use-open-page';

type World = {
  notebook: Notebook;
  page: OpenPage;
  frame: ChosenFrame;
  notes: Note[];
  acts: Acts;
  /** The page is to be looked at. */
  onLook: () => void;
};

/**
 * What the reader says in the panel to the place of a note. A new place is described and saved by the page's reader, which alone has the
 * page's text; that it was saved shows in the notebook, and is said then.
 */
export function usePlaceActs({ notebook, page, frame, notes, acts, onLook }: World): PlaceDoings {
  const { tabId } = page;
  const { placements } = frame.placed;
  const frameOf = ({ id }: Note): number => frame.elsewhere.get(id) ?? frame.frameId;
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
    void askReader(tabId, 'takePlace', { noteId: note.id, start, end, words }, frameOf(note));
  };
  return {
    onConfirm(note) {
      const { start, end, found } = placements[note.id] ?? {};
      if (start !== undefined && end !== undefined && found !== undefined) take(note, { start, end, words: found });
    },
    onRefuse: (note, found) => void acts.act(() => refuseWords(notebook, note.id, found), say('refused')),
    onTake: take,
    onLook(note, { start, end }) {
      if (tabId === null) return;
      void askReader(tabId, 'showPlace', { noteId: note.id, start, end }, frameOf(note));
      onLook();
    },
  };
}

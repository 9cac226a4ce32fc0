import { ReadInPlace } from '@/components/notebook/ReadInPlace';
import type { NoteActs } from '@/components/notes/NoteCard';
import type { Note } from '@/utils/model/note';
import type { NotesNow } from '@/utils/storage/follow-notes';

type Props = {
  id: string;
  /** The notes of the sheet, in their order. */
  notes: readonly Note[];
  all: NotesNow;
  acts: NoteActs;
  onGo: (id: string) => void;
  onClose: () => void;
};

/** The note of the sheet that is read in its paragraph; one that has left the sheet meanwhile stays until it is closed. */
export function ReadNote({ id, notes, all, acts, onGo, onClose }: Props) {
  const at = notes.findIndex((note) => note.id === id);
  const note = notes[at] ?? [...all.notes, ...all.trashed].find((one) => one.id === id);
  if (!note) return null;
  return (
    <ReadInPlace
      note={note}
      speech={all.speeches.get(note.speechId)}
      acts={acts}
      at={{ n: at + 1, of: notes.length }}
      onStep={(by) => {
        const next = notes[at + by];
        if (next) onGo(next.id);
      }}
      onClose={onClose}
    />
  );
}

import { useRef } from 'preact/hooks';
import { ReadInPlace } from '@/components/notebook/ReadInPlace';
import type { NoteActs } from '@/components/notes/NoteCard';
import type { Note, OwnField } from '@/utils/model/note';
import type { NotesNow } from '@/utils/storage/follow-notes';

type Props = {
  id: string;
  /** The field that is opened with it. */
  writing?: OwnField | undefined;
  /** The notes of the sheet, in their order. */
  notes: readonly Note[];
  all: NotesNow;
  acts: NoteActs;
  onGo: (id: string) => void;
  onClose: () => void;
};

/** The note of the sheet that is read in its paragraph; one that has left the sheet meanwhile stays until it is closed. */
export function ReadNote({ id, writing, notes, all, acts, onGo, onClose }: Props) {
  const at = notes.findIndex((note) => note.id === id);
  /** Where it stood when it was last among them. */
  const stood = useRef(0);
  if (at >= 0) stood.current = at;
  const left = Math.min(stood.current, notes.length);
  const note = notes[at] ?? [...all.notes, ...all.trashed].find((one) => one.id === id);
  if (!note) return null;
  return (
    <ReadInPlace
      note={note}
      speech={all.speeches.get(note.speechId)}
      acts={acts}
      writing={writing}
      // One that has left is counted on: it is read.
      at={at < 0 ? { n: left + 1, of: notes.length + 1 } : { n: at + 1, of: notes.length }}
      onStep={(by) => {
        // What stands in its place is the one after it.
        const next = notes[at >= 0 ? at + by : by < 0 ? left - 1 : left];
        if (next) onGo(next.id);
      }}
      onClose={onClose}
    />
  );
}

import type { TrashActs } from '@/components/notebook/TrashShelf';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { trashTexts } from '@/utils/i18n/trash-texts';
import { emptyTrash } from '@/utils/storage/empty-trash';
import type { Notebook } from '@/utils/storage/open-notebook';
import { restoreNote } from '@/utils/storage/restore-note';
import { restoreSpeech } from '@/utils/storage/restore-speech';
import { restoreStudyNotes } from '@/utils/storage/restore-study-notes';

/** What can be done with what is in the trash, done through the notebook and said. */
export function useTrashActs(notebook: Notebook, acts: Acts): TrashActs {
  const say = useSay(trashTexts);
  const common = useSay(commonTexts);
  /** Said without a way back: there is none. */
  const forGood = async (work: () => ReturnType<typeof emptyTrash>, said: string): Promise<void> => {
    const problem = await acts.attempt(work);
    if (problem === null) acts.show({ text: said, tone: 'done' });
    else acts.show({ text: problem, tone: 'bad', again: () => void forGood(work, said) });
  };
  return {
    onRestoreNote: (note) => void acts.act(() => restoreNote(notebook, note.id), common('noteRestored')),
    onRestoreSpeech: ({ id }) => {
      let n = 0;
      void acts.act(
        async () => {
          const restored = await restoreSpeech(notebook, id);
          n = restored.notes;
          return restored;
        },
        () => (n === 0 ? say('restoredSpeech') : say('restoredSpeechWith', { n })),
      );
    },
    onRestoreStudyNotes: ({ id }) => void acts.act(() => restoreStudyNotes(notebook, id), say('restoredStudyNotes')),
    onForGood: (table, id) => void forGood(() => emptyTrash(notebook, { table, id }), say('deletedForGood')),
    onEmpty: () => void forGood(() => emptyTrash(notebook), say('emptied')),
  };
}

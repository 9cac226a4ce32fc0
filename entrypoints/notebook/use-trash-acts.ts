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
  /** Put back, or deleted, in another window meanwhile. */
  const orNotThere = <D extends { purged: number }>(done: D): D => {
    if (done.purged === 0) acts.show({ text: say('notThere'), tone: 'done' });
    return done;
  };
  return {
    onRestoreNote: (note) => void acts.act(() => restoreNote(notebook, note.id), common('noteRestored')),
    onRestoreSpeech: ({ id }) => {
      let n = 0;
      void acts.act(
        async (telling) => {
          const restored = await restoreSpeech(notebook, id, telling);
          n = restored.notes;
          return restored;
        },
        () => (n === 0 ? say('restoredSpeech') : say('restoredSpeechWith', { n })),
        { name: common('restoreNote') },
      );
    },
    onRestoreStudyNotes: ({ id }) => void acts.act(() => restoreStudyNotes(notebook, id), say('restoredStudyNotes')),
    // Said without a way back: there is none.
    onForGood: (table, id) =>
      void acts.act(
        async (telling) => orNotThere(await emptyTrash(notebook, { table, id }, telling)),
        say('deletedForGood'),
        {
          name: say('forGood'),
          forGood: true,
        },
      ),
    onEmpty: () =>
      void acts.act(async (telling) => orNotThere(await emptyTrash(notebook, undefined, telling)), say('emptied'), {
        name: say('empty'),
        forGood: true,
      }),
  };
}

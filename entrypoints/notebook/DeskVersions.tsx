import type { ComponentProps } from 'preact';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { Versions } from '@/components/writing/Versions';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { keepRevision } from '@/utils/storage/keep-revision';
import type { Notebook } from '@/utils/storage/open-notebook';
import { renameRevision } from '@/utils/storage/rename-revision';
import { revisionsOf } from '@/utils/storage/revisions-of';
import { trashRevision } from '@/utils/storage/trash-revision';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { dayOf } from './day-of';
import type { DocumentSession } from './document-session';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** The document's. */
  id: string;
  session: DocumentSession;
  onRestore: ComponentProps<typeof Versions>['onRestore'];
};

/** The versions of the open document, kept, renamed and deleted in the notebook. */
export function DeskVersions({ notebook, acts, id, session, onRestore }: Props) {
  const say = useSay(documentsTexts);
  const locale = useLocale();
  const { value: versions = [] } = useLiveQuery(() => revisionsOf(notebook, id), [notebook, id]);
  const whenOf = (time: number): string => {
    const at = new Date(time);
    const clock = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
    return say('versionOf', { day: dayInWords(dayOf(at), locale), time: clock });
  };
  return (
    <Versions
      versions={versions}
      title={session.written.title}
      blocks={session.written.blocks}
      whenOf={whenOf}
      onKeep={(called) =>
        void acts.act(
          async () => {
            const { title, blocks } = session.written;
            return keepRevision(notebook, { studyNotesId: id, name: called, title, blocks });
          },
          say('versionKept', { name: called }),
        )
      }
      onRestore={onRestore}
      onRename={(version, called) =>
        void acts.act(() => renameRevision(notebook, version.id, called), say('renamed', { name: called }))
      }
      onDelete={(version, called) =>
        void acts.act(() => trashRevision(notebook, version.id), say('versionDeleted', { name: called }))
      }
    />
  );
}

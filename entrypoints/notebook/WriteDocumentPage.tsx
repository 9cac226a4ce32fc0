import type { Acts } from '@/components/shell/use-acts';
import { Empty } from '@/components/ui/Empty';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { UnsavedDocument } from '@/components/writing/UnsavedDocument';
import { DOCUMENTS, documentHash } from '@/components/writing/write-hash';
import { renderBlocks } from '@/utils/export/render-blocks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { newId } from '@/utils/model/new-id';
import type { WritingSettings } from '@/utils/model/settings';
import type { Template } from '@/utils/model/template';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { recordStudyNotes } from '@/utils/storage/record-study-notes';
import { NotYet } from './NotYet';
import { docOf } from './doc-of';
import { DocumentDesk } from './DocumentDesk';
import { useDocument, type OpenSessions } from './use-document';

type Props = {
  notebook: Notebook;
  acts: Acts;
  all: NotesNow;
  templates: readonly Template[];
  settings: WritingSettings;
  id: string;
  sessions: OpenSessions;
};

/** One document, opened to be written in; or why it can't be. */
export function WriteDocumentPage({ id, sessions, ...rest }: Props) {
  const say = useSay(documentsTexts);
  const { acts } = rest;
  const { found, error, session, onReplace } = useDocument(rest.notebook, id, sessions);
  // What is open stays open while the notebook can't be read.
  if (session && (!found || found.kind === 'document')) {
    const isTrashed = found?.doc.deleted !== undefined;
    return <DocumentDesk {...rest} session={session} isTrashed={isTrashed} onReplace={onReplace} />;
  }
  if (!found) {
    return <NotYet notebook={rest.notebook} error={error} />;
  }
  const [title, text] =
    found.kind === 'newer'
      ? [say('newerTitle', { title: found.title }), say('newerText')]
      : found.kind === 'damaged'
        ? [say('damagedTitle', { title: found.title }), say('damagedText')]
        : [say('noneTitle'), say('noneText')];
  if (session && !session.isSaved) {
    const doc = docOf(session.doc, session.written);
    const keep = async (): Promise<void> => {
      const { deleted: _, ...live } = doc;
      const kept = newId();
      if (!(await acts.act(() => recordStudyNotes(rest.notebook, { ...live, id: kept }), say('keptAsNew')))) return;
      session.giveUp();
      location.hash = documentHash(kept);
    };
    const copy = (): Promise<void> =>
      navigator.clipboard
        .writeText(
          renderBlocks(doc)
            .map(({ runs }) => runs.map((run) => run.text).join(''))
            .join('\n'),
        )
        .then(
          () => acts.show({ text: say('copied'), tone: 'done' }),
          () => acts.show({ text: say('notCopied'), tone: 'bad' }),
        );
    return (
      <UnsavedDocument title={title} text={text} doc={doc} onCopy={() => void copy()} onKeep={() => void keep()} />
    );
  }
  return (
    <main class="sheet nothing">
      <Empty icon={found.kind === 'newer' ? icons.lock : icons.write} title={title} text={text}>
        <a class="button" href={DOCUMENTS}>
          {say('toList')}
        </a>
      </Empty>
    </main>
  );
}

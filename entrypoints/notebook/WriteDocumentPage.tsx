import type { Acts } from '@/components/shell/use-acts';
import { Empty } from '@/components/ui/Empty';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { DOCUMENTS } from '@/components/writing/write-hash';
import { commonTexts } from '@/utils/i18n/common-texts';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { WritingSettings } from '@/utils/model/settings';
import type { Template } from '@/utils/model/template';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
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
  const common = useSay(commonTexts);
  const { found, session, onReplace } = useDocument(rest.notebook, id, sessions);
  if (session && found?.kind !== 'newer') {
    const isTrashed = found?.kind === 'document' && found.doc.deleted !== undefined;
    return <DocumentDesk {...rest} session={session} isTrashed={isTrashed} onReplace={onReplace} />;
  }
  if (!found) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  const [title, text] =
    found.kind === 'newer'
      ? [say('newerTitle', { title: found.title }), say('newerText')]
      : found.kind === 'damaged'
        ? [say('damagedTitle', { title: found.title }), say('damagedText')]
        : [say('noneTitle'), say('noneText')];
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

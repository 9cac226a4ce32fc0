import type { Acts } from '@/components/shell/use-acts';
import { writeAt } from '@/components/writing/write-hash';
import type { WritingSettings } from '@/utils/model/settings';
import type { Writer } from '@/utils/model/study-notes';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { NotYet } from './NotYet';
import type { Draft } from './first-draft';
import type { OpenSessions } from './use-document';
import { useTemplates } from './use-templates';
import { WriteDocumentPage } from './WriteDocumentPage';
import { WriteListPage } from './WriteListPage';
import { WriteNewPage } from './WriteNewPage';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  /** Nothing until it is read. */
  all: NotesNow | undefined;
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
  writer: Writer;
  onWriter: (writer: Writer) => void;
  settings: WritingSettings;
  sessions: OpenSessions;
};

/** Study notes: all of them, the setting up of new ones, or one that is written in. */
export function WritePage({ hash, all, draft, onDraft, writer, onWriter, settings, sessions, ...rest }: Props) {
  const { value, error } = useTemplates(rest.notebook);
  const templates = value?.all;
  const at = writeAt(hash);
  if (!all || !templates) {
    return <NotYet notebook={rest.notebook} error={error} />;
  }
  const world = { ...rest, all, templates };
  if (at.at === 'document')
    return <WriteDocumentPage key={at.id} {...world} settings={settings} id={at.id} sessions={sessions} />;
  if (at.at === 'new')
    return <WriteNewPage {...world} draft={draft} onDraft={onDraft} writer={writer} onWriter={onWriter} />;
  return <WriteListPage {...world} />;
}

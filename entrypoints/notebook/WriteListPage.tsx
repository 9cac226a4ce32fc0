import { useMemo, useState } from 'preact/hooks';
import { useExportKey } from '@/components/hand-in/use-export-key';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { DocumentList } from '@/components/writing/DocumentList';
import { findDocuments } from '@/components/writing/find-documents';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { themeName } from '@/utils/model/theme-name';
import { duplicateStudyNotes } from '@/utils/storage/duplicate-study-notes';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { newerStudyNotes } from '@/utils/storage/newer-study-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { storedCounts } from '@/utils/storage/stored-counts';
import { studyNotesList } from '@/utils/storage/study-notes-list';
import { trashStudyNotes } from '@/utils/storage/trash-study-notes';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clipLine } from '@/utils/text/clip-line';
import { NotYet } from './NotYet';
import { citedSpeeches } from './cited-speeches';
import { dayOf } from './day-of';
import { ExportFor } from './ExportFor';

type Props = { notebook: Notebook; acts: Acts; all: NotesNow; templates: readonly Template[] };

/** All study notes. */
export function WriteListPage({ notebook, acts, all, templates }: Props) {
  const say = useSay(documentsTexts);
  const ofExport = useSay(exportTexts);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  /** What the dialog of the ways out is open on: those that were listed when it was opened. */
  const [going, setGoing] = useState<{ docs: readonly StudyNotes[]; cited: ReadonlyMap<string, Speech> }>();
  const { value: documents, error } = useLiveQuery(() => studyNotesList(notebook), [notebook]);
  const { value: newer = [] } = useLiveQuery(() => newerStudyNotes(notebook), [notebook]);
  const { value: stored } = useLiveQuery(() => storedCounts(notebook), [notebook]);
  const names = useMemo(
    () => new Map(all.themes.map((theme) => [theme.id, themeName(theme, locale)])),
    [all.themes, locale],
  );
  const found = useMemo(
    () => documents && findDocuments(documents, query, (doc) => themesOf(doc, names)),
    [documents, query, names],
  );
  const open = (): void => {
    if (!found) return;
    const notes = new Map(all.notes.map((note) => [note.id, note]));
    setGoing({
      docs: found,
      cited: citedSpeeches({ blocks: found.flatMap(({ blocks }) => blocks) }, notes, all.speeches),
    });
  };
  useExportKey(found && found.length > 0 ? open : undefined);
  if (!documents || !found) {
    return <NotYet notebook={notebook} error={error} />;
  }
  const copy = (doc: StudyNotes): void => {
    const title = clipLine(say('copyOf', { title: doc.title.trim() || say('untitled') }), MAX_LINE);
    void acts.act(() => duplicateStudyNotes(notebook, doc.id, { id: newId(), title }), say('duplicated', { title }));
  };
  return (
    <>
      <DocumentList
        onExport={open}
        documents={found}
        total={documents.length}
        newer={newer}
        trashed={stored?.trashedStudyNotes ?? 0}
        query={query}
        onQuery={setQuery}
        templateName={(id) => templates.find((template) => template.id === id)?.name}
        dayOf={(time) => dayOf(new Date(time))}
        onDuplicate={copy}
        onDelete={(doc) =>
          void acts.act(
            () => trashStudyNotes(notebook, doc.id),
            say('deleted', { title: doc.title || say('untitled') }),
          )
        }
      />
      {going && (
        <ExportFor
          kind="study-notes-list"
          input={{ docs: going.docs }}
          acts={acts}
          title={ofExport('titleList', { n: going.docs.length })}
          lang={locale}
          name={say('documents')}
          date={dayOf(new Date())}
          cited={going.cited}
          onClose={() => setGoing(undefined)}
        />
      )}
    </>
  );
}

/** The names of the themes a document is about. */
function themesOf({ blocks, links = [] }: StudyNotes, names: ReadonlyMap<string, string>): string[] {
  const ids = [
    ...blocks.flatMap((block) => (block.kind === 'heading' && block.themeId ? [block.themeId] : [])),
    ...links.flatMap(({ themes }) => themes),
  ];
  return [...new Set(ids.flatMap((id) => names.get(id) ?? []))];
}

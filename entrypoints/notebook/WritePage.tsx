import { useMemo, useRef } from 'preact/hooks';
import { errorText } from '@/components/shell/error-text';
import type { Acts } from '@/components/shell/use-acts';
import { Empty } from '@/components/ui/Empty';
import { useLocale, useSay } from '@/components/use-say';
import { Findings } from '@/components/writing/Findings';
import { HandIn } from '@/components/writing/HandIn';
import { LengthBox } from '@/components/writing/LengthBox';
import { PageView } from '@/components/writing/PageView';
import { PastDocuments } from '@/components/writing/PastDocuments';
import { WritingSetup } from '@/components/writing/WritingSetup';
import { studyNotesFormats } from '@/utils/export/study-notes-formats';
import { commonTexts } from '@/utils/i18n/common-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import type { Writer } from '@/utils/model/study-notes';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { recordStudyNotes } from '@/utils/storage/record-study-notes';
import { studyNotesList } from '@/utils/storage/study-notes-list';
import { trashStudyNotes } from '@/utils/storage/trash-study-notes';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { templates } from '@/utils/study-notes/templates';
import { draftOf } from './draft-of';
import type { Draft } from './first-draft';
import { useExport } from './use-export';
import { useWriter } from './use-writer';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** Nothing until it is read. */
  all: NotesNow | undefined;
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
  writer: Writer;
  onWriter: (writer: Writer) => void;
};

/** Choices on the left, the page in the middle, checks on the right: the draft follows every change, of the choices and of the notes. */
export function WritePage({ notebook, acts, all, draft, onDraft, writer: saved, onWriter }: Props) {
  const say = useSay(writingTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const desk = useRef<HTMLElement>(null);
  const { value: past } = useLiveQuery(() => studyNotesList(notebook), [notebook]);
  const [writer, setWriter] = useWriter(saved, onWriter);
  const written = useMemo(() => all && draftOf(all, draft, writer), [all, draft, writer]);
  const exporting = useExport({
    locale,
    record: (doc) => recordStudyNotes(notebook, doc),
    explain: (error) => errorText(error, common),
  });

  if (!written || !past) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  const { doc, template, choices, unsorted, blocks, findings, length, styleOf, empty } = written;
  const nothingKept = choices.length === 0 && unsorted === 0;
  if (nothingKept && past.length === 0) {
    return (
      <main class="sheet nothing" aria-label={say('draft')}>
        <h1 class="sr">{say('draft')}</h1>
        <Empty title={say('emptyTitle')} text={say('emptyText')}>
          <a class="button" href="#notes">
            {say('toNotes')}
          </a>
        </Empty>
      </main>
    );
  }
  return (
    <div class="sheet writing">
      <div class="bar">
        <HandIn
          formats={studyNotesFormats}
          state={exporting.state}
          disabled={empty}
          onExport={(formatId) => void exporting.run(doc, formatId)}
          onCancel={exporting.cancel}
        />
      </div>
      <WritingSetup
        setup={draft}
        templates={templates}
        themes={choices}
        unsorted={unsorted}
        writer={writer}
        onChange={onDraft}
        onWriter={setWriter}
      />
      <main class="desk" aria-label={say('draft')} ref={desk}>
        {empty ? (
          <>
            <h1 class="sr">{say('draft')}</h1>
            <Empty
              title={nothingKept ? say('emptyTitle') : say('noThemesTitle')}
              text={nothingKept ? say('emptyText') : say('noThemesText')}
            />
          </>
        ) : (
          <PageView blocks={blocks} lang={doc.lang === 'en' ? 'en' : 'zh-Hans'} styleOf={styleOf} />
        )}
      </main>
      <aside class="pane right" aria-label={say('findings')}>
        {!empty && (
          <>
            <LengthBox length={length} template={template} />
            <Findings
              findings={findings}
              onShow={(block) => {
                const place = desk.current?.querySelector<HTMLElement>(`[data-block="${block}"]`);
                place?.scrollIntoView({ block: 'center' });
                place?.focus({ preventScroll: true });
              }}
            />
          </>
        )}
        <PastDocuments
          documents={past}
          onAgain={(old) => void exporting.run(old, studyNotesFormats[0]?.id ?? '')}
          onDelete={(old) =>
            void acts.act(() => trashStudyNotes(notebook, old.id), say('pastDeleted', { title: old.title }))
          }
        />
      </aside>
    </div>
  );
}

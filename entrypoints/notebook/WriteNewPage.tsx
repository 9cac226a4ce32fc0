import { useMemo, useRef } from 'preact/hooks';
import type { Acts } from '@/components/shell/use-acts';
import { Empty } from '@/components/ui/Empty';
import { useSay } from '@/components/use-say';
import { langOf } from '@/components/lang-of';
import { DraftContents } from '@/components/writing/DraftContents';
import { PageView } from '@/components/writing/PageView';
import { documentHash } from '@/components/writing/write-hash';
import { WritingSetup } from '@/components/writing/WritingSetup';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import { MAX_DOCUMENT_BLOCKS } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { Writer } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { keepRevision } from '@/utils/storage/keep-revision';
import type { Notebook } from '@/utils/storage/open-notebook';
import { recordStudyNotes } from '@/utils/storage/record-study-notes';
import { useHandInSettings } from '@/utils/storage/use-hand-in-settings';
import { chosenLayout } from './chosen-layout';
import { draftOf } from './draft-of';
import type { Draft } from './first-draft';
import { useWriter } from './use-writer';

type Props = {
  notebook: Notebook;
  acts: Acts;
  all: NotesNow;
  templates: readonly Template[];
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
  writer: Writer;
  onWriter: (writer: Writer) => void;
};

/** Setting up new study notes: choices on the left, and the draft that follows from them, of the choices and of the notes; then it is made a document. */
export function WriteNewPage({ notebook, acts, all, templates, draft, onDraft, writer: saved, onWriter }: Props) {
  const say = useSay(writingTexts);
  const of = useSay(documentsTexts);
  const [writer, setWriter] = useWriter(saved, onWriter);
  const written = useMemo(() => draftOf(all, draft, writer, templates), [all, draft, writer, templates]);
  const { settings } = useHandInSettings();
  const layout = useMemo(() => chosenLayout(settings, written.doc.lang), [settings, written.doc.lang]);
  const making = useRef(false);
  const { doc, choices, unsorted, speeches, titles, days, blocks, notes, prompts, length, styleOf, empty } = written;

  const compose = async (): Promise<void> => {
    // A double click makes one.
    if (making.current) return;
    if (doc.blocks.length > MAX_DOCUMENT_BLOCKS) {
      const [n, max] = [doc.blocks.length, MAX_DOCUMENT_BLOCKS].map((count) => count.toLocaleString('en'));
      acts.show({ text: of('tooManyBlocks', { n: n!, max: max! }), tone: 'bad' });
      return;
    }
    making.current = true;
    const id = newId();
    const { title, blocks: composed } = doc;
    const done = await acts.act(async () => {
      const { actionId } = await recordStudyNotes(notebook, { ...doc, id });
      // As it was composed, to be compared with; without it the document is no less made.
      await keepRevision(notebook, { studyNotesId: id, title, blocks: composed }).catch(() => undefined);
      return { actionId };
    });
    making.current = false;
    if (!done) return;
    // Without a way back: on its page, undo is that of its text.
    acts.show({ text: of('composed'), tone: 'done' });
    onDraft({ title: '' });
    location.hash = documentHash(id);
  };

  if (choices.length === 0 && unsorted === 0) {
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
    <div class="sheet writing is-setup">
      <DraftContents
        notes={notes}
        ofDays={draft.from === 'dates'}
        prompts={prompts}
        length={length}
        lang={doc.lang}
        onCompose={() => void compose()}
      />
      <WritingSetup
        setup={{ ...draft, templateId: written.template.id }}
        days={days}
        templates={templates}
        themes={choices}
        unsorted={unsorted}
        speeches={speeches}
        titles={titles}
        writer={writer}
        onChange={onDraft}
        onWriter={setWriter}
      />
      <main class="desk" aria-label={say('draft')}>
        {empty ? (
          <>
            <h1 class="sr">{say('draft')}</h1>
            {draft.from === 'themes' ? (
              <Empty title={say('noThemesTitle')} text={say('noThemesText')} />
            ) : (
              <Empty
                title={of(draft.from === 'dates' ? 'noneOfDays' : 'chooseSpeechTitle')}
                text={of('chooseSpeechText')}
              />
            )}
          </>
        ) : (
          <PageView blocks={blocks} lang={langOf(doc.lang)} layout={layout} styleOf={styleOf} />
        )}
      </main>
    </div>
  );
}

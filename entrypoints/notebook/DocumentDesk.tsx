import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExportKey } from '@/components/hand-in/use-export-key';
import { useFontsReady } from '@/components/hand-in/use-fonts-ready';
import { OpenPassageContext } from '@/components/notes/open-passage';
import { errorText } from '@/components/shell/error-text';
import type { Acts } from '@/components/shell/use-acts';
import { EditorToolbar } from '@/components/study-notes/EditorToolbar';
import type { EditorContent, EditorHandle } from '@/components/study-notes/StudyNotesEditor';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { useLocale, useSay } from '@/components/use-say';
import { BothWrote } from '@/components/writing/BothWrote';
import { ChangedNotes } from '@/components/writing/ChangedNotes';
import { DocumentFacts } from '@/components/writing/DocumentFacts';
import { findingKindsOf, Findings } from '@/components/writing/Findings';
import { HandIn } from '@/components/writing/HandIn';
import { LengthBox } from '@/components/writing/LengthBox';
import { SavedSign } from '@/components/writing/SavedSign';
import type { PageParagraph } from '@/utils/export/page-content';
import { renderBlocks } from '@/utils/export/render-blocks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { editorTexts } from '@/utils/i18n/editor-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import type { Finding } from '@/utils/model/finding';
import type { Speech } from '@/utils/model/speech';
import { styleNames } from '@/utils/model/style-names';
import type { WritingSettings } from '@/utils/model/settings';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { keepRevision } from '@/utils/storage/keep-revision';
import type { Notebook } from '@/utils/storage/open-notebook';
import { restoreStudyNotes } from '@/utils/storage/restore-study-notes';
import { useHandInSettings } from '@/utils/storage/use-hand-in-settings';
import { changedNotes } from '@/utils/study-notes/changed-notes';
import { findingKey } from '@/utils/study-notes/finding-key';
import { leadInAt } from '@/utils/study-notes/lead-in-at';
import type { BlockConflict } from '@/utils/study-notes/merge-blocks';
import type { Written } from '@/utils/study-notes/merge-documents';
import { studyNotesLength } from '@/utils/study-notes/study-notes-length';
import { keepAsItIs, updateNote } from '@/utils/study-notes/update-note';
import { withLinks } from '@/utils/study-notes/with-links';
import { chosenLayout } from './chosen-layout';
import { DeskBar, type Pane } from './DeskBar';
import { DeskOutline } from './DeskOutline';
import { DeskVersions } from './DeskVersions';
import { docOf } from './doc-of';
import type { DocumentSession, SessionView } from './document-session';
import { recomposed } from './recomposed';
import { useChecks } from './use-checks';
import { useDeskKeys } from './use-desk-keys';
import { useEditor } from './use-editor';
import { citedSpeeches } from './cited-speeches';
import { ExportFor } from './ExportFor';
import { exportOptions } from './export-options';
import { formatsOf } from './formats-of';
import { useExport } from './use-export';

type Props = {
  notebook: Notebook;
  acts: Acts;
  all: NotesNow;
  templates: readonly Template[];
  settings: WritingSettings;
  session: DocumentSession;
  isTrashed: boolean;
  onReplace: (replace: SessionView['replace'] | null) => void;
};

/** The page around the editor: outline and notes on the left, the page in the middle, length, checks and versions on the right. Styles: desk.css. */
export function DocumentDesk({ notebook, acts, all, templates, settings, session, isTrashed, onReplace }: Props) {
  const say = useSay(documentsTexts);
  const writing = useSay(writingTexts);
  const edit = useSay(editorTexts);
  const common = useSay(commonTexts);
  const ofExport = useSay(exportTexts);
  const locale = useLocale();
  const openPassage = useContext(OpenPassageContext);
  const Editor = useEditor();
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const [caret, setCaret] = useState(-1);
  const [layout, setLayout] = useState<'page' | 'flow'>('page');
  const [isFocusMode, setFocusMode] = useState(false);
  const [pane, setPane] = useState<Pane>('text');
  const noteSearch = useRef<HTMLInputElement>(null!);
  const checks = useRef<HTMLElement>(null);
  const { written, state, conflicts } = session;
  const { id, lang, templateId } = session.doc;
  // Another one is no stand-in: it has other sections.
  const template = templates.find((one) => one.id === templateId);

  // The same object while nothing was written: what is worked out of it is not worked out again.
  const doc = useMemo<StudyNotes>(() => docOf(session.doc, written), [session, written]);
  const notes = useMemo(() => new Map(all.notes.map((note) => [note.id, note])), [all.notes]);
  const themes = useMemo(() => new Map(all.themes.map((theme) => [theme.id, theme])), [all.themes]);
  const speeches = useMemo(() => [...all.speeches.values()], [all.speeches]);
  const styleOf = useMemo(
    () => (noteId: string) => {
      const theme = notes.get(noteId)?.themes.flatMap((under) => themes.get(under.id) ?? [])[0];
      return theme && styleNames[theme.style - 1];
    },
    [notes, themes],
  );
  const checked = useChecks(doc, { notes: all.notes, speeches, template, templates, settings });
  const numbers = useMemo(() => {
    const kinds = findingKindsOf(checked.findings);
    return (finding: Finding): number => kinds.indexOf(finding.kind) + 1;
  }, [checked.findings]);
  const changed = useMemo(() => changedNotes(doc.blocks, doc.links ?? [], notes), [doc.blocks, doc.links, notes]);
  const changedIds = useMemo(() => new Set(changed.map(({ noteId }) => noteId)), [changed]);
  const length = useMemo(() => studyNotesLength(doc), [doc]);

  const signature = useMemo(
    () => renderBlocks({ ...docOf(session.doc, written), title: '', blocks: [] }).map(lineOf),
    [session, written.writer, written.date],
  );
  const handIn = useHandInSettings();
  const pages = useMemo(() => chosenLayout(handIn.settings, lang), [handIn.settings, lang]);
  useFontsReady(pages);
  const record = async (): Promise<void> => {
    await session.flush();
    if (session.state.kind === 'failed') throw new Error(session.state.why);
  };
  const explain = (error: unknown): string => (error instanceof Error ? error.message : errorText(error, common));
  const exporting = useExport({ record, explain });
  /** What is shown in the dialog of the ways out: the document as it was when it was opened. */
  const [going, setGoing] = useState<{ doc: StudyNotes; cited: ReadonlyMap<string, Speech> }>();
  const toGo = (): { doc: StudyNotes; cited: ReadonlyMap<string, Speech> } => {
    const now = docOf(session.doc, session.written);
    return { doc: now, cited: citedSpeeches(now, notes, all.speeches) };
  };
  const isEmpty = doc.blocks.length === 0;
  useExportKey(isEmpty ? undefined : () => setGoing(toGo()));

  useLayoutEffect(() => {
    onReplace(handle && (({ title, blocks }, how) => handle.replace({ title, blocks: [...blocks] }, how)));
    return () => onReplace(null);
  }, [handle, onReplace]);

  // Come to from a page that is gone: what one writes in is the next stop, not the top of the window.
  useLayoutEffect(() => {
    if (handle && document.activeElement === document.body) handle.focus();
  }, [handle]);

  useEffect(() => {
    // What came in by itself has no memory of its note yet.
    const links = withLinks(doc.blocks, doc.links ?? [], notes);
    if (links.length !== (doc.links ?? []).length) session.change({ links });
  }, [session, doc, notes]);

  const toNotes = (): void => {
    setFocusMode(false);
    setPane('outline');
    // Once it is drawn, where it was not.
    requestAnimationFrame(() => noteSearch.current.focus());
  };
  const toBlock = (block: number, start?: number, end?: number): void => {
    setPane('text');
    requestAnimationFrame(() => handle?.jump(block, start, end));
  };

  useDeskKeys(handle, isFocusMode, setFocusMode);

  /** Something the program does to the text for the writer: said, with the way back to what was. */
  const put = (next: Written, text: string, conflicts: readonly BlockConflict[] = []): void => {
    const before = session.written;
    void keepRevision(notebook, { studyNotesId: id, title: before.title, blocks: before.blocks }).catch(
      () => undefined,
    );
    session.put(next, conflicts);
    acts.show({ text, tone: 'done', back: () => session.takeBack(next, before) });
  };
  const recompose = (): void => {
    const again = template && recomposed(session.written, { template, all, speeches });
    if (!again) return;
    const { conflicts, ...next } = again;
    const isSame = JSON.stringify(next.blocks) === JSON.stringify(session.written.blocks);
    if (!isSame) put(next, say('recomposed'), conflicts);
    else acts.show({ text: say('recomposedSame'), tone: 'done' });
  };
  const letStand = (finding: Finding): void => {
    if (!checked.doc) return;
    session.change({ settled: [...new Set([...(session.written.settled ?? []), findingKey(finding, checked.doc)])] });
  };
  const name = doc.title.trim() || say('untitled');
  const kinds = isFocusMode ? 'sheet desk-page is-focus' : 'sheet desk-page';

  return (
    <div
      class={kinds}
      data-pane={pane}
      onCompositionStart={() => session.compose(true)}
      onCompositionEnd={() => session.compose(false)}
      // Of what loses the focus in the middle of one, no end is heard in every browser.
      onFocusOut={() => session.compose(false)}
    >
      <button
        type="button"
        class="button skip-to-text"
        onClick={() => {
          setPane('text');
          requestAnimationFrame(() => handle?.focus());
        }}
      >
        {edit('toText')}
      </button>
      <DeskBar
        name={name}
        lang={lang}
        saved={<SavedSign state={state} onRetry={() => void session.flush()} />}
        out={
          isFocusMode ? undefined : (
            <HandIn
              format={formatsOf('study-notes')[0]!}
              state={exporting.state}
              disabled={isEmpty || handIn.settings === null}
              onExport={() => {
                const { doc: now, cited } = toGo();
                const world = { locale, date: now.date, cited };
                if (handIn.settings) void exporting.run(now, exportOptions(handIn.settings, world));
              }}
              onCancel={exporting.cancel}
              onMore={() => setGoing(toGo())}
            />
          )
        }
        pane={pane}
        onPane={setPane}
      >
        <EditorToolbar
          handle={handle}
          block={caret < 0 ? undefined : doc.blocks[caret]}
          layout={layout}
          onLayout={setLayout}
          pages={pages.name}
          isFocusMode={isFocusMode}
          onFocusMode={setFocusMode}
          onFindNote={toNotes}
        />
      </DeskBar>

      <DeskOutline
        blocks={doc.blocks}
        lang={lang}
        caret={caret}
        template={template}
        handle={handle}
        notes={all.notes}
        themes={themes}
        noteSearch={noteSearch}
        onJump={(block) => toBlock(block)}
        onText={() => setPane('text')}
        onRecompose={written.composed ? recompose : undefined}
      />

      <main class="desk" aria-label={writing('draft')}>
        {isTrashed && (
          <p class="in-trash" role="status">
            <Icon icon={icons.trash} small /> {say('inTrash')}
            <Button size="small" onClick={() => void acts.act(() => restoreStudyNotes(notebook, id))}>
              {say('putBack')}
            </Button>
          </p>
        )}
        {Editor === null && <p class="error">{say('noEditor')}</p>}
        {Editor && (
          <Editor
            content={{ title: written.title, blocks: [...written.blocks] }}
            lang={lang}
            onChange={({ title, blocks }: EditorContent) => {
              // What only says that something is done lies over the last lines: read by who goes on writing.
              const { message } = acts;
              if (message?.tone === 'done' && !message.back && !message.again && message.actionId === undefined)
                acts.dismiss();
              session.change({ title, blocks });
            }}
            onHandle={setHandle}
            notes={notes}
            speeches={all.speeches}
            styleOf={styleOf}
            findings={checked.findings}
            numberOf={numbers}
            layout={layout}
            pages={pages}
            isFocusMode={isFocusMode}
            leadInFor={(noteId: string) => {
              const note = notes.get(noteId);
              const world = { notes, speeches: all.speeches, lang };
              return note ? leadInAt(session.written.blocks, caret, note, world) : '';
            }}
            onOpenPassage={(noteId: string) => {
              const note = notes.get(noteId);
              const url = note && all.speeches.get(note.speechId)?.urls[0];
              if (url !== undefined) openPassage(url, noteId);
            }}
            changedNotes={changedIds}
            onShowChange={(noteId: string) => {
              setFocusMode(false);
              setPane('checks');
              requestAnimationFrame(() => {
                const entry = checks.current?.querySelector<HTMLElement>(`.changed-notes [data-note="${noteId}"]`);
                entry?.scrollIntoView({ block: 'nearest' });
                entry?.focus();
              });
            }}
            onSelect={setCaret}
            onFindNote={toNotes}
            signature={signature}
          />
        )}
      </main>

      <aside class="pane right" ref={checks} aria-label={say('paneChecks')}>
        <LengthBox
          length={lang === 'en' ? length.words : length.characters}
          lang={lang}
          quotedShare={length.quotedShare}
          usual={template?.length}
        />
        <BothWrote
          conflicts={conflicts}
          by={session.conflictsBy}
          onShow={(block) => toBlock(block)}
          onDone={() => session.settle()}
        />
        <ChangedNotes
          changed={changed}
          blocks={doc.blocks}
          onShow={(block) => toBlock(block)}
          onUpdate={(one, choice) => {
            const { written: before } = session;
            session.put({
              ...before,
              ...updateNote({ blocks: before.blocks, links: before.links ?? [] }, one, choice),
            });
          }}
          onKeep={(one) => session.change({ links: keepAsItIs(session.written.links ?? [], one) })}
        />
        <Findings
          findings={checked.findings}
          isChecked={checked.doc !== null}
          settled={checked.settled}
          onShow={({ block, start, end, inLeadIn }) => (inLeadIn ? toBlock(block) : toBlock(block, start, end))}
          onMend={(finding) => handle?.mend(finding, checked.doc?.blocks[finding.block])}
          onLetStand={letStand}
          onAskAgain={() => session.change({ settled: [] })}
        />
        <DocumentFacts
          date={written.date}
          writer={written.writer}
          onDate={(date) => session.change({ date })}
          onWriter={(writer) => session.change({ writer })}
        />
        <DeskVersions
          notebook={notebook}
          acts={acts}
          id={id}
          session={session}
          onRestore={({ title, blocks }, called) =>
            put({ ...session.written, title, blocks }, say('restored', { name: called }))
          }
        />
      </aside>
      {going && (
        <ExportFor
          kind="study-notes"
          input={going.doc}
          acts={acts}
          title={ofExport('titleStudyNotes')}
          lang={lang}
          name={going.doc.title}
          date={going.doc.date}
          cited={going.cited}
          left={{
            prompts: going.doc.blocks.filter(({ kind }) => kind === 'prompt').length,
            wrong: checked.findings.filter(({ severity }) => severity === 'wrong').length,
          }}
          onKeep={() => record().then(() => null, explain)}
          onClose={() => setGoing(undefined)}
        />
      )}
    </div>
  );
}

const lineOf = ({ runs }: PageParagraph): string => runs.map(({ text }) => text).join('');

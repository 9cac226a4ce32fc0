import { Editor, Extension } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageLayout } from '@/utils/export/page-layout';
import { pageProperties } from '@/utils/export/page-properties';
import { editorTexts } from '@/utils/i18n/editor-texts';
import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StyleName } from '@/utils/model/style-names';
import { langOf } from '../lang-of';
import { useSay } from '../use-say';
import { Button } from '../ui/Button';
import { acrossBlocks } from './across-blocks';
import { selectedBlocks } from './block-commands';
import { changesShown, showChanges } from './changes-shown';
import { clipboard, type ClipboardActs } from './clipboard';
import type { EditorContent as Content } from './editor-content';
import { blocksToDoc, docToBlocks, seedBlocks, UnknownBlock } from './editor-document';
import { makeHandle, type EditorHandle as Handle } from './editor-handle';
import { editorKeys, type KeyActs } from './editor-keys';
import { editorNodes } from './editor-nodes';
import { editorSchema } from './editor-schema';
import type { EditorWorld } from './editor-world';
import { footnoteMarks } from './footnote-marks';
import { footnoteTools } from './footnote-tools';
import { pickedFootnote } from './picked-footnote';
import { findingsShown, showFindings } from './findings-shown';
import { FindBar } from './FindBar';
import { findInText } from './find-in-text';
import { lengthLimits } from './length-limits';
import { folioOn } from './folio-on';
import { pageBreaks, type PageActs } from './page-breaks';
import { quotationViews, type QuotationViews } from './quotation-view';
import { readerEdits } from './reader-edits';
import { salutation } from './salutation';
import { takeCaretIn } from './take-caret-in';
import { showTitle, titleShown } from './title-shown';
import { typedNumbers } from './typed-numbers';
import { writeAtEnd } from './write-at-end';
import './editor.css';
import './find.css';

// By their names for the pages that hold the editor; its own files know them where they are made.
export type EditorContent = Content;
export type EditorHandle = Handle;

type Props = {
  /** What is edited, when it opens; what comes from outside later goes through the handle. */
  content: EditorContent;
  /** Language of the document. */
  lang: 'zh-CN' | 'en';
  /** After each change of the document. Blocks that did not change are the same objects. */
  onChange: (content: EditorContent) => void;
  onHandle: (handle: EditorHandle | null) => void;
  notes: ReadonlyMap<string, Note>;
  speeches: ReadonlyMap<string, Speech>;
  styleOf: (noteId: string) => StyleName | undefined;
  findings: readonly Finding[];
  /** Which number is drawn at a finding; without it none is. */
  numberOf?: (finding: Finding) => number;
  /** `page`: as it will be handed in, page by page; `flow`: text without pages. */
  layout: 'page' | 'flow';
  /** How it will be handed in: paper, type, and how far lines are apart. */
  pages: PageLayout;
  isFocusMode: boolean;
  /** What stands before the passage of a note that is put in. */
  leadInFor: (noteId: string) => string;
  /** Opens the page a note is from. */
  onOpenPassage: (noteId: string) => void;
  /** Notes that say something else by now, by id: marked at their places. */
  changedNotes?: ReadonlySet<string>;
  /** What a note says by now is to be shown: its mark was pressed. */
  onShowChange?: (noteId: string) => void;
  /** In which block the caret is; −1: in the title. */
  onSelect?: (block: number) => void;
  /** A note is to be looked for, to be put in at the caret: `@` was typed. */
  onFindNote?: () => void;
  /** What stands under the text when it is handed in, line by line: who, and when. Not written here. */
  signature?: readonly string[];
};

/** Edits study notes: the format-free tree, drawn as the page that will be handed in. Heavy: load it when it is needed. */
export function StudyNotesEditor(props: Props) {
  const say = useSay(editorTexts);
  const { lang, layout, isFocusMode } = props;
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const world = useRef<EditorWorld>(null!);
  world.current = { ...props, say };
  const views = useRef<QuotationViews>(new Set());
  const [unknown, setUnknown] = useState<string>();
  const [notice, setNotice] = useState<'pasteCut' | 'full' | Parameters<KeyActs['refuse']>[0]>();
  const [pages, setPages] = useState(1);
  const [change, setChange] = useState(0);
  const [finding, setFinding] = useState(0);
  const handle = useRef<Handle | null>(null);
  const selected = useRef<number | null>(null);
  const acts = useRef<KeyActs & ClipboardActs & { onFull: () => void; pages: PageActs }>(null!);
  acts.current = {
    openFind: () => setFinding((asked) => asked + 1),
    findNote: props.onFindNote,
    focusTools(at) {
      const quotation = editor.current?.view.nodeDOM(at);
      if (quotation instanceof HTMLElement) {
        quotation.querySelector<HTMLElement>('.passage-card button:not([hidden])')?.focus();
      }
    },
    closeTools(at) {
      const quotation = editor.current?.view.nodeDOM(at);
      if (quotation instanceof HTMLElement) quotation.classList.add('is-closed');
    },
    refuse: setNotice,
    insertNote: (noteId) => handle.current?.insertNote(noteId),
    onCut: () => setNotice('pasteCut'),
    onFull: () => setNotice('full'),
    pages: {
      isOn: () => latest.current.layout === 'page',
      folio: (page) => folioOn(page, latest.current.pages),
      onPages: setPages,
    },
  };

  useLayoutEffect(() => {
    const { content, onHandle } = latest.current;
    let json;
    try {
      json = blocksToDoc(content, editorSchema).toJSON() as Record<string, unknown>;
    } catch (error) {
      if (!(error instanceof UnknownBlock)) throw error;
      setUnknown(error.kind);
      return undefined;
    }
    const made = new Editor({
      element: mount.current,
      content: json,
      extensions: [
        ...editorNodes,
        behaviour({
          world: () => world.current,
          views: views.current,
          acts: () => acts.current,
          pageLayout: () => latest.current.pages,
        }),
      ],
      // A style element would be refused by the policy of our pages; what it holds is in editor.css.
      injectCSS: false,
      enableCoreExtensions: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': say('text'),
          spellcheck: 'false',
        },
      },
      onUpdate({ editor: { state } }) {
        latest.current.onChange(docToBlocks(state.doc));
        setNotice(undefined);
        setChange((changes) => changes + 1);
      },
      onSelectionUpdate({ editor: { state } }) {
        const block = selectedBlocks(state).first - 1;
        if (block === selected.current) return;
        selected.current = block;
        latest.current.onSelect?.(block);
      },
    });
    seedBlocks(made.state.doc, content);
    editor.current = made;
    handle.current = makeHandle(
      made,
      () => latest.current,
      () => acts.current.openFind(),
      (why) => acts.current.refuse(why),
    );
    onHandle(handle.current);
    return () => {
      latest.current.onHandle(null);
      made.destroy();
      editor.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    for (const view of views.current) view.refresh();
  }, [props.notes, props.speeches, props.styleOf, lang, say]);

  useLayoutEffect(() => {
    draw(editor.current, (state) => showFindings(state, props.findings, props.numberOf));
  }, [props.findings, props.numberOf]);

  useLayoutEffect(() => {
    draw(editor.current, showTitle);
  }, [props.pages]);

  const { changedNotes } = props;
  const marked = [...(changedNotes ?? [])].join('\n');
  useLayoutEffect(() => {
    const label = (): string => say('noteChanged');
    const show = (noteId: string): void => latest.current.onShowChange?.(noteId);
    draw(editor.current, (state) => showChanges(state, new Set(changedNotes), { label, show }));
  }, [marked, say]);

  if (unknown !== undefined) return <p class="error">{say('unknownBlock', { kind: unknown })}</p>;
  const last = folioOn(pages, props.pages);
  return (
    <div class={isFocusMode ? 'study-notes-editor is-focus-mode' : 'study-notes-editor'}>
      {finding > 0 && editor.current && (
        <FindBar
          view={editor.current.view}
          change={change}
          asked={finding}
          onClose={() => {
            setFinding(0);
            editor.current?.view.focus();
          }}
        />
      )}
      <p class="editor-notice" role="status">
        {notice && (
          <>
            {say(notice)}{' '}
            <Button size="small" look="quiet" onClick={() => setNotice(undefined)}>
              {say('dismiss')}
            </Button>
          </>
        )}
      </p>
      <article
        class={`a4 is-${layout}`}
        lang={langOf(lang)}
        style={{
          ...pageProperties(props.pages),
          '--pages': String(pages),
          '--title-hint': JSON.stringify(say('titleHint')),
        }}
        onMouseDown={(event) => {
          // On the paper under the text.
          if (event.target !== event.currentTarget || !editor.current) return;
          event.preventDefault();
          writeAtEnd(editor.current.view);
        }}
      >
        <div ref={mount} />
        {props.signature?.map((line, index) => (
          <p key={index} class={index === 0 ? 'signature' : 'date'}>
            {line}
          </p>
        ))}
        {layout === 'page' && (
          <span class={last.kind} aria-hidden="true">
            {last.text}
          </span>
        )}
      </article>
    </div>
  );
}

/** Draws something over the text, which changes nothing in it. */
function draw(editor: Editor | null, make: (state: EditorState) => Transaction): void {
  if (!editor) return;
  const { view } = editor;
  takeCaretIn(view);
  view.dispatch(make(view.state));
}

type Ways = {
  world: () => EditorWorld;
  views: QuotationViews;
  acts: () => KeyActs & ClipboardActs & { onFull: () => void; pages: PageActs };
  pageLayout: () => PageLayout;
};

/** The editor's own ways, as an extension of Tiptap. */
function behaviour({ world, views, acts, pageLayout }: Ways): Extension {
  return Extension.create({
    name: 'studyNotes',
    addProseMirrorPlugins: () => [
      acrossBlocks(),
      clipboard(world, acts),
      editorKeys(acts),
      readerEdits(),
      typedNumbers(),
      footnoteMarks(world),
      pickedFootnote(),
      footnoteTools(world),
      lengthLimits(() => acts().onFull()),
      findingsShown(),
      changesShown(),
      findInText(),
      salutation(),
      titleShown(pageLayout),
      pageBreaks(() => acts().pages),
      quotationViews(world, views),
      history(),
    ],
  });
}

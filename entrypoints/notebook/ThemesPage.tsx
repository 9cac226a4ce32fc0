import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Acts } from '@/components/shell/use-acts';
import { boardAt, boardHash } from '@/components/themes/board-hash';
import { BoardFind } from '@/components/themes/BoardFind';
import { BoardHead } from '@/components/themes/BoardHead';
import { ExportPane } from '@/components/themes/ExportPane';
import { ImportReport, type Imported } from '@/components/themes/ImportReport';
import { PacksPane } from '@/components/themes/PacksPane';
import { shownBranches } from '@/components/themes/shown-branches';
import { ThemeBoard, type Dragged } from '@/components/themes/ThemeBoard';
import { ThemeFileInput } from '@/components/themes/ThemeFileInput';
import { ThemePanel } from '@/components/themes/ThemePanel';
import { useFocusTrail } from '@/components/themes/use-focus-trail';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { packs } from '@/utils/themes/packs';
import { ThemeProposals } from './ThemeProposals';
import { usePacks } from './use-packs';
import { useThemeActs } from './use-theme-acts';
import { useThemeBoard } from './use-theme-board';
import { useThemeFiles } from './use-theme-files';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  /** Nothing until it is read. */
  all: NotesNow | undefined;
};

/** What stands beside the board where no editor is open. */
type Pane = { kind: 'packs' | 'export' } | { kind: 'import'; report: Imported } | null;

/** Fewer are seen at a glance. */
const MANY = 9;

const show = (open: string | null): void => {
  location.hash = boardHash({ open });
};

/** The themes on a board, and beside it one theme's editor, the packs, or what is imported and exported. */
export function ThemesPage({ notebook, hash, acts, all }: Props) {
  const say = useSay(themeBoardTexts);
  const common = useSay(commonTexts);
  const { open } = boardAt(hash);
  const shown = useThemeBoard(notebook, all, open);
  const [pane, setPane] = useState<Pane>(null);
  const [dragged, setDragged] = useState<Dragged>(null);
  const [renaming, setRenaming] = useState({ id: '', times: 0 });
  const [query, setQuery] = useState('');
  const [notesFirst, setNotesFirst] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const focusOn = useFocusTrail(root);
  const themes = useMemo(() => shown?.themes ?? [], [shown]);
  const themeActs = useThemeActs(notebook, acts, themes);
  const files = useThemeFiles(notebook, acts);
  const packStates = usePacks(themes, pane?.kind === 'packs');
  // One thing beside the board at a time. In the same step as it is drawn: an F2 that comes before a later one would be forgotten.
  useLayoutEffect(() => {
    if (open === null) setRenaming((before) => ({ ...before, id: '' }));
    else setPane(null);
  }, [open]);

  const tree = useMemo(() => {
    if (!shown) return [];
    const { summaries, tree } = shown.board;
    // As it is, where nothing is wanted otherwise: so it is told from a part.
    if (query.trim() === '' && !notesFirst) return tree;
    return shownBranches(tree, { query, notesFirst, notesOf: (id) => summaries.get(id)?.notes ?? 0 });
  }, [shown, query, notesFirst]);

  if (!shown) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  const { board, notes, help } = shown;
  const theme = themes.find(({ id }) => id === open);
  const inOrder = board.tree.flatMap(({ theme: top, children }) => [top, ...children]);
  const toPane = (next: Pane): void => {
    show(null);
    setPane(next);
  };
  const empty = inOrder.filter(({ id }) => (board.summaries.get(id)?.notes ?? 0) === 0).length;
  const closePane = (): void => setPane(null);
  const chooseFile = (): void => file.current?.click();
  return (
    <div class={theme || pane ? 'sheet board with-pane' : 'sheet board'} ref={root}>
      <main>
        <BoardHead
          counts={{ themes: themes.length, notes: board.notes, unsorted: board.unsorted }}
          onImport={chooseFile}
          onExport={() => toPane({ kind: 'export' })}
          onPacks={() => toPane({ kind: 'packs' })}
          onCreate={async (name) => {
            const made = await themeActs.create(name);
            if ('problem' in made) return made.problem;
            // Else it might not be among those that are shown.
            setQuery('');
            show(made.themeId);
            return null;
          }}
        />
        <ThemeProposals notebook={notebook} acts={acts} notes={notes} themes={themes} />
        {themes.length === 0 ? (
          <Empty icon={icons.theme} title={say('noThemesTitle')} text={say('noThemesText')}>
            <Button onClick={() => toPane({ kind: 'packs' })}>{say('packs')}</Button>
          </Empty>
        ) : (
          <>
            {empty > 0 && <p class="hint">{say('emptyThemes', { n: empty })}</p>}
            {(inOrder.length >= MANY || query !== '' || notesFirst) && (
              <BoardFind
                query={query}
                onQuery={setQuery}
                found={query.trim() === '' ? null : tree.reduce((n, { children }) => n + 1 + children.length, 0)}
                notesFirst={notesFirst}
                onNotesFirst={setNotesFirst}
              />
            )}
            <ThemeBoard
              board={board}
              shown={tree}
              open={theme?.id ?? null}
              dragged={dragged}
              onDragged={setDragged}
              acts={{
                onOpen: (one, isRenaming) => {
                  if (isRenaming) setRenaming(({ times }) => ({ id: one.id, times: times + 1 }));
                  show(one.id);
                },
                onArrange: themeActs.arrange,
                onDelete: (one) => {
                  if (one.id === open) show(null);
                  themeActs.remove(one);
                },
                onUseAgain: (one) => themeActs.putAway(one, false),
                onDropNotes: (one, noteIds) => {
                  if (theme) themeActs.moveNotes(noteIds, theme.id, one);
                },
              }}
            />
          </>
        )}
      </main>
      <ThemeFileInput
        inputRef={file}
        onFile={(chosen) => void files.read(chosen).then((report) => toPane({ kind: 'import', report }))}
      />
      {theme && help && (
        <ThemePanel
          key={theme.id}
          theme={theme}
          others={inOrder.filter(({ id }) => id !== theme.id)}
          summary={board.summaries.get(theme.id)}
          notes={notes.filter((note) => note.themes.some(({ id }) => id === theme.id))}
          hasChildren={board.tree.some((branch) => branch.theme.id === theme.id && branch.children.length > 0)}
          help={help}
          quoteOf={(noteId) => notes.find(({ id }) => id === noteId)?.quote ?? ''}
          renaming={renaming.id === theme.id ? renaming.times : 0}
          acts={{
            onRename: (name) => themeActs.rename(theme, name),
            onStyle: (style) => themeActs.recolour(theme, style),
            onAddWords: (words, noteIds) => themeActs.addWords(theme, words, noteIds),
            onRemoveWord: (word) => themeActs.removeWord(theme, word),
            onArrange: (destination) => themeActs.arrange(theme, destination),
            onMerge: (into) => {
              void themeActs.merge(theme, into).then((done) => done && show(into.id));
            },
            onSplit: async (name, noteIds) => {
              const made = await themeActs.split(theme, name, noteIds);
              if ('problem' in made) return made.problem;
              focusOn(made.themeId);
              return null;
            },
            onMoveNotes: (noteIds, to) => themeActs.moveNotes(noteIds, theme.id, to),
            onDragNotes: (ids) => setDragged(ids && { kind: 'notes', ids, from: theme.id }),
            onPutAway: (away) => themeActs.putAway(theme, away),
            onExport: () => files.save([theme, ...themes.filter(({ parent }) => parent === theme.id)]),
            onDelete: () => {
              show(null);
              themeActs.remove(theme);
            },
            onClose: () => show(null),
          }}
        />
      )}
      {!theme && pane?.kind === 'packs' && packStates && (
        <PacksPane
          packs={packStates}
          onAdd={files.addPack}
          onRemove={(id) => files.removePacks([id])}
          onStartEmpty={() => files.removePacks(packs.map(({ id }) => id))}
          onClose={closePane}
        />
      )}
      {!theme && pane?.kind === 'export' && (
        <ExportPane themes={[...inOrder, ...board.away]} onExport={files.save} onClose={closePane} />
      )}
      {!theme && pane?.kind === 'import' && (
        <ImportReport report={pane.report} onAgain={chooseFile} onClose={closePane} />
      )}
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countNotes } from '@/components/notebook/count-notes';
import { ExportNotes } from '@/components/notebook/ExportNotes';
import { FilterChips } from '@/components/notebook/FilterChips';
import { groupNotes, type NoteGroup } from '@/components/notebook/group-notes';
import { MakeTheme } from '@/components/notebook/MakeTheme';
import { Marked } from '@/components/notebook/Marked';
import { MonthIndex } from '@/components/notebook/MonthIndex';
import { NotesSheet } from '@/components/notebook/NotesSheet';
import { notesOf } from '@/components/notebook/notes-of';
import { NothingHere } from '@/components/notebook/NothingHere';
import { SearchField } from '@/components/notebook/SearchField';
import { SheetHead } from '@/components/notebook/SheetHead';
import { arrangementOf, onShelf } from '@/components/notebook/shelf';
import { shelfAt, shelfHash } from '@/components/notebook/shelf-hash';
import { ShelfIndex } from '@/components/notebook/ShelfIndex';
import { SpeechIndex } from '@/components/notebook/SpeechIndex';
import { ThemeIndex } from '@/components/notebook/ThemeIndex';
import { NoteGrip } from '@/components/notes/NoteGrip';
import { useNoteSearch } from '@/components/notebook/use-note-search';
import { usePicking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { boardHash } from '@/components/themes/board-hash';
import { Icon } from '@/components/ui/Icon';
import { useLocale, useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { askBackground } from '@/utils/messaging/ask-background';
import type { Note } from '@/utils/model/note';
import type { Settings } from '@/utils/model/settings';
import { themeName } from '@/utils/model/theme-name';
import { isFiltering } from '@/utils/search/is-filtering';
import { noFilter } from '@/utils/search/note-filter';
import { MAX_TERMS } from '@/utils/search/parse-query';
import { editNote } from '@/utils/storage/edit-note';
import type { NotesNow } from '@/utils/storage/follow-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { restoreNote } from '@/utils/storage/restore-note';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import { trashNote } from '@/utils/storage/trash-note';
import { trashNotes } from '@/utils/storage/trash-notes';
import { useSuggester } from '@/utils/storage/use-suggester';
import { branchOf } from '@/utils/themes/branch-of';
import { themeTree } from '@/utils/themes/theme-tree';
import { PickedNotes } from './PickedNotes';
import { ReadNote } from './ReadNote';
import { ThemeProposals } from './ThemeProposals';
import { useNoteDrag } from './use-note-drag';
import { useNotesExport } from './use-notes-export';
import { useThemeActs } from './use-theme-acts';
import * as icons from '@/components/ui/icons';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  all: NotesNow;
  look: Settings['look'];
  onLook: (look: Settings['look']) => void;
};

const NOT_LOST: ReadonlySet<string> = new Set();

/** The notes by theme, by speech or by date, with the shelves as an index beside them. */
export function NotesPage({ notebook, hash, acts, all, look, onLook }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const clear = (): void => {
    setTyped('');
    setFilter(noFilter);
  };
  const [reading, setReading] = useState<string>();
  const shelf = useMemo(() => shelfAt(hash), [hash]);
  // Another shelf: the counts in the index are not those of a search, so it begins anew.
  useEffect(clear, [hash]);
  const inTrash = shelf.kind === 'trash';
  const by = arrangementOf(shelf);

  const tree = useMemo(() => themeTree(all.themes.filter(({ archived }) => !archived)), [all.themes]);
  const themes = useMemo(() => tree.flatMap(({ theme, children }) => [theme, ...children]), [tree]);
  const counts = useMemo(() => countNotes(all.notes, themes), [all.notes, themes]);
  const shelved = useMemo(
    () => onShelf(inTrash ? all.trashed : all.notes, shelf, { themes, lost: NOT_LOST }),
    [all.notes, all.trashed, themes, shelf],
  );
  const world = useMemo(() => ({ notes: shelved, speeches: all.speeches, themes }), [shelved, all.speeches, themes]);
  const {
    query,
    isSearching,
    notes: found,
    facets,
    isPending,
  } = useNoteSearch(world, { typed, filter, lost: NOT_LOST });
  const branch = useMemo(() => (shelf.kind === 'theme' ? branchOf(themes, shelf.id) : []), [shelf, themes]);
  const grouped = (some: readonly Note[], ranked: boolean): NoteGroup[] => {
    if (inTrash) return inOneGroup(some);
    return groupNotes(some, {
      by,
      themes: shelf.kind === 'theme' ? branch : themes,
      speeches: all.speeches,
      ...(shelf.kind === 'theme' && { asked: shelf.id }),
      ranked,
    });
  };
  // Stays while something is looked for: to clear the search is to show it again.
  const arranged = useMemo(() => grouped(shelved, false), [shelved, themes, branch, all.speeches, shelf]);
  const groups = useMemo(
    () => (isSearching ? grouped(found, true) : arranged),
    [arranged, isSearching ? found : undefined],
  );

  const noteActs = useNoteActs(acts, {
    themes,
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    editClosing: (id, fields, seen) => askBackground('saveWords', { table: 'notes', id, fields, seen }),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
    changeThemes: (change) => setNotesThemes(notebook, [change]),
  });
  const themeActs = useThemeActs(notebook, acts, all.themes);
  const suggester = useSuggester(notebook, all.notes.length > 0);

  // One that stands under two headings is selected once.
  const order = useMemo(() => {
    // Put together only where something is done with many: not for each letter of a search.
    let made: readonly Note[] | undefined;
    return () => (made ??= notesOf(groups));
  }, [groups]);
  const picking = usePicking(order);
  useEffect(() => picking.none(), [hash]);
  const from = useMemo(() => branch.map(({ id }) => id), [branch]);
  const dragging = useNoteDrag(notebook, acts, { notes: order, picking, from });
  const moving = useRef<(() => void) | null>(null);
  const entered = useRef<(() => void) | null>(null);

  const exportNotes = useNotesExport(acts, () => new Date());
  const trash = (some: readonly Note[]): void => {
    const said = some.length === 1 ? common('noteDeleted') : say('notesDeleted', { n: some.length });
    void acts
      .act(
        () =>
          trashNotes(
            notebook,
            some.map(({ id }) => id),
          ),
        said,
      )
      .then((done) => done && picking.none());
  };
  const restore = (some: readonly Note[]): void => {
    const said = some.length === 1 ? common('noteRestored') : say('notesRestored', { n: some.length });
    void acts.act(() => restoreNote(notebook, some[0]!.id), said);
  };

  return (
    <div class="sheet notebook">
      <ShelfIndex
        shelf={shelf}
        counts={{ all: all.notes.length, trash: all.trashed.length, lost: 0, unsorted: counts.unsorted }}
        onGo={(to) => (location.hash = shelfHash(to))}
        foot={
          by === 'theme' && (
            <MakeTheme
              onCreate={async (name) => {
                const made = await themeActs.create(name);
                if ('problem' in made) return made.problem;
                location.hash = shelfHash({ kind: 'theme', id: made.themeId });
                return null;
              }}
            />
          )
        }
      >
        {by === 'theme' && (
          <ThemeIndex
            tree={tree}
            counts={counts}
            shelf={shelf}
            held={dragging.held}
            onDropNotes={dragging.onDropNotes}
            onArrange={themeActs.arrange}
          />
        )}
        {by === 'speech' && <SpeechIndex notes={all.notes} speeches={all.speeches} shelf={shelf} />}
        {by === 'date' && <MonthIndex notes={all.notes} shelf={shelf} />}
      </ShelfIndex>
      <main class="notes">
        <h1 class="sr">{say('pageNotes')}</h1>
        {(all.notes.length > 0 || inTrash) && (
          <SheetHead
            look={look}
            onLook={onLook}
            acts={
              !inTrash &&
              found.length > 0 && <ExportNotes onExport={() => void exportNotes({ groups, speeches: all.speeches })} />
            }
            below={
              <>
                {facets && <FilterChips filter={filter} onFilter={setFilter} facets={facets} themes={themes} />}
                {query.isCut && (
                  <p class="search-cut" role="status">
                    {say('searchCut', { n: MAX_TERMS })}
                  </p>
                )}
              </>
            }
          >
            <SearchField query={typed} onQuery={setTyped} onDown={() => entered.current?.()} />
          </SheetHead>
        )}
        {shelf.kind === 'unsorted' && all.notes.length > 0 && (
          <ThemeProposals notebook={notebook} acts={acts} notes={all.notes} themes={all.themes} />
        )}
        {!inTrash && found.length > 0 && (
          <PickedNotes
            key={`${hash} picked`}
            notebook={notebook}
            acts={acts}
            of={found.length}
            notes={order}
            themes={themes}
            picking={picking}
            suggester={suggester}
            from={from}
            opens={moving}
            onTrash={trash}
            onExport={(some) =>
              void exportNotes({
                groups: groupNotes(some, { by: 'theme', themes, speeches: all.speeches }),
                speeches: all.speeches,
              })
            }
          />
        )}
        <NotesSheet
          key={hash}
          groups={groups}
          as={look}
          themes={themes}
          speeches={all.speeches}
          acts={noteActs}
          suggest={suggester?.suggest}
          picking={inTrash ? undefined : picking}
          onRestore={inTrash ? (note) => restore([note]) : undefined}
          onRead={({ id }) => setReading(id)}
          onMove={inTrash ? undefined : () => moving.current?.()}
          onTrash={inTrash ? undefined : trash}
          marked={query.all.length === 0 ? undefined : (text) => <Marked text={text} query={query} />}
          entered={entered}
          grip={
            by === 'theme' && !inTrash
              ? (note, group) => {
                  const themeId = group.head.kind === 'theme' ? group.head.theme?.id : undefined;
                  const { drag } = dragging;
                  return <NoteGrip onStart={(low) => drag.onStart(note.id, themeId, low)} onEnd={drag.onEnd} />;
                }
              : undefined
          }
          tools={({ head }) =>
            head.kind === 'theme' &&
            head.theme && (
              <a
                class="icon-button"
                href={boardHash({ open: head.theme.id })}
                aria-label={say('editThisTheme', { theme: themeName(head.theme, locale) })}
                title={say('editThisTheme', { theme: themeName(head.theme, locale) })}
              >
                <Icon icon={icons.settings} />
              </a>
            )
          }
        />
        {isPending && (
          <p class="later" role="status">
            {say('searchGetting')}
          </p>
        )}
        {found.length === 0 && !isPending && (
          <NothingHere shelf={shelf} query={typed} filtered={isFiltering(filter)} onClear={clear} />
        )}
        {reading !== undefined && (
          <ReadNote
            id={reading}
            notes={order()}
            all={all}
            acts={noteActs}
            onGo={setReading}
            onClose={() => setReading(undefined)}
          />
        )}
      </main>
    </div>
  );
}

/** The trash: in the order in which things went there. */
function inOneGroup(notes: readonly Note[]): NoteGroup[] {
  const group: NoteGroup = {
    key: 'trash',
    head: { kind: 'theme', theme: null },
    count: notes.length,
    parts: [{ path: [], notes: [...notes] }],
  };
  return notes.length > 0 ? [group] : [];
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
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
import { SheetHead } from '@/components/notebook/SheetHead';
import { arrangementOf, onShelf } from '@/components/notebook/shelf';
import { shelfAt, shelfHash } from '@/components/notebook/shelf-hash';
import { ShelfIndex } from '@/components/notebook/ShelfIndex';
import { SpeechIndex } from '@/components/notebook/SpeechIndex';
import { TrashShelf } from '@/components/notebook/TrashShelf';
import { ThemeIndex } from '@/components/notebook/ThemeIndex';
import { NoteGrip } from '@/components/notes/NoteGrip';
import { useHeldGroups } from '@/components/notebook/use-held-groups';
import { useNoteSearch } from '@/components/notebook/use-note-search';
import { usePicking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { boardHash } from '@/components/themes/board-hash';
import { Icon } from '@/components/ui/Icon';
import { SearchField } from '@/components/ui/SearchField';
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
import { storedCounts } from '@/utils/storage/stored-counts';
import { trashContents, type TrashContents } from '@/utils/storage/trash-contents';
import { rememberNote } from '@/utils/storage/remember-note';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import { trashNote } from '@/utils/storage/trash-note';
import { trashNotes } from '@/utils/storage/trash-notes';
import { unmadeInTrash } from '@/utils/storage/unmade-in-trash';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useUnplaced } from '@/utils/storage/use-unplaced';
import { useSuggester } from '@/utils/storage/use-suggester';
import { branchOf } from '@/utils/themes/branch-of';
import { themeTree } from '@/utils/themes/theme-tree';
import { PickedNotes } from './PickedNotes';
import { ReadNote } from './ReadNote';
import { ThemeProposals } from './ThemeProposals';
import { useNoteDrag } from './use-note-drag';
import { useNotesExport } from './use-notes-export';
import { useDuplicates } from './use-duplicates';
import { useThemeActs } from './use-theme-acts';
import { useTrashActs } from './use-trash-acts';
import * as icons from '@/components/ui/icons';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  all: NotesNow;
  look: Settings['look'];
  onLook: (look: Settings['look']) => void;
};

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
  // Another shelf: the counts in the index are not those of a search, so it begins anew. At once: what is typed first must not be cleared.
  useLayoutEffect(clear, [hash]);
  useEffect(() => setReading(undefined), [hash]);
  const inTrash = shelf.kind === 'trash';
  const unplaced = useUnplaced(notebook);
  // Some of those that are known may be in the trash by now.
  const lost = useMemo(
    () => new Set(all.notes.flatMap(({ id }) => (Object.hasOwn(unplaced, id) ? [id] : []))),
    [all.notes, unplaced],
  );
  const by = arrangementOf(shelf);

  const tree = useMemo(() => themeTree(all.themes.filter(({ archived }) => !archived)), [all.themes]);
  const themes = useMemo(() => tree.flatMap(({ theme, children }) => [theme, ...children]), [tree]);
  // What was put away still has its notes: they aren't without a theme.
  const every = useMemo(() => [...themes, ...all.themes.filter(({ archived }) => archived)], [themes, all.themes]);
  const counts = useMemo(() => countNotes(all.notes, every), [all.notes, every]);
  // Looked into anew when something comes there or goes: an action on thousands of notes is read for it.
  const inThere = useMemo(() => all.trashed.map(({ id, deleted }) => `${id} ${deleted}`).join(), [all.trashed]);
  const { value: unmadeNow } = useLiveQuery(
    () =>
      unmadeInTrash(notebook, {
        notes: all.trashed.map(({ id }) => id),
        speeches: new Set([...all.speeches.values()].flatMap(({ id, deleted }) => (deleted === undefined ? id : []))),
      }),
    [notebook, inThere, all.speeches.size],
  );
  // What was known last stands until it is known anew: else what is left out would flash up with each action.
  const unmadeThen = useRef(unmadeNow);
  const unmade = (unmadeThen.current = unmadeNow ?? unmadeThen.current);
  const deleted = useMemo(() => all.trashed.filter(({ id }) => !unmade?.has(id)), [all.trashed, unmade]);
  const shelved = useMemo(
    () => onShelf(inTrash ? deleted : all.notes, shelf, { themes: every, lost }),
    [all.notes, inTrash && deleted, every, shelf, lost],
  );
  const { value: trash } = useLiveQuery(
    () => (inTrash ? trashContents(notebook) : Promise.resolve(undefined)),
    [notebook, inTrash],
  );
  const { value: stored } = useLiveQuery(() => storedCounts(notebook), [notebook]);
  const trashed = useMemo(() => {
    const speeches = [...all.speeches.values()].filter(({ deleted }) => deleted === undefined).length;
    // Both are followed, each by itself: for a moment one may be ahead.
    const there = all.trashed.length + (stored?.speeches ?? 0) - speeches + (stored?.trashedStudyNotes ?? 0);
    return stored ? Math.max(0, there - (unmade?.size ?? 0)) : 0;
  }, [stored, all, unmade]);
  const world = useMemo(
    () => ({ notes: shelved, speeches: all.speeches, themes: every }),
    [shelved, all.speeches, every],
  );
  const {
    query,
    isSearching,
    notes: found,
    facets,
    isPending,
  } = useNoteSearch(world, { typed, filter, lost, scope: shelfHash(shelf) });
  const branch = useMemo(() => (shelf.kind === 'theme' ? branchOf(every, shelf.id) : []), [shelf, every]);
  /** The shelf on which own words are being written now. */
  const [writingOn, setWritingOn] = useState<string>();
  useEffect(() => setWritingOn(undefined), [hash]);
  const grouped = (some: readonly Note[], ranked: boolean): NoteGroup[] => {
    if (inTrash) return [];
    return groupNotes(some, {
      by,
      themes: shelf.kind === 'theme' ? branch : every,
      speeches: all.speeches,
      ...(shelf.kind === 'theme' && { asked: shelf.id }),
      ranked,
    });
  };
  // Stays while something is looked for: to clear the search is to show it again.
  const arranged = useMemo(() => grouped(shelved, false), [shelved, every, branch, all.speeches, shelf]);
  const fitting = useMemo(
    () => (isSearching ? grouped(found, true) : arranged),
    [arranged, isSearching ? found : undefined],
  );
  const groups = useHeldGroups(fitting, { notes: all.notes, isHeld: writingOn === hash });

  const noteActs = useNoteActs(acts, {
    themes,
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    editClosing: (id, fields, seen, both) => askBackground('saveWords', { table: 'notes', id, fields, seen, both }),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
    changeThemes: (change) => setNotesThemes(notebook, [change]),
    remember: (id, on) => rememberNote(notebook, id, on),
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
  const putInTrash = (some: readonly Note[]): void => {
    const said = some.length === 1 ? common('noteDeleted') : say('notesDeleted', { n: some.length });
    void acts
      .act(
        (telling) =>
          trashNotes(
            notebook,
            some.map(({ id }) => id),
            telling,
          ),
        said,
        { name: common('deleteNote') },
      )
      .then((done) => done && picking.none());
  };
  const trashActs = useTrashActs(notebook, acts);
  const duplicates = useDuplicates(notebook, all.notes, all.speeches);
  const isEmpty = inTrash
    ? trash !== undefined && (isSearching ? found.length === 0 : total(trash) === 0)
    : found.length === 0;

  return (
    <div class="sheet notebook">
      <ShelfIndex
        shelf={shelf}
        counts={{
          all: all.notes.length,
          trash: trashed,
          lost: lost.size,
          unsorted: counts.unsorted,
          duplicates: duplicates?.length ?? 0,
        }}
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
                {facets && <FilterChips filter={filter} onFilter={setFilter} facets={facets} themes={every} />}
                {query.isCut && (
                  <p class="search-cut" role="status">
                    {say('searchCut', { n: MAX_TERMS })}
                  </p>
                )}
              </>
            }
          >
            <SearchField
              label={say('search')}
              hint={say('searchHint')}
              query={typed}
              onQuery={setTyped}
              onDown={() => entered.current?.()}
            />
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
            onTrash={putInTrash}
            onStyle={themeActs.recolour}
            onExport={(some) =>
              void exportNotes({
                groups: groupNotes(some, { by: 'theme', themes: every, speeches: all.speeches }),
                speeches: all.speeches,
              })
            }
          />
        )}
        {!inTrash && (
          <NotesSheet
            key={hash}
            groups={groups}
            as={look}
            themes={themes}
            speeches={all.speeches}
            acts={noteActs}
            suggest={suggester?.suggest}
            unplaced={unplaced}
            picking={picking}
            onRead={({ id }) => setReading(id)}
            onWriting={(on) => setWritingOn(on ? hash : undefined)}
            onMove={() => moving.current?.()}
            onTrash={putInTrash}
            marked={query.all.length === 0 ? undefined : (text) => <Marked text={text} query={query} />}
            entered={entered}
            grip={
              by === 'theme'
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
        )}
        {inTrash && trash && (
          <TrashShelf
            key={hash}
            notes={found}
            trash={trash}
            speeches={all.speeches}
            themes={themes}
            query={query}
            noteActs={noteActs}
            acts={trashActs}
          />
        )}
        {isPending && (
          <p class="later" role="status">
            {say('searchGetting')}
          </p>
        )}
        {isEmpty && !isPending && (
          <NothingHere
            shelf={shelf}
            isGone={shelf.kind === 'theme' && branch.length === 0}
            query={typed}
            filtered={isFiltering(filter)}
            onClear={clear}
          />
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

const total = ({ notes, speeches, studyNotes }: TrashContents): number =>
  notes.length + speeches.length + studyNotes.length;

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExportKey } from '@/components/hand-in/use-export-key';
import { ExportNotes } from '@/components/notebook/ExportNotes';
import { FilterChips } from '@/components/notebook/FilterChips';
import { groupNotes } from '@/components/notebook/group-notes';
import { MakeTheme } from '@/components/notebook/MakeTheme';
import { MonthIndex } from '@/components/notebook/MonthIndex';
import { NotesSheet } from '@/components/notebook/NotesSheet';
import { NothingHere } from '@/components/notebook/NothingHere';
import { SheetHead } from '@/components/notebook/SheetHead';
import { shelfAt, shelfHash } from '@/components/notebook/shelf-hash';
import { ShelfIndex } from '@/components/notebook/ShelfIndex';
import { SpeechIndex } from '@/components/notebook/SpeechIndex';
import { TrashShelf } from '@/components/notebook/TrashShelf';
import { ThemeIndex } from '@/components/notebook/ThemeIndex';
import { NoteGrip } from '@/components/notes/NoteGrip';
import { useFocusWhereEmpty } from '@/components/notebook/use-focus-where-empty';
import { useHits } from '@/components/notebook/use-hits';
import { usePicking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { boardHash } from '@/components/themes/board-hash';
import { Icon } from '@/components/ui/Icon';
import { SearchField } from '@/components/ui/SearchField';
import { useLocale, useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { saveNoteClosing } from '@/utils/messaging/save-note-closing';
import type { Note, OwnField } from '@/utils/model/note';
import type { Settings } from '@/utils/model/settings';
import { themeName } from '@/utils/model/theme-name';
import { isFiltering } from '@/utils/search/is-filtering';
import { MAX_TERMS } from '@/utils/search/parse-query';
import { isOutlined } from '@/utils/storage/notes-outline';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { noteWork } from '@/utils/storage/note-work';
import type { Notebook } from '@/utils/storage/open-notebook';
import type { TrashContents } from '@/utils/storage/trash-contents';
import { trashNotes } from '@/utils/storage/trash-notes';
import { useUnplaced } from '@/utils/storage/use-unplaced';
import { useSuggester } from '@/utils/storage/use-suggester';
import { nothingSought, type Sought } from './nothing-sought';
import { ExportFor } from './ExportFor';
import { isToldByOutline } from './is-told-by-outline';
import { PickedNotes } from './PickedNotes';
import { ReadNote } from './ReadNote';
import { ThemeProposals } from './ThemeProposals';
import { useNoteDrag } from './use-note-drag';
import { useNotesExport } from './use-notes-export';
import { useDuplicates } from './use-duplicates';
import { useShelfNotes } from './use-shelf-notes';
import { useThemeActs } from './use-theme-acts';
import { useTrashActs } from './use-trash-acts';
import { useTrashShelf } from './use-trash-shelf';
import * as icons from '@/components/ui/icons';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  all: NotesNow;
  /** Whether they are without their words as yet, but for the first (`readOutline`): they can be looked at, and nothing done with them. */
  isOutline: boolean;
  /** What is looked for, which outlives the shelf and the page. */
  sought: Sought;
  onSeek: (part: Partial<Sought>) => void;
  look: Settings['look'];
  onLook: (look: Settings['look']) => void;
};

/** The notes by theme, by speech or by date, with the shelves as an index beside them. */
export function NotesPage({ notebook, hash, acts, all, isOutline, sought, onSeek, look, onLook }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const ofExport = useSay(exportTexts);
  const locale = useLocale();
  const { typed, filter } = sought;
  const clear = (): void => onSeek(nothingSought);
  const [reading, setReading] = useState<{ id: string; field?: OwnField | undefined }>();
  const shelf = useMemo(() => shelfAt(hash), [hash]);
  useEffect(() => setReading(undefined), [hash]);
  const inTrash = shelf.kind === 'trash';
  const unplaced = useUnplaced(notebook);
  // Some of those that are known may be in the trash by now.
  const lost = useMemo(
    () => new Set(all.notes.flatMap(({ id }) => (Object.hasOwn(unplaced, id) ? [id] : []))),
    [all.notes, unplaced],
  );
  /** The shelf on which own words are being written now. */
  const [writingOn, setWritingOn] = useState<string>();
  useEffect(() => setWritingOn(undefined), [hash]);
  const { count: trashed, notes: deleted, contents: trash } = useTrashShelf(notebook, all, inTrash);
  const { by, tree, themes, every, counts, branch, isBare, search, groups, order } = useShelfNotes(all, {
    shelf,
    typed,
    filter,
    trashed: deleted,
    lost,
    isHeld: writingOn === hash,
    isOutline,
  });
  const { query, facets, isPending, isSearching, count: found } = search;

  const noteActs = useNoteActs(acts, { themes, ...noteWork(notebook), editClosing: saveNoteClosing });
  const themeActs = useThemeActs(notebook, acts, all.themes);
  const suggester = useSuggester(notebook, !isOutline && all.notes.length > 0);

  const picking = usePicking(order);
  useEffect(() => picking.none(), [hash]);
  const from = useMemo(() => (shelf.kind === 'theme' ? branch.map(({ id }) => id) : undefined), [shelf, branch]);
  const dragging = useNoteDrag(notebook, acts, { notes: order, picking, from });
  const moving = useRef<((adds: boolean) => void) | null>(null);
  const entered = useRef<(() => void) | null>(null);

  const leaving = useNotesExport(() => new Date());
  const exportShown = (): void => leaving.open({ groups, speeches: all.speeches, themes: every });
  const exportSome = (some: readonly Note[]): void =>
    leaving.open({
      groups: groupNotes(some, { by: 'theme', themes: every, speeches: all.speeches }),
      speeches: all.speeches,
      themes: every,
    });
  const exportPicked = (): void => {
    const picked = order().filter(({ id }) => picking.picked.has(id));
    if (picked.length > 0) exportSome(picked);
    else exportShown();
  };
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
  // Behind what the search is made ready with: that is waited for.
  const isReady = useRef(false);
  if (facets) isReady.current = true;
  const duplicates = useDuplicates(notebook, isReady.current ? all.notes : undefined, all.speeches);
  const isEmpty = inTrash ? trash !== undefined && (isSearching ? found === 0 : total(trash) === 0) : found === 0;
  // Asked for while only their outline is there, they go out as soon as the notes are read.
  const [isAsked, setIsAsked] = useState(false);
  useExportKey(inTrash || isEmpty ? undefined : isOutline ? () => setIsAsked(true) : exportPicked);
  useEffect(() => {
    if (!isAsked || isOutline) return;
    setIsAsked(false);
    exportPicked();
  }, [isAsked, isOutline]);
  // Gone to while the words are still read: of what stands here more must be known than an outline tells.
  const isComing = isOutline && !isToldByOutline(hash);
  const now = useRef({ themeActs, dragging });
  now.current = { themeActs, dragging };
  // Not drawn anew with each letter of a search, of which nothing is in it.
  const shelves = useMemo(
    () => (
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
                const made = await now.current.themeActs.create(name);
                if ('problem' in made) return made.problem;
                // It has no notes yet, whatever is looked for.
                clear();
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
            onDropNotes={(theme) => now.current.dragging.onDropNotes(theme)}
            onArrange={(theme, to) => now.current.themeActs.arrange(theme, to)}
          />
        )}
        {by === 'speech' && <SpeechIndex notes={all.notes} speeches={all.speeches} shelf={shelf} />}
        {by === 'date' && <MonthIndex notes={all.notes} shelf={shelf} />}
      </ShelfIndex>
    ),
    [shelf, all, tree, counts, trashed, lost, duplicates, dragging.held],
  );
  const hits = useHits(query);
  const main = useRef<HTMLElement>(null);
  useFocusWhereEmpty(main, isEmpty);

  return (
    <div class="sheet notebook">
      {!isEmpty && !inTrash && (
        <button type="button" class="button skip" onClick={() => entered.current?.()}>
          {say('toNotes')}
        </button>
      )}
      {shelves}
      <main class="notes" ref={main} inert={isOutline} aria-busy={isOutline}>
        <h1 class="sr">{say('pageNotes')}</h1>
        {(inTrash ? trashed > 0 : all.notes.length > 0) && (
          <SheetHead
            look={look}
            onLook={onLook}
            acts={!inTrash && <ExportNotes disabled={isEmpty} onExport={exportShown} />}
            below={
              <>
                {facets && (
                  <FilterChips
                    filter={filter}
                    onFilter={(next) => onSeek({ filter: next })}
                    facets={facets}
                    themes={every}
                    walked={!inTrash}
                  />
                )}
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
              onQuery={(next) => onSeek({ typed: next })}
              found={isPending ? undefined : say('found', { n: found })}
              onDown={() => entered.current?.()}
            />
          </SheetHead>
        )}
        {shelf.kind === 'unsorted' && all.notes.length > 0 && !isOutline && (
          <ThemeProposals notebook={notebook} acts={acts} notes={all.notes} themes={all.themes} />
        )}
        {!inTrash && found > 0 && (
          <PickedNotes
            key={`${hash} picked`}
            notebook={notebook}
            acts={acts}
            of={found}
            notes={order}
            themes={themes}
            picking={picking}
            suggester={suggester}
            from={from}
            opens={moving}
            onTrash={putInTrash}
            onStyle={themeActs.recolour}
            onExport={exportSome}
          />
        )}
        {isComing && (
          <p class="later" role="status">
            {common('loading')}
          </p>
        )}
        {!inTrash && !isComing && (
          <NotesSheet
            key={hash}
            groups={groups}
            isComing={isOutline ? isOutlined : undefined}
            as={look}
            themes={themes}
            speeches={all.speeches}
            acts={noteActs}
            suggest={suggester?.suggest}
            unplaced={unplaced}
            picking={picking}
            onRead={({ id }, field) => setReading({ id, field })}
            onWriting={(on) => setWritingOn(on ? hash : undefined)}
            onMove={(adds) => moving.current?.(adds)}
            onTrash={putInTrash}
            hits={hits}
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
        {inTrash && trash && !isComing && (
          <TrashShelf
            key={hash}
            notes={search.notes}
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
            // Of a shelf that holds nothing anyway, no search is to blame.
            query={isBare && !inTrash ? '' : typed}
            filtered={!isBare && isFiltering(filter)}
            onClear={clear}
          />
        )}
        {leaving.going && (
          <ExportFor
            kind="notes"
            input={leaving.going.input}
            acts={acts}
            title={ofExport('titleNotes', { n: leaving.going.input.notes.length })}
            lang={locale}
            name={leaving.going.name}
            date={leaving.going.date}
            onClose={leaving.close}
          />
        )}
        {reading !== undefined && (
          <ReadNote
            id={reading.id}
            writing={reading.field}
            notes={order()}
            all={all}
            acts={noteActs}
            onGo={(id) => setReading({ id })}
            onClose={() => setReading(undefined)}
          />
        )}
      </main>
    </div>
  );
}

const total = ({ notes, speeches, studyNotes }: TrashContents): number =>
  notes.length + speeches.length + studyNotes.length;

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countNotes, groupNotes, type NoteGroup } from '@/components/notebook/choose-notes';
import { ExportNotes } from '@/components/notebook/ExportNotes';
import { FilterChips } from '@/components/notebook/FilterChips';
import { NoteGroups } from '@/components/notebook/NoteGroups';
import { NothingHere } from '@/components/notebook/NothingHere';
import { SearchField } from '@/components/notebook/SearchField';
import { shelfAt, shelfHash } from '@/components/notebook/shelf-hash';
import { ThemeIndex } from '@/components/notebook/ThemeIndex';
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
import { themeName } from '@/utils/model/theme-name';
import { isFiltering } from '@/utils/search/is-filtering';
import { noFilter } from '@/utils/search/note-filter';
import { MAX_TERMS } from '@/utils/search/parse-query';
import { allNotes } from '@/utils/storage/all-notes';
import { editNote } from '@/utils/storage/edit-note';
import type { Notebook } from '@/utils/storage/open-notebook';
import { restoreNote } from '@/utils/storage/restore-note';
import { trashedNotes } from '@/utils/storage/trashed-notes';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import { trashNote } from '@/utils/storage/trash-note';
import { useSuggester } from '@/utils/storage/use-suggester';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { PickedNotes } from './PickedNotes';
import { ThemeProposals } from './ThemeProposals';
import { useNotesExport } from './use-notes-export';
import { useThemeActs } from './use-theme-acts';
import * as icons from '@/components/ui/icons';

type Props = { notebook: Notebook; hash: string; acts: Acts };

/** Nothing is placed here, so nothing is known to be lost. */
const NOTHING_LOST: ReadonlySet<string> = new Set();

/** Notes by theme, with the themes as an index beside them. */
export function NotesPage({ notebook, hash, acts }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const { value } = useLiveQuery(() => allNotes(notebook), [notebook]);
  const { value: trashed } = useLiveQuery(() => trashedNotes(notebook), [notebook]);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const clear = (): void => {
    setTyped('');
    setFilter(noFilter);
  };
  const shelf = useMemo(() => shelfAt(hash), [hash]);
  // Another shelf: the counts in the index are not those of a search, so it begins anew.
  useEffect(clear, [hash]);

  const themes = useMemo(() => value?.themes.filter(({ archived }) => !archived) ?? [], [value]);
  const counts = useMemo(() => countNotes(value?.notes ?? [], themes), [value, themes]);
  const shelved = shelf.kind === 'trash' ? trashed : value?.notes;
  const world = useMemo(
    () => ({ notes: shelved ?? [], speeches: value?.speeches ?? new Map(), themes }),
    [shelved, value, themes],
  );
  const { query, isSearching, notes, facets, isPending } = useNoteSearch(world, {
    typed,
    filter,
    lost: NOTHING_LOST,
    shelf: shelf.kind === 'theme' ? shelf.id : shelf.kind === 'unsorted' ? null : undefined,
  });
  const groups = useMemo((): NoteGroup[] => {
    if (shelf.kind === 'trash') return notes.length > 0 ? [{ theme: null, notes: [...notes] }] : [];
    return groupNotes([...notes], themes, value?.speeches ?? new Map(), shelf, isSearching);
  }, [notes, themes, value, shelf, isSearching]);

  const noteActs = useNoteActs(acts, {
    themes,
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    editClosing: (id, fields, seen) => askBackground('saveWords', { table: 'notes', id, fields, seen }),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
    changeThemes: (change) => setNotesThemes(notebook, [change]),
  });
  const themeActs = useThemeActs(notebook, acts, value?.themes ?? []);

  const suggester = useSuggester(notebook, (value?.notes.length ?? 0) > 0);
  const pickable = shelf.kind === 'unsorted' || shelf.kind === 'theme';
  const order = useMemo(() => groups.flatMap(({ notes }) => notes), [groups]);
  const picking = usePicking(useMemo(() => order.map(({ id }) => id), [order]));
  useEffect(() => picking.none(), [hash]);

  const exportNotes = useNotesExport(acts, () => new Date());
  const list = useRef<HTMLElement>(null);
  const isEmpty = groups.every(({ notes }) => notes.length === 0);

  if (!value) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  return (
    <div class="sheet notebook">
      <ThemeIndex
        themes={themes}
        counts={{ all: value.notes.length, trash: trashed?.length ?? 0, ...counts }}
        shelf={shelf}
        onMove={(theme, by) => themeActs.arrange(theme, { to: by < 0 ? 'earlier' : 'later' })}
        onCreate={async (name) => {
          const made = await themeActs.create(name);
          if ('problem' in made) return made.problem;
          location.hash = shelfHash({ kind: 'theme', id: made.themeId });
          return null;
        }}
      />
      <main class="notes" ref={list}>
        <h1 class="sr">{say('pageNotes')}</h1>
        {(value.notes.length > 0 || shelf.kind === 'trash') && (
          <div class="find">
            <SearchField query={typed} onQuery={setTyped} onDown={() => focusFirstNote(list.current)} />
            <div class="find-acts">
              {shelf.kind !== 'trash' && !isEmpty && (
                <ExportNotes onExport={() => void exportNotes({ groups, speeches: value.speeches })} />
              )}
              <a class="button solid" href="#write">
                <Icon icon={icons.write} />
                {say('write')}
              </a>
            </div>
            {facets && <FilterChips filter={filter} onFilter={setFilter} facets={facets} themes={themes} />}
            {query.isCut && (
              <p class="search-cut" role="status">
                {say('searchCut', { n: MAX_TERMS })}
              </p>
            )}
          </div>
        )}
        {shelf.kind === 'unsorted' && value.notes.length > 0 && (
          <ThemeProposals notebook={notebook} acts={acts} notes={value.notes} themes={value.themes} />
        )}
        {pickable && order.length > 0 && (
          <PickedNotes
            key={`${hash} picked`}
            notebook={notebook}
            acts={acts}
            notes={order}
            themes={themes}
            picking={picking}
            suggester={suggester}
            from={shelf.kind === 'theme' ? shelf.id : undefined}
          />
        )}
        <NoteGroups
          key={hash}
          groups={groups}
          themes={themes}
          speeches={value.speeches}
          query={query}
          acts={noteActs}
          suggest={suggester?.suggest}
          picking={pickable ? picking : undefined}
          onRestore={
            shelf.kind === 'trash'
              ? (note) => void acts.act(() => restoreNote(notebook, note.id), common('noteRestored'))
              : undefined
          }
          tools={({ theme }) =>
            theme && (
              <a
                class="icon-button"
                href={boardHash({ open: theme.id })}
                aria-label={say('editThisTheme', { theme: themeName(theme, locale) })}
                title={say('editThisTheme', { theme: themeName(theme, locale) })}
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
        {isEmpty && !isPending && (
          <NothingHere shelf={shelf} query={typed} filtered={isFiltering(filter)} onClear={clear} />
        )}
      </main>
    </div>
  );
}

/** The first card has no stop of its own everywhere; what can be done on it has. */
function focusFirstNote(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('article[data-note] :is(button, input, a)')?.focus();
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  countNotes,
  groupNotes,
  search,
  searchable,
  type NoteGroup,
  type Searchable,
} from '@/components/notebook/choose-notes';
import { ExportNotes } from '@/components/notebook/ExportNotes';
import { NoteGroups } from '@/components/notebook/NoteGroups';
import { NothingHere } from '@/components/notebook/NothingHere';
import { SearchField } from '@/components/notebook/SearchField';
import { shelfAt, shelfHash } from '@/components/notebook/shelf-hash';
import { ThemeIndex } from '@/components/notebook/ThemeIndex';
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
import { allNotes } from '@/utils/storage/all-notes';
import { editNote } from '@/utils/storage/edit-note';
import type { Notebook } from '@/utils/storage/open-notebook';
import { restoreNote } from '@/utils/storage/restore-note';
import { trashedNotes } from '@/utils/storage/trashed-notes';
import { rememberNote } from '@/utils/storage/remember-note';
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

/** Notes by theme, with the themes as an index beside them. */
export function NotesPage({ notebook, hash, acts }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const { value } = useLiveQuery(() => allNotes(notebook), [notebook]);
  const { value: trashed } = useLiveQuery(() => trashedNotes(notebook), [notebook]);
  const [query, setQuery] = useState('');
  const shelf = useMemo(() => shelfAt(hash), [hash]);
  // Another shelf: the counts in the index are not those of a search, so it begins anew.
  useEffect(() => setQuery(''), [hash]);

  const themes = useMemo(() => value?.themes.filter(({ archived }) => !archived) ?? [], [value]);
  const counts = useMemo(() => countNotes(value?.notes ?? [], themes), [value, themes]);
  const shelved = shelf.kind === 'trash' ? trashed : value?.notes;
  // Folded once, at the first key: afterwards each key only looks.
  const folded = useMemo(() => {
    let made: Searchable[] | undefined;
    return () => (made ??= searchable(shelved ?? [], value?.speeches ?? new Map()));
  }, [shelved, value]);
  const found = useMemo(
    () => (query.trim() === '' ? (shelved ?? []) : search(folded(), query)),
    [shelved, folded, query],
  );
  const groups = useMemo((): NoteGroup[] => {
    if (shelf.kind === 'trash') return found.length > 0 ? [{ theme: null, notes: found }] : [];
    return groupNotes(found, themes, value?.speeches ?? new Map(), shelf);
  }, [found, themes, value, shelf]);

  const noteActs = useNoteActs(acts, {
    themes,
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    editClosing: (id, fields, seen) => askBackground('saveWords', { table: 'notes', id, fields, seen }),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
    changeThemes: (change) => setNotesThemes(notebook, [change]),
    remember: (id, on) => rememberNote(notebook, id, on),
  });
  const themeActs = useThemeActs(notebook, acts, value?.themes ?? []);

  const suggester = useSuggester(notebook, (value?.notes.length ?? 0) > 0);
  const pickable = shelf.kind === 'unsorted' || shelf.kind === 'theme';
  const order = useMemo(() => groups.flatMap(({ notes }) => notes), [groups]);
  const picking = usePicking(useMemo(() => order.map(({ id }) => id), [order]));
  useEffect(() => picking.none(), [hash]);

  const exportNotes = useNotesExport(acts, () => new Date());
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
      <main class="notes">
        <h1 class="sr">{say('pageNotes')}</h1>
        {(value.notes.length > 0 || shelf.kind === 'trash') && (
          <div class="find">
            <SearchField query={query} onQuery={setQuery} />
            <div class="find-acts">
              {shelf.kind !== 'trash' && !isEmpty && (
                <ExportNotes onExport={() => void exportNotes({ groups, speeches: value.speeches })} />
              )}
              <a class="button solid" href="#write">
                <Icon icon={icons.write} />
                {say('write')}
              </a>
            </div>
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
        {isEmpty && <NothingHere shelf={shelf} query={query} onClear={() => setQuery('')} />}
      </main>
    </div>
  );
}

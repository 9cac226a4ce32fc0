import { useMemo } from 'preact/hooks';
import type { Picking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { PickBar } from '@/components/themes/PickBar';
import { ResuggestDialog } from '@/components/themes/ResuggestDialog';
import type { ThemeChoice } from '@/components/themes/theme-choices';
import { useLocale, useSay } from '@/components/use-say';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { typedName } from '@/utils/model/typed-name';
import type { Notebook } from '@/utils/storage/open-notebook';
import { rememberNotes } from '@/utils/storage/remember-notes';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { themeOfNotes } from '@/utils/storage/theme-of-notes';
import type { NoteSuggester } from '@/utils/storage/use-suggester';
import { movedTo } from './moved-to';
import { useResuggest } from './use-resuggest';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** How many notes there are on the shelf, of which some are selected; and the notes, in their order. */
  of: number;
  notes: () => readonly Note[];
  themes: Theme[];
  picking: Picking;
  suggester: NoteSuggester | undefined;
  /** The themes whose notes they are: what is moved leaves them; without it all it is under. */
  from?: readonly string[];
  onTrash?: (notes: readonly Note[]) => void;
  onExport?: (notes: readonly Note[]) => void;
  onStyle?: (theme: Theme, style: number) => void;
  /** Told how to open the list of themes, for a key that was pressed elsewhere. */
  opens?: { current: ((adds: boolean) => void) | null };
};

/** What is done with many notes at once, done through the notebook and said. */
export function PickedNotes({
  notebook,
  acts,
  of,
  notes,
  themes,
  picking,
  suggester,
  from,
  onTrash,
  onExport,
  onStyle,
  opens,
}: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const resuggest = useResuggest(notebook, acts, suggester);
  const isAsking = resuggest.state !== null;
  const byId = useMemo(() => new Map(isAsking ? notes().map((note) => [note.id, note]) : []), [notes, isAsking]);
  const picked = useMemo(
    () => (picking.picked.size === 0 ? [] : notes().filter(({ id }) => picking.picked.has(id))),
    [notes, picking.picked],
  );
  const allRemembered = picked.length > 0 && picked.every(({ review }) => review?.remember === true);
  const common = themes.find(({ id }) => picked.every((note) => note.themes.some((held) => held.id === id)));
  const again = picked.some((note) => note.themes.some((held) => themes.some(({ id }) => id === held.id)));
  const move = async (choice: ThemeChoice, adds: boolean): Promise<void> => {
    if (choice.kind === 'none') return;
    const theme = choice.kind === 'new' ? choice.name : themeName(choice.theme, locale);
    const leave = adds ? [] : from;
    const said = adds ? 'notesAdded' : from === undefined && severalThemes(picked) ? 'notesMovedAlone' : 'notesMoved';
    const done = await acts.act(
      (telling) =>
        choice.kind === 'new'
          ? themeOfNotes(
              notebook,
              { name: typedName(choice.name) },
              picked.map(({ id }) => id),
              { leave: leave ?? picked.flatMap(({ themes: held }) => held.map(({ id }) => id)), ...telling },
            )
          : setNotesThemes(notebook, movedTo(choice.theme.id, picked, leave), telling),
      say(said, { n: picked.length, theme }),
      { name: say(adds ? 'addingNotes' : 'movingNotes') },
    );
    if (done) picking.none();
  };
  return (
    <>
      <PickBar
        of={of}
        picked={picked.length}
        again={again}
        themes={themes}
        onAll={picking.all}
        onNone={picking.none}
        onResuggest={() => resuggest.begin(picked)}
        onMove={(choice, adds) => void move(choice, adds)}
        onExport={onExport && (() => onExport(picked))}
        onTrash={onTrash && (() => onTrash(picked))}
        onRemember={() => {
          const on = !allRemembered;
          const said = say(on ? 'notesRemembered' : 'notesNotRemembered', { n: picked.length });
          const ids = picked.map(({ id }) => id);
          void acts.act((telling) => rememberNotes(notebook, ids, on, telling), said, { name: say('rememberPicked') });
        }}
        remembered={allRemembered}
        colour={common && onStyle && { theme: common, onStyle: (style) => onStyle(common, style) }}
        opens={opens}
      />
      {resuggest.state && (
        <ResuggestDialog
          state={resuggest.state}
          notes={byId}
          themes={themes}
          again={again}
          onApply={resuggest.apply}
          key={resuggest.turn}
          onCancel={resuggest.cancel}
        />
      )}
    </>
  );
}

/** Whether one of them is under more than one theme: then a move says that it is under one now. */
function severalThemes(notes: readonly Note[]): boolean {
  return notes.some(({ themes }) => themes.filter(({ by }) => by === 'reader').length > 1);
}

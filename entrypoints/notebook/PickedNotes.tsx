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
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { themeOfNotes } from '@/utils/storage/theme-of-notes';
import type { NoteSuggester } from '@/utils/storage/use-suggester';
import { movedTo } from './moved-to';
import { useResuggest } from './use-resuggest';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** The notes of the shelf, of which some are selected. */
  notes: readonly Note[];
  themes: Theme[];
  picking: Picking;
  suggester: NoteSuggester | undefined;
  /** The themes whose notes they are: what is moved leaves them. */
  from?: readonly string[];
  onTrash?: (notes: readonly Note[]) => void;
  onExport?: (notes: readonly Note[]) => void;
  moving?: { current: (() => void) | null };
};

/** What is done with many notes at once, done through the notebook and said. */
export function PickedNotes({
  notebook,
  acts,
  notes,
  themes,
  picking,
  suggester,
  from = [],
  onTrash,
  onExport,
  moving,
}: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const resuggest = useResuggest(notebook, acts, suggester);
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  const picked = notes.filter(({ id }) => picking.picked.has(id));
  const move = async (choice: ThemeChoice): Promise<void> => {
    if (choice.kind === 'none') return;
    const theme = choice.kind === 'new' ? choice.name : themeName(choice.theme, locale);
    const work =
      choice.kind === 'new'
        ? () =>
            themeOfNotes(
              notebook,
              { name: typedName(choice.name) },
              picked.map(({ id }) => id),
              from,
            )
        : () => setNotesThemes(notebook, movedTo(choice.theme.id, picked, from));
    if (await acts.act(work, say('notesMoved', { n: picked.length, theme }))) picking.none();
  };
  return (
    <>
      <PickBar
        of={notes.length}
        picked={picked.length}
        themes={themes}
        onAll={picking.all}
        onNone={picking.none}
        onResuggest={() => resuggest.begin(picked)}
        onMove={(choice) => void move(choice)}
        onExport={onExport && (() => onExport(picked))}
        onTrash={onTrash && (() => onTrash(picked))}
        moving={moving}
      />
      {resuggest.state && (
        <ResuggestDialog
          state={resuggest.state}
          notes={byId}
          themes={themes}
          onApply={resuggest.apply}
          onCancel={resuggest.cancel}
        />
      )}
    </>
  );
}

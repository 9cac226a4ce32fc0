import { useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { NewTheme } from '../notebook/NewTheme';
import { shelfHash } from '../notebook/shelf-hash';
import { Button } from '../ui/Button';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  counts: { themes: number; notes: number; unsorted: number };
  onImport: () => void;
  onExport: () => void;
  onPacks: () => void;
  /** Makes a theme; answers why not, or null. */
  onCreate: (name: string) => Promise<string | null>;
};

/** The board's head: how much there is, and what comes and goes. Styles: board.css. */
export function BoardHead({ counts, onImport, onExport, onPacks, onCreate }: Props) {
  const say = useSay(themeBoardTexts);
  const book = useSay(notebookTexts);
  const [creating, setCreating] = useState(false);
  return (
    <>
      <header class="board-head">
        <h1>{book('themes')}</h1>
        <p class="muted">
          {say('countThemes', { n: counts.themes })} · {say('countNotes', { n: counts.notes })}
          {counts.unsorted > 0 && (
            <>
              {' · '}
              <a href={shelfHash({ kind: 'unsorted' })}>{say('countUnsorted', { n: counts.unsorted })}</a>
            </>
          )}
        </p>
        <span class="grow" />
        <div class="row wrap">
          <Button look="quiet" icon={icons.bringIn} onClick={onImport}>
            {say('import')}
          </Button>
          <Button look="quiet" icon={icons.handIn} disabled={counts.themes === 0} onClick={onExport}>
            {say('export')}
          </Button>
          {/* An empty board leads there itself. */}
          {counts.themes > 0 && <Button onClick={onPacks}>{say('packs')}</Button>}
          <Button look="solid" icon={icons.plus} aria-expanded={creating} onClick={() => setCreating(!creating)}>
            {book('newTheme')}
          </Button>
        </div>
      </header>
      {creating && <NewTheme onCreate={onCreate} onClose={() => setCreating(false)} />}
    </>
  );
}

import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { ThemeFile } from '@/utils/model/theme-file';
import { themeName } from '@/utils/model/theme-name';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import { BoardPane } from './BoardPane';
import { langOfText } from './lang-of-text';

/** A pack, and how many of its themes the notebook has; `file: null`: it can't be opened. */
export type PackState = { id: string; file: ThemeFile | null; there: number };

type Props = {
  packs: PackState[];
  onAdd: (pack: ThemeFile) => void;
  onRemove: (packId: string) => void;
  /** Removes the themes of all packs that have no notes. */
  onStartEmpty: () => void;
  onClose: () => void;
};

/** The packs that come with the program, to be added and removed. Styles: board-pane.css. */
export function PacksPane({ packs, onAdd, onRemove, onStartEmpty, onClose }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  return (
    <BoardPane label={say('packs')} heading={say('packs')} onClose={onClose}>
      <p class="hint">{say('packsHint')}</p>
      <ul class="packs">
        {packs.map(({ id, file, there }) => {
          if (file === null) return <li key={id}>{say('packFailed', { pack: id })}</li>;
          const pack = themeName({ name: file.name ?? { en: id } }, locale);
          const missing = file.themes.length - there;
          return (
            <li key={id}>
              <h3>{pack}</h3>
              <p class="hint">
                {say('packThemes', { n: file.themes.length })}
                {file.dated !== undefined && ` · ${say('packDated', { years: file.dated })}`}
                {there > 0 && ` · ${say('packThere', { n: there })}`}
              </p>
              <details>
                <summary aria-label={say('packShowsOf', { pack })}>{say('packShows')}</summary>
                <ul class="dotted">
                  {file.themes.map((theme) => {
                    const name = themeName(theme, locale);
                    return (
                      <li key={theme.id} lang={langOfText(name, locale)}>
                        {name}
                      </li>
                    );
                  })}
                </ul>
              </details>
              <div class="row wrap">
                {missing > 0 && (
                  <Button
                    size="small"
                    aria-label={there === 0 ? say('packAddThis', { pack }) : undefined}
                    onClick={() => onAdd(file)}
                  >
                    {there === 0 ? say('packAdd') : say('packRest', { n: missing })}
                  </Button>
                )}
                {there > 0 && (
                  <Button size="small" aria-label={say('packRemoveThis', { pack })} onClick={() => onRemove(id)}>
                    {say('packRemove')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div class="start-empty">
        <Button size="small" disabled={packs.every(({ there }) => there === 0)} onClick={onStartEmpty}>
          {say('startEmpty')}
        </Button>
        <p class="hint">{say('startEmptyHint')}</p>
      </div>
    </BoardPane>
  );
}

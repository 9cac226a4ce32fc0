import { useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import * as icons from '../ui/icons';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { BoardPane } from './BoardPane';

type Props = { themes: Theme[]; onExport: (themes: Theme[]) => void; onClose: () => void };

/** Which themes go into a file. Styles: board-pane.css. */
export function ExportPane({ themes, onExport, onClose }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  // What is left out, so that a theme that comes meanwhile is in.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = themes.filter(({ id }) => !left.has(id));
  return (
    <BoardPane label={say('exportTitle')} heading={say('exportTitle')} onClose={onClose}>
      <p class="hint">{say('exportHint')}</p>
      <div class="row">
        <Button look="quiet" size="small" onClick={() => setLeft(new Set())}>
          {say('exportAll')}
        </Button>
        <Button look="quiet" size="small" onClick={() => setLeft(new Set(themes.map(({ id }) => id)))}>
          {say('exportNone')}
        </Button>
      </div>
      <ul class="export-themes">
        {themes.map((theme) => (
          <li key={theme.id} class={theme.parent === undefined ? undefined : 'under'}>
            <Choice
              checked={!left.has(theme.id)}
              onChange={(on) => {
                const next = new Set(left);
                if (on) next.delete(theme.id);
                else next.add(theme.id);
                setLeft(next);
              }}
            >
              <ThemeMark theme={theme} locale={locale} />
            </Choice>
          </li>
        ))}
      </ul>
      <div class="row pane-foot">
        <Button icon={icons.handIn} disabled={chosen.length === 0} onClick={() => onExport(chosen)}>
          {say('exportNow', { n: chosen.length })}
        </Button>
      </div>
    </BoardPane>
  );
}

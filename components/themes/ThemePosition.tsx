import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import type { Destination } from './arrange';
import { ThemeSelect } from './ThemeSelect';

type Props = {
  theme: Theme;
  others: Theme[];
  hasChildren: boolean;
  onArrange: (destination: Destination) => void;
};

/** Where a theme stands, for hands that don't drag: under which other, and before or after its neighbours. Styles: theme-panel.css. */
export function ThemePosition({ theme, others, hasChildren, onArrange }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const parent = others.find(({ id }) => id === theme.parent);
  return (
    <fieldset class="position">
      <legend class="sr">{say('position')}</legend>
      {hasChildren ? (
        <p class="hint">{say('cannotNest', { theme: themeName(theme, locale) })}</p>
      ) : (
        <ThemeSelect
          label={say('under')}
          none={say('underNone')}
          themes={others.filter(({ parent }) => parent === undefined)}
          value={parent?.id ?? ''}
          onChange={(id) => onArrange(id === '' ? { to: 'out' } : { to: 'into', of: id })}
        />
      )}
      <div class="row">
        <Button size="small" onClick={() => onArrange({ to: 'earlier' })}>
          {say('earlier')}
        </Button>
        <Button size="small" onClick={() => onArrange({ to: 'later' })}>
          {say('later')}
        </Button>
      </div>
    </fieldset>
  );
}

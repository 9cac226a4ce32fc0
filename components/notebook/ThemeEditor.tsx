import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { styleNames, type StyleName } from '@/utils/model/style-names';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  theme: Theme;
  place: { first: boolean; last: boolean };
  /** Gives it a name; answers why not, or null. */
  onRename: (name: string) => Promise<string | null>;
  onStyle: (style: number) => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
  onClose: () => void;
};

/** Name, look and place of a theme. Each change is saved as it is made. */
export function ThemeEditor({ theme, place, onRename, onStyle, onMove, onDelete, onClose }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const current = themeName(theme, locale);
  const [name, setName] = useState(current);
  const [problem, setProblem] = useState<string | null>(null);
  const words: Record<StyleName, string> = {
    apricot: say('styleApricot'),
    vermilion: say('styleVermilion'),
    rose: say('styleRose'),
    plum: say('stylePlum'),
    indigo: say('styleIndigo'),
    lake: say('styleLake'),
    pine: say('stylePine'),
    moss: say('styleMoss'),
    ochre: say('styleOchre'),
    slate: say('styleSlate'),
  };
  const rename = async (): Promise<void> => {
    if (name.trim() === current) setProblem(null);
    else setProblem(await onRename(name.trim()));
  };
  return (
    <section class="theme-editor" aria-label={say('editThisTheme', { theme: current })}>
      <Field
        label={say('themeName')}
        value={name}
        error={problem}
        autoFocus
        onInput={setName}
        onLeave={() => void rename()}
        onKey={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') void rename();
          if (event.key !== 'Escape') return;
          setName(current);
          onClose();
        }}
      />
      <fieldset>
        <legend class="label">{say('themeStyle')}</legend>
        <div class="styles">
          {styleNames.map((style, index) => (
            <label key={style}>
              <input
                type="radio"
                class="sr"
                name={`style-${theme.id}`}
                checked={theme.style === index + 1}
                onChange={() => onStyle(index + 1)}
              />
              <span class="mark" data-colour={style}>
                {words[style]}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row wrap">
        <Button size="small" disabled={place.first} onClick={() => onMove(-1)}>
          {say('themeUp')}
        </Button>
        <Button size="small" disabled={place.last} onClick={() => onMove(1)}>
          {say('themeDown')}
        </Button>
        <span class="grow" />
        <Button look="danger" size="small" icon={icons.trash} onClick={onDelete}>
          {say('themeDelete')}
        </Button>
        <Button size="small" onClick={onClose}>
          {common('close')}
        </Button>
      </div>
      <p class="hint">{say('themeOrderHint')}</p>
    </section>
  );
}

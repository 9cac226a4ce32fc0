import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { styleNames, type StyleName } from '@/utils/model/style-names';
import { useSay } from '../use-say';

type Props = {
  /** Parts the choice from others on the page. */
  name: string;
  style: number;
  onStyle: (style: number) => void;
};

/** The ten looks of a theme, each as its name in its own colour and line. Styles: theme-panel.css. */
export function StylePalette({ name, style, onStyle }: Props) {
  const say = useSay(themeBoardTexts);
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
  return (
    <fieldset>
      <legend class="label">{say('styles')}</legend>
      <div class="palette">
        {styleNames.map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              class="sr"
              name={name}
              checked={style === index + 1}
              onChange={() => onStyle(index + 1)}
            />
            <span class="mark" data-colour={one}>
              {words[one]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { styleNames } from '@/utils/model/style-names';
import { useSay } from '../use-say';
import { styleWord } from './style-word';

type Props = {
  /** Parts the choice from others on the page. */
  name: string;
  style: number;
  onStyle: (style: number) => void;
};

/** The ten looks of a theme, each as its name in its own colour and line. Styles: theme-panel.css. */
export function StylePalette({ name, style, onStyle }: Props) {
  const say = useSay(themeBoardTexts);
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
              {styleWord(index + 1, say)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { ownWordsTexts } from '@/utils/i18n/own-words-texts';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import type { Choice } from './use-editing';
import * as icons from '../ui/icons';

type Props = {
  /** What was written elsewhere. */
  words: string;
  /** What can be chosen. */
  choices?: readonly Choice[];
  onChoose: (choice: Choice) => void;
};

const ALL: readonly Choice[] = ['mine', 'theirs', 'both'];

/** Under a field whose words were changed elsewhere as well: the others, and what can be done with the two. Styles: other-words.css. */
export function OtherWords({ words, choices = ALL, onChoose }: Props) {
  const say = useSay(ownWordsTexts);
  return (
    <div class="other-words" role="alert">
      <p class="hint">
        <Icon icon={icons.warn} small />
        <span>{say('twice')}</span>
      </p>
      <blockquote dir="auto">{words === '' ? <i>{say('emptied')}</i> : words}</blockquote>
      <div class="acts">
        {choices.map((choice) => (
          <button key={choice} type="button" class="button small" onClick={() => onChoose(choice)}>
            {say(choice)}
          </button>
        ))}
      </div>
    </div>
  );
}

import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Both } from '@/utils/model/both';
import type { OwnField } from '@/utils/model/note';
import { WordsField } from './WordsField';

/** What stands for the own words of each kind. */
const OWN = {
  thought: { seal: 'thought', label: 'thoughtLabel', prompt: 'thoughtPrompt' },
  application: { seal: 'application', label: 'applicationLabel', prompt: 'applicationPrompt' },
} as const;

type Props = {
  field: OwnField;
  words: string;
  /** Whether they are being written. */
  writing: boolean;
  say: Say<typeof readerTexts>;
  onOpen: (event: MouseEvent) => void;
  /** `seen`: what the text is to be saved over. `both`: nobody is there to choose any more, where that is another by now. */
  onSave: (text: string, seen: string, both?: Both) => void;
  onCancel: () => void;
};

/** Own words of one kind on the card: as written, the question that waits for them, or the field they are written in. */
export function CardWords({ field, words, writing, say, onOpen, onSave, onCancel }: Props) {
  const { seal, label, prompt } = OWN[field];
  return (
    <div class={writing ? 'own is-open' : 'own'}>
      <span class="seal" title={say(label)}>
        {say(seal)}
      </span>
      {writing ? (
        <WordsField label={say(label)} prompt={say(prompt)} {...{ words, say, onSave, onCancel }} />
      ) : words ? (
        <button type="button" class="own-words" data-opens={field} onClick={onOpen}>
          {words}
        </button>
      ) : (
        <button
          type="button"
          class={field === 'thought' ? 'prompt' : 'prompt is-slight'}
          data-opens={field}
          onClick={onOpen}
        >
          <span>{say(prompt)}</span>
          {field === 'thought' && <span class="cells" aria-hidden="true" />}
        </button>
      )}
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import { settingsTexts } from '@/utils/i18n/settings-texts';
import { KEY_ACTS, keyOf, USUAL_KEYS, type KeyAct } from '@/utils/model/key-of';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import { withKey } from './with-key';

type Props = {
  /** As in `Settings.toolbarKeys`. */
  keys: string;
  onChange: (keys: string) => void;
};

const LABELS = {
  keep: 'keyKeep',
  write: 'keyWrite',
  find: 'keyFind',
  copy: 'keyCopy',
  quick: 'keyQuick',
  undo: 'keyUndo',
} as const satisfies Record<KeyAct, keyof typeof settingsTexts>;

/** The keys of the toolbar, each in a field that takes the next key pressed in it. Styles: toolbar-keys.css. */
export function ToolbarKeys({ keys, onChange }: Props) {
  const say = useSay(settingsTexts);
  const id = useId();
  /** What was said of the last key pressed. */
  const [said, setSaid] = useState<{ act?: KeyAct; text: string; refused: boolean }>();
  const press = (act: KeyAct, event: KeyboardEvent): void => {
    // Tab, the arrows, and what the browser does by a key with others stay as they are.
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const label = say(LABELS[act]);
    const chosen = withKey(keys, act, event.key);
    if (typeof chosen === 'string') {
      setSaid({ act, text: say('keySet', { act: label, key: keyOf(chosen, act) }), refused: false });
      if (chosen !== keys) onChange(chosen);
    } else {
      const { why, by } = chosen;
      const text =
        why === 'taken' && by
          ? say('keyTaken', { key: event.key.toUpperCase(), act: say(LABELS[by]) })
          : say(why === 'themes' ? 'keyOfThemes' : 'keyNone');
      setSaid({ act, text, refused: true });
    }
  };
  const reset = (): void => {
    setSaid({ text: say('keysWereReset'), refused: false });
    onChange(USUAL_KEYS);
  };
  return (
    <fieldset class="toolbar-keys">
      <legend>{say('keysOfToolbar')}</legend>
      <p id={`${id}-how`}>{say('keysHow')}</p>
      <div class="key-fields">
        {KEY_ACTS.map((act) => {
          const wrong = said?.refused === true && said.act === act;
          return (
            <label key={act}>
              <span>{say(LABELS[act])}</span>
              {/* Read-only: what is typed would pass an input method first, which makes a character of it. */}
              <input
                class="input"
                readOnly
                value={keyOf(keys, act)}
                aria-invalid={wrong}
                aria-describedby={wrong ? `${id}-said ${id}-how` : `${id}-how`}
                onKeyDown={(event) => press(act, event)}
              />
            </label>
          );
        })}
      </div>
      <div class="key-foot">
        <Button onClick={reset}>{say('keysReset')}</Button>
        <p id={`${id}-said`} class={said?.refused ? 'error' : 'muted small'} role="status">
          {said?.text}
        </p>
      </div>
    </fieldset>
  );
}

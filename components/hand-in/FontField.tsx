import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  isQuiet?: boolean;
  value: string;
  /** Commonly asked for; any other can be typed. */
  fonts: readonly string[];
  onChange: (font: string) => void;
};

/** As in `CustomLayout`. */
const LONGEST = 60;

/** A font by its name. Nothing typed changes nothing. Styles: field.css. */
export function FontField({ label, isQuiet, value, fonts, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div class="field">
      <label for={id} class={isQuiet ? 'sr' : undefined}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        list={`${id}-fonts`}
        value={typed ?? value}
        maxLength={LONGEST}
        spellcheck={false}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (next.trim() !== '') onChange(next.trim());
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={`${id}-fonts`}>
        {fonts.map((font) => (
          <option key={font} value={font} />
        ))}
      </datalist>
    </div>
  );
}

import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import * as icons from './icons';

type Props<T extends string> = {
  label: string;
  value: T;
  options: { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
};

/** One of several, in the browser's own list. Styles: field.css. */
export function Select<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="select-box">
        <select
          id={id}
          class="select"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon icon={icons.down} small />
      </span>
    </div>
  );
}

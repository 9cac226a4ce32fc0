import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import * as icons from './icons';

type Props = {
  label: string;
  value: string;
  type?: 'text' | 'date';
  placeholder?: string;
  /** Why the value cannot be taken, with the way out. */
  error?: string | null;
  maxLength?: number;
  /** Language of what is filled in, where it is not the interface's. */
  lang?: string;
  /** The focus goes here when the field appears. The attribute does that only while a page loads. */
  autoFocus?: boolean;
  onInput: (value: string) => void;
  /** Left: a good moment to save. */
  onLeave?: () => void;
  onKey?: (event: KeyboardEvent) => void;
};

/** A line to fill in, with its label above. Styles: field.css. */
export function Field({
  label,
  value,
  type = 'text',
  placeholder,
  error,
  maxLength,
  lang,
  autoFocus,
  onInput,
  onLeave,
  onKey,
}: Props) {
  const id = useId();
  const shared = {
    id,
    class: 'input',
    value,
    placeholder,
    maxLength,
    lang,
    ref: autoFocus ? focusOnce : undefined,
    'aria-invalid': Boolean(error),
    'aria-describedby': error ? `${id}-error` : undefined,
    onInput: (event: Event) => event.currentTarget instanceof HTMLInputElement && onInput(event.currentTarget.value),
    onBlur: onLeave,
    onKeyDown: onKey,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          <Icon icon={icons.warn} small />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

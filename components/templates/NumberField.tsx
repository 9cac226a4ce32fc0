import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** Its name where the label is too short to say it. */
  fullLabel?: string;
  value: string;
  max: number;
  unit: ComponentChild;
  placeholder?: string;
  isWrong?: boolean;
  describedBy?: string | undefined;
  onInput: (value: string) => void;
};

/** A number to fill in, with its unit behind it. Styles: template-page.css. */
export function NumberField({ label, fullLabel, value, max, unit, placeholder, isWrong, describedBy, onInput }: Props) {
  const id = useId();
  return (
    <div class="field number">
      <label for={id}>{label}</label>
      <span class="with-unit">
        <input
          id={id}
          class="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          value={value}
          placeholder={placeholder}
          aria-label={fullLabel}
          aria-invalid={isWrong ?? false}
          aria-describedby={describedBy}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span class="muted">{unit}</span>
      </span>
    </div>
  );
}

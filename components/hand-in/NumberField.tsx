import { useId, useState } from 'preact/hooks';
import { exportTexts } from '@/utils/i18n/export-texts';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  label: string;
  /** Hidden where what it belongs to says it already. */
  isQuiet?: boolean;
  value: number;
  low: number;
  high: number;
  step: number;
  unit?: string;
  onChange: (value: number) => void;
};

/** A number to fill in; what is out of range is said and not taken. Styles: layout-form.css. */
export function NumberField({ label, isQuiet, value, low, high, step, unit, onChange }: Props) {
  const say = useSay(exportTexts);
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && !isIn(typed, low, high);
  return (
    <div class="field number-field">
      <label for={id} class={isQuiet ? 'sr' : undefined}>
        {label}
      </label>
      <span class="row">
        <input
          id={id}
          class="input"
          type="number"
          inputMode="decimal"
          min={low}
          max={high}
          step={step}
          value={typed ?? String(value)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setTyped(next);
            if (isIn(next, low, high)) onChange(Number(next));
          }}
          // What was not taken is not kept looking as if it were.
          onBlur={() => setTyped(undefined)}
        />
        {unit !== undefined && <span class="muted small">{unit}</span>}
      </span>
      {isWrong && (
        <p class="error" id={`${id}-error`} role="alert">
          <Icon icon={icons.warn} small />
          <span>{say('outOfRange', { low, high })}</span>
        </p>
      )}
    </div>
  );
}

const isIn = (typed: string, low: number, high: number): boolean =>
  typed.trim() !== '' && Number(typed) >= low && Number(typed) <= high;

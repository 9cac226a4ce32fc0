import type { ComponentChildren } from 'preact';

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** A slip that slides instead of a tick: takes effect at once. */
  isSwitch?: boolean;
  children: ComponentChildren;
};

/** A box to tick, or a switch. Styles: choice.css. */
export function Choice({ checked, onChange, isSwitch, children }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}

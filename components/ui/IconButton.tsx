import type { JSX, Ref } from 'preact';
import { Icon } from './Icon';
import type { IconPath } from './icons';

type Props = Omit<JSX.IntrinsicElements['button'], 'icon' | 'label' | 'ref'> & {
  icon: IconPath;
  /** What it does: read out, and shown as a tooltip. */
  label: string;
  small?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button that is only an icon. Styles: button.css. */
export function IconButton({ icon, label, small, buttonRef, ...rest }: Props) {
  const kind = small ? 'icon-button small' : 'icon-button';
  return (
    <button type="button" title={label} {...rest} ref={buttonRef} class={kind} aria-label={label}>
      <Icon icon={icon} small={small} />
    </button>
  );
}

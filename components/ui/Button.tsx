import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';
import type { IconPath } from './icons';

type Props = Omit<JSX.IntrinsicElements['button'], 'icon' | 'size'> & {
  /** `solid`: the one main act of a view; `quiet`: beside others; `danger`: takes something away. */
  look?: 'plain' | 'solid' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: IconPath;
  children?: ComponentChildren;
};

/** A button with a word on it. Styles: button.css. */
export function Button({ look = 'plain', size = 'medium', icon, children, ...rest }: Props) {
  const kind = ['button', look === 'plain' ? '' : look, size === 'medium' ? '' : size].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} class={kind}>
      {icon && <Icon icon={icon} small={size === 'small'} />}
      {children}
    </button>
  );
}

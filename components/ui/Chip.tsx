import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconPath } from './icons';

type Props = {
  pressed: boolean;
  onClick: () => void;
  icon?: IconPath;
  /** How much it would show. */
  count?: number;
  children: ComponentChildren;
};

/** A filter that is on or off. Styles: filter-chips.css. */
export function Chip({ pressed, onClick, icon, count, children }: Props) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onClick}>
      {icon && <Icon icon={icon} small />}
      {children}
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
}

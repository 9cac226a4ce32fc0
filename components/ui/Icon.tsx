import type { IconPath } from './icons';

type Props = {
  icon: IconPath;
  /** 15 px instead of 18. */
  small?: boolean;
};

/** An icon beside a word, or alone in a control that has a label: it is never read out. Styles: base.css. */
export function Icon({ icon, small }: Props) {
  return (
    <svg class={small ? 'icon sm' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      {icon.line && <path d={icon.line} />}
      {icon.fill && <path class="filled" d={icon.fill} />}
    </svg>
  );
}

import { iconPaths, type IconName, type IconPath } from './icon-paths';

type Props = {
  name: IconName;
  /** 15 px instead of 18. */
  small?: boolean;
};

/** An icon beside a word, or alone in a control that has a label: it is never read out. Styles: base.css. */
export function Icon({ name, small }: Props) {
  const paths: IconPath = iconPaths[name];
  return (
    <svg class={small ? 'icon sm' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      {paths.line && <path d={paths.line} />}
      {paths.fill && <path class="filled" d={paths.fill} />}
    </svg>
  );
}

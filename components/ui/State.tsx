import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconPath } from './icons';

type Props = {
  icon: IconPath;
  tone?: 'plain' | 'ok' | 'warn' | 'bad';
  children: ComponentChildren;
};

/** A state: icon, words, colour, in that order of importance. Styles: badge.css. */
export function State({ icon, tone = 'plain', children }: Props) {
  return (
    <span class={tone === 'plain' ? 'state' : `state ${tone}`}>
      <Icon icon={icon} />
      <span>{children}</span>
    </span>
  );
}

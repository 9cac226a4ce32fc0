import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

type Props = {
  icon: IconName;
  tone?: 'plain' | 'ok' | 'warn' | 'bad';
  children: ComponentChildren;
};

/** A state: icon, words, colour, in that order of importance. Styles: badge.css. */
export function State({ icon, tone = 'plain', children }: Props) {
  return (
    <span class={tone === 'plain' ? 'state' : `state ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

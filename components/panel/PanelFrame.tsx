import type { ComponentChildren } from 'preact';
import { commonTexts } from '@/utils/i18n/common-texts';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { Icon } from '../ui/Icon';
import { Wordmark } from '../ui/Wordmark';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  /** Addresses of the notebook and of its writing page. */
  notebook: string;
  writing: string;
  /** Notes of the speech and how many have no thought yet; null: no speech. */
  counts: { notes: number; waiting: number } | null;
  banner?: ComponentChildren;
  children?: ComponentChildren;
};

/** Head and foot of the side panel. */
export function PanelFrame({ notebook, writing, counts, banner, children }: Props) {
  const say = useSay(panelTexts);
  const common = useSay(commonTexts);
  return (
    <div class="panel">
      <header class="panel-head">
        <Wordmark name={common('name')} href={notebook} newTab />
        <span class="grow" />
        <a class="icon-button" href={notebook} target="_blank" aria-label={say('notebook')} title={say('notebook')}>
          <Icon icon={icons.book} />
        </a>
      </header>
      {banner}
      <main>{children}</main>
      {counts && counts.notes > 0 && (
        <footer class="panel-foot">
          <span>
            {say('counts', { n: counts.notes })}
            {counts.waiting > 0 && say('countsWaiting', { n: counts.waiting })}
          </span>
          <a class="button solid small" href={writing} target="_blank">
            <Icon icon={icons.write} small />
            {say('write')}
          </a>
        </footer>
      )}
    </div>
  );
}

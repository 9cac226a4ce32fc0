import { Icon } from './Icon';
import * as icons from './icons';

type Props = {
  text: string;
  /** `bad`: something failed. Read out at once; the other waits its turn. */
  tone?: 'done' | 'bad';
  /** The way back or the way out. */
  action?: { label: string; keys?: string; run: () => void };
  close?: { label: string; run: () => void };
};

/** Says what happened and holds the way back. Styles: toast.css, button.css, kbd.css. */
export function Toast({ text, tone = 'done', action, close }: Props) {
  return (
    <div class={tone === 'bad' ? 'toast bad' : 'toast'} role={tone === 'bad' ? 'alert' : 'status'}>
      {tone === 'bad' && <Icon icon={icons.warn} />}
      <span class="grow">{text}</span>
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
          {action.keys && <kbd>{action.keys}</kbd>}
        </button>
      )}
      {close && (
        <button type="button" class="close" aria-label={close.label} title={close.label} onClick={close.run}>
          <Icon icon={icons.close} small />
        </button>
      )}
    </div>
  );
}

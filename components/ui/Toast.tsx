import { Icon } from './Icon';
import * as icons from './icons';

type Action = { label: string; keys?: string; run: () => void };

type Props = {
  text: string;
  /** `bad`: something failed. Read out at once; the other waits its turn. */
  tone?: 'done' | 'bad';
  /** The way back or the way out. */
  action?: Action;
  /** What else can be done about it. */
  more?: Action[];
  close?: { label: string; run: () => void };
};

/** Says what happened and holds the way back. Styles: toast.css, button.css, kbd.css. */
export function Toast({ text, tone = 'done', action, more = [], close }: Props) {
  const actions = [...(action ? [action] : []), ...more];
  return (
    <div
      class={['toast', tone === 'bad' && 'bad', more.length > 0 && 'many'].filter(Boolean).join(' ')}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      {tone === 'bad' && <Icon icon={icons.warn} />}
      <span class="grow">{text}</span>
      {actions.length > 0 && (
        <span class="acts">
          {actions.map(({ label, keys, run }) => (
            <button key={label} type="button" class="button" onClick={run}>
              {label}
              {keys && <kbd>{keys}</kbd>}
            </button>
          ))}
        </span>
      )}
      {close && (
        <button type="button" class="close" aria-label={close.label} title={close.label} onClick={close.run}>
          <Icon icon={icons.close} small />
        </button>
      )}
    </div>
  );
}

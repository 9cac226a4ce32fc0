import { panelTexts } from '@/utils/i18n/panel-texts';
import { keyOf } from '@/utils/model/key-of';
import { useSay } from '../use-say';

type Props = {
  /** The keys (`Settings.toolbarKeys`); null while none work: then only the toolbar is spoken of. */
  keys: string | null;
};

/** Nothing kept of this speech yet: how it is done. */
export function PanelEmpty({ keys }: Props) {
  const say = useSay(panelTexts);
  const keep = keys && keyOf(keys, 'keep');
  const write = keys && keyOf(keys, 'write');
  return (
    <div class="empty">
      <svg class="lesson" viewBox="0 0 240 96" aria-hidden="true">
        <path class="lines" d="M8 14h224M8 38h96M200 38h32M8 62h224M8 86h132" />
        <path class="tint" d="M108 27h88v20h-88z" />
        <path class="line" d="M108 47.5h88" />
        <path class="caret" d="M196 22v30" />
      </svg>
      <h2>{keep ? say('emptyTitle', { keep }) : say('emptyTitleNoKeys')}</h2>
      <p>{write ? say('emptyText', { write }) : say('emptyTextNoKeys')}</p>
      {keys && (
        <p class="lesson-keys">
          <span>
            <kbd>{keep}</kbd> {say('keyKeep')}
          </span>
          <span>
            <kbd>{write}</kbd> {say('keyThought')}
          </span>
          <span>
            <kbd>1</kbd>–<kbd>3</kbd> {say('keyTheme')}
          </span>
        </p>
      )}
    </div>
  );
}

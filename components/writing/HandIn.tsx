import { commonTexts } from '@/utils/i18n/common-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

/** How an export stands. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'making' | 'made'; file: string }
  | { kind: 'notKept' | 'failed'; file: string; why: string }
  | { kind: 'cancelled' };

type Props = {
  /** The usual way out. */
  format: { label: { zh: string; en: string } };
  state: ExportState;
  /** Nothing to hand in yet. */
  disabled: boolean;
  onExport: () => void;
  onCancel: () => void;
  /** Opens all the other ways, with a look at them before. */
  onMore: () => void;
};

/** The way out that is taken most, done at once, and the way to all others; what is being made can be stopped, and what failed says why. */
export function HandIn({ format, state, disabled, onExport, onCancel, onMore }: Props) {
  const say = useSay(writingTexts);
  const ofExport = useSay(exportTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const making = state.kind === 'making';
  return (
    <div class="hand-in">
      <p class={state.kind === 'failed' || state.kind === 'notKept' ? 'error' : 'hand-in-state'} role="status">
        {state.kind === 'making' && say('making', { file: state.file })}
        {state.kind === 'made' && (
          <>
            <Icon icon={icons.check} small /> {say('made', { file: state.file })}
          </>
        )}
        {(state.kind === 'failed' || state.kind === 'notKept') && <Icon icon={icons.warn} small />}
        {state.kind === 'notKept' && say('madeNotKept', { file: state.file, why: state.why })}
        {state.kind === 'failed' && say('exportFailed', { file: state.file, why: state.why })}
        {state.kind === 'cancelled' && say('cancelled')}
      </p>
      {making && <progress aria-label={say('making', { file: state.file })} />}
      {making && (
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      )}
      <Button look="solid" icon={icons.handIn} disabled={disabled || making} onClick={onExport}>
        {say('handInAs', { format: locale === 'en' ? format.label.en : format.label.zh })}
      </Button>
      <Button
        disabled={disabled || making}
        aria-keyshortcuts="Control+Shift+E"
        title={`${ofExport('otherFormats')} (Ctrl+Shift+E)`}
        onClick={onMore}
      >
        {ofExport('otherFormats')}
      </Button>
    </div>
  );
}

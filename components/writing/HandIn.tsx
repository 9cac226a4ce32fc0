import { commonTexts } from '@/utils/i18n/common-texts';
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
  formats: { id: string; label: { zh: string; en: string } }[];
  state: ExportState;
  /** Nothing to hand in yet. */
  disabled: boolean;
  onExport: (formatId: string) => void;
  onCancel: () => void;
};

/** The ways out, the first one the usual; what is being made can be stopped, and what failed says why. */
export function HandIn({ formats, state, disabled, onExport, onCancel }: Props) {
  const say = useSay(writingTexts);
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
      {formats.map(({ id, label }, index) => {
        const format = locale === 'en' ? label.en : label.zh;
        return (
          <Button
            key={id}
            look={index === 0 ? 'solid' : 'plain'}
            icon={index === 0 ? icons.handIn : undefined}
            disabled={disabled || making}
            onClick={() => onExport(id)}
          >
            {index === 0 ? say('handInAs', { format }) : format}
          </Button>
        );
      })}
    </div>
  );
}

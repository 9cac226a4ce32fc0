import { documentsTexts } from '@/utils/i18n/documents-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  state: { kind: 'saved' | 'waiting' | 'saving' } | { kind: 'failed'; why: string };
  onRetry: () => void;
};

/** Whether what was written is saved; why not, where it can't be. */
export function SavedSign({ state, onRetry }: Props) {
  const say = useSay(documentsTexts);
  if (state.kind === 'failed') {
    return (
      <span class="saved-sign state bare bad" role="alert">
        <Icon icon={icons.warn} />
        {say('notSaved')} {state.why}
        <Button size="small" onClick={onRetry}>
          {say('retry')}
        </Button>
      </span>
    );
  }
  return (
    <span class="saved-sign state bare" data-saved={state.kind === 'saved'}>
      {state.kind === 'saved' && <Icon icon={icons.check} />}
      {say(state.kind === 'saved' ? 'saved' : state.kind === 'saving' ? 'saving' : 'unsaved')}
    </span>
  );
}

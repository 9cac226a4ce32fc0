import { commonTexts } from '@/utils/i18n/common-texts';
import { Toast } from '../ui/Toast';
import { useSay } from '../use-say';
import type { Acts } from './use-acts';

type Props = { acts: Acts };

/** The message of the moment. It stays until the next one or until it is closed: an undo that runs away is none. */
export function ToastArea({ acts }: Props) {
  const say = useSay(commonTexts);
  const { message } = acts;
  const { actionId, again } = message ?? {};
  return (
    <div class="toast-at">
      {message && (
        <Toast
          text={message.text}
          tone={message.tone}
          action={
            actionId !== undefined
              ? { label: say('undo'), keys: 'Ctrl Z', run: () => void acts.undo(actionId) }
              : again && { label: say('retry'), run: again }
          }
          close={{ label: say('close'), run: acts.dismiss }}
        />
      )}
    </div>
  );
}

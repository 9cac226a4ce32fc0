import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { Toast } from '../ui/Toast';
import { useSay } from '../use-say';
import type { Acts } from './use-acts';
import { WorkingDialog } from './WorkingDialog';

/** How long a message stays that only says what happened: two short sentences are read in about 4 s. */
const READ_MS = 4_000;
/** How long one with an undo stays: time to think again. Ctrl+Z still does it afterwards. */
const UNDO_MS = 12_000;

type Props = { acts: Acts };

/** The message of the moment, and before it how far what takes long has come. A failure stays until it is closed; nothing leaves while the pointer or the focus is on it. */
export function ToastArea({ acts }: Props) {
  const say = useSay(commonTexts);
  const [held, setHeld] = useState(false);
  const { message, dismiss } = acts;
  const { actionId, again, back, isUndo = false } = message ?? {};
  // Layout: a passive one is late on a busy page, and the time of the message before would take this one away.
  useLayoutEffect(() => {
    if (!message || held || message.tone === 'bad') return undefined;
    const timer = setTimeout(dismiss, message.actionId === undefined && !message.back ? READ_MS : UNDO_MS);
    return () => clearTimeout(timer);
  }, [message, held, dismiss]);
  // A message that goes while it is held sends no leave.
  useEffect(() => setHeld(false), [message]);
  return (
    <>
      <WorkingDialog work={acts.work} />
      <div
        class="toast-at"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {message && (
          <Toast
            text={message.text}
            tone={message.tone}
            action={
              actionId !== undefined
                ? {
                    label: isUndo ? say('redo') : say('undo'),
                    keys: isUndo ? 'Ctrl Shift Z' : 'Ctrl Z',
                    run: () => void acts.undo(actionId, isUndo),
                  }
                : back
                  ? { label: say('undo'), keys: 'Ctrl Z', run: back }
                  : again && { label: say('retry'), run: again }
            }
            close={{ label: say('close'), run: dismiss }}
          />
        )}
      </div>
    </>
  );
}

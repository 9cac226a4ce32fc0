import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import type { LongWork, Working } from './long-work';

/** How far work that takes long has come, with the way to end it; nothing while none does. Styles: working-dialog.css. */
export function WorkingDialog({ work }: { work: LongWork }) {
  // By itself: what goes on draws nothing else anew.
  const [working, setWorking] = useState(work.get());
  useLayoutEffect(() => {
    setWorking(work.get());
    return work.subscribe(setWorking);
  }, [work]);
  return working && <Dialog key={working.turn} {...working} />;
}

function Dialog({ name, done, of, cancel }: Working) {
  const say = useSay(commonTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isWritten = done >= of;
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The browser gives the focus back where a dialog is closed, not where it is taken away; and until then nothing else can have it.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="working-dialog"
      ref={dialog}
      aria-labelledby={id}
      // Not `cancel`: Chromium leaves that out where nothing was pressed since the last one.
      onClose={cancel}
      // Keys in here are not the list's behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{name}</h2>
      {/* Without a value while it is prepared: nobody can tell then. */}
      <progress value={done === 0 ? undefined : done} max={of} aria-labelledby={`${id}-done`} />
      {/* How far it is the bar tells who asks: said at every slice it would never end. */}
      <p id={`${id}-done`} role="status" aria-live={done === 0 || isWritten ? 'polite' : 'off'}>
        {done === 0
          ? say('preparing', { n: of })
          : isWritten
            ? say('allWritten', { n: of })
            : say('written', { done, n: of })}
      </p>
      <div class="end">
        <Button disabled={isWritten} onClick={cancel}>
          {say('cancel')}
        </Button>
      </div>
    </dialog>
  );
}

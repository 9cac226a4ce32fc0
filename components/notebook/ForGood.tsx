import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trashTexts } from '@/utils/i18n/trash-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = {
  /** What the button says, and what is said before it is done. */
  label: string;
  sure: string;
  look?: 'quiet' | 'danger';
  onDo: () => void;
};

/** The one act that can't be taken back: said so at the button, and done by a second press. Esc, or leaving, is no. Styles: trash.css. */
export function ForGood({ label, sure, look = 'quiet', onDo }: Props) {
  const say = useSay(trashTexts);
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const was = useRef(false);
  // The focus goes to what keeps it, and comes back to where it was; before the next key, which may follow at once.
  useLayoutEffect(() => {
    if (asked) root.current?.querySelector<HTMLElement>('.keep')?.focus();
    else if (was.current) root.current?.querySelector('button')?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <span class="for-good" ref={root}>
        <Button look={look} size="small" onClick={() => setAsked(true)}>
          {label}
        </Button>
      </span>
    );
  }
  return (
    <span
      class="for-good is-asked"
      role="group"
      aria-label={sure}
      ref={root}
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) {
          was.current = false;
          setAsked(false);
        }
      }}
    >
      <span class="sure" role="alert">
        {sure}
      </span>
      <span class="keep-or-not">
        <button type="button" class="button small keep" onClick={() => setAsked(false)}>
          {say('keepIt')}
        </button>
        <Button look="danger" size="small" onClick={onDo}>
          {label}
        </Button>
      </span>
    </span>
  );
}

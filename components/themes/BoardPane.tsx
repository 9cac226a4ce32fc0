import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  /** What it is, read out. */
  label: string;
  heading: ComponentChildren;
  /** The focus goes elsewhere by itself when it opens. */
  keepsFocus?: boolean;
  onClose: () => void;
  children: ComponentChildren;
};

/** What stands beside the board, or where that is narrow over it; Esc closes it. Styles: board-pane.css. */
export function BoardPane({ label, heading, keepsFocus = false, onClose, children }: Props) {
  const common = useSay(commonTexts);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!keepsFocus) head.current?.focus();
  }, []);
  return (
    <aside
      class="board-pane"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="pane-body">
        <header>
          <h2 ref={head} tabIndex={-1}>
            {heading}
          </h2>
          <IconButton icon={icons.close} label={common('close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </aside>
  );
}

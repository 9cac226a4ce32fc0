import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { excerptOf } from '@/utils/text/excerpt-of';
import { useSay } from '../use-say';
import type { Hits } from './hits';

type Props = { text: string; hits?: Hits | undefined };

/** A text on a card: of a long one some lines, those with what was searched for, and the rest on request. Styles: note-card.css. */
export function LongText({ text, hits }: Props) {
  const say = useSay(notebookTexts);
  const [open, setOpen] = useState(false);
  const part = useMemo(() => excerptOf(text, Math.max(0, hits?.at(text) ?? 0)), [text, hits]);
  const marked = (some: string): ComponentChildren => hits?.mark(some) ?? some;
  if (part === null) return <>{marked(text)}</>;
  return (
    <>
      {!open && part.start > 0 && '…'}
      {marked(open ? text : text.slice(part.start, part.end))}
      {!open && part.end < text.length && '…'}
      <button
        type="button"
        class="unfold"
        aria-expanded={open}
        onClick={(event) => {
          // What it stands in may open by a click.
          event.stopPropagation();
          setOpen(!open);
        }}
      >
        {say(open ? 'showLess' : 'showWhole')}
      </button>
    </>
  );
}

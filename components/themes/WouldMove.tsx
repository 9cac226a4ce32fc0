import { useLayoutEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import { langOfText } from './lang-of-text';
import { wordList } from './word-list';

/** Passages that are shown. */
const SHOWN = 3;

type Props = {
  words: string[];
  /** The passages of the notes that would move. */
  quotes: string[];
  onAdd: (move: boolean) => void;
  onCancel: () => void;
};

/** What adding words would bring here, before it is done. Styles: note-card.css (callout). */
export function WouldMove({ words, quotes, onAdd, onCancel }: Props) {
  const say = useSay(themeBoardTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), [words]);
  return (
    <div
      class="callout"
      role="group"
      aria-label={say('wouldMove', { words: wordList(words, locale), n: quotes.length })}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <span>{say('wouldMove', { words: wordList(words, locale), n: quotes.length })}</span>
      {quotes.slice(0, SHOWN).map((quote) => (
        <span key={quote} class="quote-sm" lang={langOfText(quote, locale)}>
          {quote}
        </span>
      ))}
      {quotes.length > SHOWN && <span>{say('wouldMoveMore', { n: quotes.length - SHOWN })}</span>}
      <div class="row wrap">
        <Button size="small" onClick={() => onAdd(true)}>
          {say('addAndMove')}
        </Button>
        <Button look="quiet" size="small" onClick={() => onAdd(false)}>
          {say('addOnly')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

import { placeTexts } from '@/utils/i18n/place-texts';
import type { Piece } from '@/utils/text/differences';
import { langOf } from '../lang-of';
import { useLocale, useSay } from '../use-say';

type Props = { pieces: readonly Piece[] };

/**
 * A passage as it was kept laid over what the page says now. Few screen readers tell what is in `<del>` and `<ins>` from the rest, so it is
 * said in words that only they have. Styles: diff.css.
 */
export function DiffQuote({ pieces }: Props) {
  const say = useSay(placeTexts);
  const lang = langOf(useLocale());
  const unseen = (text: string) => (
    <span class="unseen" lang={lang}>
      {text}
    </span>
  );
  return (
    <span class="diff">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Changed = kind === 'removed' ? 'del' : 'ins';
        return (
          <Changed key={index}>
            {unseen(kind === 'removed' ? say('removed') : say('added'))}
            {text}
            {unseen(say('pieceEnd'))}
          </Changed>
        );
      })}
    </span>
  );
}

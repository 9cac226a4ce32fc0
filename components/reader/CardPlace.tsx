import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Piece } from '@/utils/text/differences';
import { DiffQuote } from '../notes/DiffQuote';
import { PlaceActs } from '../notes/PlaceActs';
import { Button } from '../ui/Button';
import { State } from '../ui/State';
import * as icons from '../ui/icons';

type Props = {
  /** The headings the passage stands under, outermost first. */
  section: string[];
  /** How it was found, in words. */
  place: string;
  moved: boolean;
  /** Where its words were edited: what differs, and how much in words. */
  pieces?: Piece[];
  edited?: string;
  /** How many other notes are drawn where the reader clicked. */
  others: number;
  say: Say<typeof readerTexts>;
  onNextUnder: () => void;
  onConfirm: () => void;
  onRefuse: () => void;
};

/** Where a note's passage stands and how it was found; edited words are shown, to be taken or refused. */
export function CardPlace({ section, place, moved, pieces, edited, others, say, onNextUnder, ...on }: Props) {
  return (
    <>
      <div class="card-where">
        <p class="path">{section.join(' › ')}</p>
        {pieces === undefined && (
          <State icon={moved ? icons.jump : icons.check} tone={moved ? 'plain' : 'ok'}>
            {place}
          </State>
        )}
        {others > 0 && (
          <Button size="small" look="quiet" onClick={onNextUnder}>
            {say('otherHere', { n: others })}
          </Button>
        )}
      </div>
      {pieces && (
        <div class="edited">
          <State icon={icons.approx} tone="warn">
            {edited}
          </State>
          <p class="quote">
            <DiffQuote pieces={pieces} />
          </p>
          <PlaceActs {...on} />
        </div>
      )}
    </>
  );
}

import { placeTexts } from '@/utils/i18n/place-texts';
import { Button } from '../ui/Button';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = { onConfirm: () => void; onRefuse: () => void };

/** What the reader says to a passage whose words were edited: it is this one, or it is not. Styles: diff.css. */
export function PlaceActs({ onConfirm, onRefuse }: Props) {
  const say = useSay(placeTexts);
  return (
    <div class="place-acts">
      <Button size="small" icon={icons.check} onClick={onConfirm}>
        {say('confirm')}
      </Button>
      <Button size="small" look="quiet" onClick={onRefuse}>
        {say('refuse')}
      </Button>
    </div>
  );
}

import { readTexts } from '@/utils/i18n/read-texts';
import { useSay } from '../use-say';
import { OpeningProgress } from './OpeningProgress';

type Props = {
  /** Something is held over the page and would be opened if it were let go. */
  isOver: boolean;
  /** Name of what is being opened. */
  busy: string | null;
  onCancel: () => void;
};

/** Over an article: what is held over the page, or being opened in its place. Styles: read.css. */
export function OpeningOver({ isOver, busy, onCancel }: Props) {
  const say = useSay(readTexts);
  if (busy !== null) {
    return (
      <div class="opening-over">
        <OpeningProgress name={busy} onCancel={onCancel} />
      </div>
    );
  }
  return isOver ? <div class="opening-over is-over">{say('dropNow')}</div> : null;
}

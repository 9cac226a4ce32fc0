import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = { note: Note; onRemember: (note: Note, on: boolean) => void };

/** Whether a note is to come back in review. Its key is R, on the card. Styles: note-card.css. */
export function RememberButton({ note, onRemember }: Props) {
  const say = useSay(reviewTexts);
  const on = note.review?.remember === true;
  return (
    <IconButton
      icon={icons.review}
      small
      label={say('remember')}
      aria-pressed={on}
      aria-keyshortcuts="r"
      onClick={() => onRemember(note, !on)}
    />
  );
}

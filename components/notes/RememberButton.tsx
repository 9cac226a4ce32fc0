import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import { keyHint } from '../ui/key-hint';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  note: Note;
  /** Whether the card can have the focus, on which the key is heard. */
  walked?: boolean;
  onRemember: (note: Note, on: boolean) => void;
};

/** Whether a note is to come back in review. Its key is R, on the card. Styles: note-card.css. */
export function RememberButton({ note, walked = false, onRemember }: Props) {
  const say = useSay(reviewTexts);
  const on = note.review?.remember === true;
  return (
    <IconButton
      icon={icons.review}
      small
      label={say('remember')}
      aria-pressed={on}
      aria-keyshortcuts="R"
      {...(walked && keyHint(say('remember'), 'R'))}
      onClick={() => onRemember(note, !on)}
    />
  );
}

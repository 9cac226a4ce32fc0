import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  /** `low`: taken in the lower half of the window. */
  onStart: (low: boolean) => void;
  onEnd: () => void;
};

/**
 * What a note is dragged by: its edge, as a card that is dragged itself would let no word on it be selected. For the pointer alone; keys have the list on the card,
 * and `M` for those that are selected. Styles: note-drag.css.
 */
export function NoteGrip({ onStart, onEnd }: Props) {
  const say = useSay(themeNotesTexts);
  return (
    <span
      class="note-grip"
      title={say('dragNote')}
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        const card = event.currentTarget.closest<HTMLElement>('[data-note]');
        if (!event.dataTransfer || !card) return;
        const box = card.getBoundingClientRect();
        event.dataTransfer.setDragImage(card, event.clientX - box.left, event.clientY - box.top);
        event.dataTransfer.setData('text/plain', card.querySelector('.quote')?.textContent ?? '');
        event.dataTransfer.effectAllowed = 'move';
        onStart(event.clientY * 2 > window.innerHeight);
      }}
      onDragEnd={onEnd}
    >
      <Icon icon={icons.grip} small />
    </span>
  );
}

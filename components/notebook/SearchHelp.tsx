import { useId, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

/** How a search can be written, told on request: one line that stays until it is put away. Styles: filter-chips.css. */
export function SearchHelp() {
  const say = useSay(notebookTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={icons.ask}
        small
        label={say('searchHelp')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <p class="search-help" id={id}>
          {(['Words', 'Phrase', 'Not'] as const).map((kind) => (
            <span key={kind}>
              <code>{say(`help${kind}`)}</code> {say(`help${kind}Text`)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

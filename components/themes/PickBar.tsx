import { useRef, useState } from 'preact/hooks';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { useCloseOutside } from '../notes/use-close-outside';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import type { ThemeChoice } from './theme-choices';
import { ThemeList } from './ThemeList';
import * as icons from '../ui/icons';

type Props = {
  /** Notes that can be selected, and that are. */
  of: number;
  picked: number;
  themes: Theme[];
  onAll: () => void;
  onNone: () => void;
  onResuggest: () => void;
  onMove: (choice: ThemeChoice) => void;
};

/** What can be done with the notes that are selected. Styles: bulk.css. */
export function PickBar({ of, picked, themes, onAll, onNone, onResuggest, onMove }: Props) {
  const say = useSay(themeNotesTexts);
  const [moving, setMoving] = useState(false);
  const mover = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useCloseOutside(mover, moving, () => setMoving(false));
  const close = (): void => {
    setMoving(false);
    mover.current?.querySelector('button')?.focus();
  };
  return (
    <div class="bulk" role="group" aria-label={picked > 0 ? say('picked', { n: picked }) : say('pickAll', { n: of })}>
      <label class="choice">
        <input
          type="checkbox"
          ref={box}
          checked={picked === of}
          indeterminate={picked > 0 && picked < of}
          onChange={() => (picked === of ? onNone() : onAll())}
        />
        {picked > 0 ? <b>{say('picked', { n: picked })}</b> : say('pickAll', { n: of })}
      </label>
      {picked === 0 ? (
        <span class="bulk-keys">{say('pickKeys')}</span>
      ) : (
        <>
          <span class="sep" />
          <Button look="quiet" size="small" icon={icons.ask} onClick={onResuggest}>
            {say('resuggest')}
          </Button>
          <span class="mover" ref={mover}>
            <Button
              look="quiet"
              size="small"
              icon={icons.theme}
              aria-haspopup="listbox"
              aria-expanded={moving}
              onClick={() => setMoving(!moving)}
            >
              {say('moveTo')}
            </Button>
            {moving && (
              <div class="menu theme-menu">
                <ThemeList
                  themes={themes}
                  chosen={[]}
                  onEscape={close}
                  onPick={(choice) => {
                    close();
                    onMove(choice);
                  }}
                />
              </div>
            )}
          </span>
          <IconButton
            icon={icons.close}
            small
            label={say('pickNone')}
            onClick={() => {
              box.current?.focus();
              onNone();
            }}
          />
        </>
      )}
    </div>
  );
}

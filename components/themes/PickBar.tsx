import { useEffect, useRef, useState } from 'preact/hooks';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { useCloseOutside } from '../notes/use-close-outside';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../use-say';
import type { ThemeChoice } from './theme-choices';
import { Recolour } from './Recolour';
import { ThemeList } from './ThemeList';
import * as icons from '../ui/icons';

type Props = {
  /** Notes that can be selected, and that are. */
  of: number;
  picked: number;
  /** Whether one of them has a theme already. */
  again: boolean;
  themes: Theme[];
  onAll: () => void;
  onNone: () => void;
  onResuggest: () => void;
  /** `adds`: they stay under the themes they have. */
  onMove: (choice: ThemeChoice, adds: boolean) => void;
  onExport?: () => void;
  onTrash?: () => void;
  /** Marks those that are selected to come back in review, or, where all are, not to. */
  onRemember?: () => void;
  remembered?: boolean;
  /** The theme they have in common, and how it gets another colour. */
  colour?: { theme: Theme; onStyle: (style: number) => void } | undefined;
  /** Told how to open the list of themes, for a key that was pressed elsewhere. */
  opens?: { current: ((adds: boolean) => void) | null };
};

/** From where the keys are heard. */
const NOTE = '.pick input, [data-note]';

/** What can be done with the notes that are selected. Styles: bulk.css. */
export function PickBar({
  of,
  picked,
  again,
  themes,
  onAll,
  onNone,
  onResuggest,
  onMove,
  onExport,
  onTrash,
  opens,
  onRemember,
  remembered = false,
  colour,
}: Props) {
  const say = useSay(themeNotesTexts);
  const [moving, setMoving] = useState(false);
  const [adds, setAdds] = useState(false);
  const mover = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const now = useRef({ picked, onResuggest });
  now.current = { picked, onResuggest };
  useCloseOutside(mover, moving, () => setMoving(false));
  /** The note from which the list was opened by key. */
  const came = useRef<HTMLElement | null>(null);
  const open = (adding: boolean): void => {
    const { activeElement } = document;
    came.current = activeElement instanceof HTMLElement && activeElement.matches(NOTE) ? activeElement : null;
    setAdds(adding);
    setMoving(true);
  };
  if (opens) opens.current = open;
  const closeList = (): void => {
    setMoving(false);
    (came.current ?? mover.current?.querySelector('button'))?.focus();
  };
  // From the boxes the keys reach what is far above them.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // What the list of notes has done with a key is done; by then the focus is in what that opened.
      if (event.defaultPrevented) return;
      if (now.current.picked === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(event.target instanceof Element) || !event.target.matches(NOTE)) return;
      const key = event.key.toLowerCase();
      if (key === 'm') open(event.shiftKey);
      else if (key === 's') now.current.onResuggest();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
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
          <Button look="quiet" size="small" icon={icons.ask} aria-keyshortcuts="S" onClick={onResuggest}>
            {say(again ? 'resuggest' : 'suggestFirst')}
            <kbd aria-hidden="true">S</kbd>
          </Button>
          <span class="mover" ref={mover}>
            <Button
              look="quiet"
              size="small"
              icon={icons.theme}
              aria-haspopup="listbox"
              aria-keyshortcuts="M Shift+M"
              aria-expanded={moving}
              onClick={() => (moving ? setMoving(false) : open(false))}
            >
              {say('moveTo')}
              <kbd aria-hidden="true">M</kbd>
            </Button>
            {moving && (
              <div
                class="menu theme-menu"
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.preventDefault();
                  closeList();
                }}
              >
                <ThemeList
                  themes={themes}
                  chosen={[]}
                  onEscape={closeList}
                  onPick={(choice) => {
                    setMoving(false);
                    // What opened the list goes with the selection, but for a note.
                    (came.current?.isConnected ? came.current : box.current)?.focus();
                    onMove(choice, adds);
                  }}
                />
                <label class="choice adds">
                  <input
                    type="checkbox"
                    checked={adds}
                    onChange={(event) => {
                      setAdds(event.currentTarget.checked);
                      mover.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
                    }}
                  />
                  <span>{say('addTo')}</span>
                  <kbd aria-hidden="true">⇧M</kbd>
                </label>
              </div>
            )}
          </span>
          {onExport && (
            <Button look="quiet" size="small" icon={icons.handIn} onClick={onExport}>
              {say('exportPicked')}
            </Button>
          )}
          {colour && <Recolour {...colour} />}
          {onRemember && (
            <Button look="quiet" size="small" icon={icons.review} aria-pressed={remembered} onClick={onRemember}>
              {say('rememberPicked')}
            </Button>
          )}
          {onTrash && (
            <Button
              look="quiet"
              size="small"
              icon={icons.trash}
              aria-keyshortcuts="Delete"
              onClick={() => {
                box.current?.focus();
                onTrash();
              }}
            >
              {say('trashPicked')}
            </Button>
          )}
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

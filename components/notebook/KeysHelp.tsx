import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { isField } from '../ui/is-field';
import { useSay } from '../use-say';

/** What each key does, in the order in which they are told. */
const KEYS = [
  [['↑', '↓'], 'keyWalk'],
  [['Enter'], 'keyRead'],
  [['E'], 'keyThought'],
  [['A'], 'keyApplication'],
  [['M'], 'keyMove'],
  [['⇧M'], 'keyAdd'],
  [['O'], 'keyOpen'],
  [['R'], 'keyRemember'],
  [['Delete'], 'keyDelete'],
  [['Space'], 'keySelect'],
  [['⇧↑', '⇧↓'], 'keyExtend'],
  [['Ctrl A'], 'keyAll'],
  [['Ctrl Z'], 'keyUndo'],
  [['Ctrl ⇧E'], 'keyExport'],
  [['/'], 'keySearch'],
  [['J'], 'keyFirst'],
  [['Esc'], 'keyEscape'],
] as const;

/** The keys of the notes, told on request, also by `?`; Esc puts the list away. Styles: filter-chips.css. */
export function KeysHelp() {
  const say = useSay(notebookTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDListElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      // Full-width where the input method is on; and not over a dialog.
      if ((event.key !== '?' && event.key !== '？') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    // Far down the page it would open unseen.
    root.current?.scrollIntoView?.({ block: 'nearest' });
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-keyshortcuts="?"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('keys')}
        <kbd aria-hidden="true">?</kbd>
      </Button>
      {open && (
        <dl class="keys-help" id={id} ref={root} aria-label={say('keys')}>
          {KEYS.map(([keys, text]) => (
            <div key={text}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

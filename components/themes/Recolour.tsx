import { useRef, useState } from 'preact/hooks';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { useCloseOutside } from '../notes/use-close-outside';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import { StylePalette } from './StylePalette';
import * as icons from '../ui/icons';

type Props = { theme: Theme; onStyle: (style: number) => void };

/** Gives the theme that the selected notes have in common another colour: a note is of the colour of its theme. Styles: bulk.css. */
export function Recolour({ theme, onStyle }: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useCloseOutside(root, open, () => setOpen(false));
  return (
    <span
      class="mover"
      ref={root}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        look="quiet"
        size="small"
        icon={icons.pen}
        aria-expanded={open}
        title={say('recolourText', { theme: themeName(theme, locale) })}
        onClick={() => setOpen(!open)}
      >
        {say('recolour')}
      </Button>
      {open && (
        <div class="menu palette-menu">
          <p class="small muted">{say('recolourText', { theme: themeName(theme, locale) })}</p>
          <StylePalette name="recolour" style={theme.style} onStyle={onStyle} />
        </div>
      )}
    </span>
  );
}

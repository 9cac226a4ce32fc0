import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import type { ThemeBranch } from '@/utils/themes/theme-tree';
import type { HeldNotes } from '../notes/held-notes';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { useNoteDrop } from './use-note-drop';

type Props = {
  tree: readonly ThemeBranch<Theme>[];
  held: HeldNotes | null;
  onDropNotes: (theme: Theme) => void;
};

/** The themes as places to let notes go, there while some are dragged: away from where they were taken, so that none is under the pointer at once. Styles: note-drag.css. */
export function ThemeDock({ tree, held, onDropNotes }: Props) {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const dropOf = useNoteDrop(held, onDropNotes);
  if (held === null) return null;
  const all = tree.flatMap(({ theme, children }) => [
    { theme, isChild: false },
    ...children.map((child) => ({ theme: child, isChild: true })),
  ]);
  // Not the one they come from.
  const others = all.filter(({ theme: { id } }) => held.from?.length !== 1 || held.from[0] !== id);
  return (
    <aside class={held.low ? 'theme-dock at-top' : 'theme-dock'} aria-label={say('dropOn')}>
      <p>{say('dropOn')}</p>
      <ul>
        {others.map(({ theme, isChild }) => {
          const { isOver, events } = dropOf(theme);
          const kinds = ['theme-chip', isChild && 'child', isOver && 'is-target'];
          return (
            <li key={theme.id} class={kinds.filter(Boolean).join(' ')} data-drop={theme.id} {...events}>
              <ThemeMark theme={theme} locale={locale} />
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

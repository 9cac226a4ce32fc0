import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ThemeSummary } from '@/utils/themes/theme-summary';
import { themePageHash } from './theme-page-hash';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';
import { langOfText } from './lang-of-text';
import { Spark } from './Spark';
import { ThemeLink } from './ThemeLink';

/** What happens to any theme of the board, one of a card or one that stands under it. */
export type FolderActs = {
  onFocus: (theme: Theme) => void;
  onKeyDown: (theme: Theme, event: KeyboardEvent) => void;
  onDragStart: (theme: Theme, event: DragEvent) => void;
  onDragOver: (theme: Theme, event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: () => void;
};
/** Where what is dragged would go if it were let go now, and what is said there. */
export type Over = { id: string; place: 'before' | 'after' | 'into'; said: string };

type Props = {
  theme: Theme;
  /** Those that stand under it. */
  under: Theme[];
  summaries: ReadonlyMap<string, ThemeSummary>;
  /** The theme whose editor is open; the one Tab stops at. */
  open: string | null;
  current: string | null;
  over: Over | null;
  acts: FolderActs;
};

/** A theme as a card: its name on the tab, what brings notes to it, the latest, and what stands under it. Styles: theme-folder.css. */
export function ThemeFolder({ theme, under, summaries, open, current, over, acts }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const summary = summaries.get(theme.id);
  const notes = summary?.notes ?? 0;
  const name = themeName(theme, locale);
  const words = summary?.words.length ? summary.words.map(({ text }) => text) : firstWords(theme, locale);
  const isBlank = notes === 0 && under.length === 0;
  const own = over?.id === theme.id ? over : null;
  const kind = [
    'folder',
    open === theme.id && 'is-selected',
    isBlank && 'blank',
    own && (own.place === 'into' ? 'is-target' : `is-${own.place}`),
  ];
  const dragged = (one: Theme) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => acts.onDragStart(one, event),
    onDragOver: (event: DragEvent) => acts.onDragOver(one, event),
    onDrop: acts.onDrop,
    onDragEnd: acts.onDragEnd,
  });
  const link = (one: Theme) => (
    <ThemeLink
      theme={one}
      notes={summaries.get(one.id)?.notes ?? 0}
      open={open === one.id}
      tabStop={current === one.id}
      onFocus={() => acts.onFocus(one)}
      onKeyDown={(event) => acts.onKeyDown(one, event)}
    />
  );
  return (
    <li class={kind.filter(Boolean).join(' ')} data-card={theme.id} {...dragged(theme)}>
      <header>
        <Icon icon={icons.grip} />
        <h2>{link(theme)}</h2>
        <a
          class="n"
          href={themePageHash(theme.id)}
          aria-label={say('showNotes', { theme: name, n: notes })}
          title={say('showNotes', { theme: name, n: notes })}
          tabIndex={current === theme.id ? 0 : -1}
          draggable={false}
        >
          {notes}
        </a>
      </header>
      {!isBlank && words.length > 0 && (
        <p class="words dotted">
          {words.map((word) => (
            <span key={word} lang={langOfText(word, locale)}>
              {word}
            </span>
          ))}
        </p>
      )}
      {own?.place === 'into' && <p class="drop">{own.said}</p>}
      {summary?.latest ? (
        <p class="latest serif" lang={langOfText(summary.latest.quote, locale)}>
          {summary.latest.quote}
        </p>
      ) : (
        isBlank && own === null && <p class="latest">{say('emptyTheme')}</p>
      )}
      {under.length > 0 && (
        <ul class="children">
          {under.map((child) => (
            <li
              key={child.id}
              data-card={child.id}
              class={['theme-chip', over?.id === child.id && `is-${over.place}`].filter(Boolean).join(' ')}
              {...dragged(child)}
            >
              {link(child)}
              <span class="count">{summaries.get(child.id)?.notes ?? 0}</span>
            </li>
          ))}
        </ul>
      )}
      {summary && notes > 0 && (
        <footer>
          <Spark weeks={summary.weeks} />
          <span>
            {summary.withoutThought === 0 ? say('allThought') : say('withoutThought', { n: summary.withoutThought })}
          </span>
          {summary.documents > 0 && <span>{say('usedIn', { n: summary.documents })}</span>}
        </footer>
      )}
    </li>
  );
}

/** The first of its words, where none has brought a note yet. */
function firstWords({ keywords: { zh = [], en = [] } }: Theme, locale: string): string[] {
  return (locale === 'en' ? [...en, ...zh] : [...zh, ...en]).slice(0, 4);
}

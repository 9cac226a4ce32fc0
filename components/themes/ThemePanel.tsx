import { useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { KeywordCount } from '@/utils/themes/keyword-counts';
import type { KeywordHelp } from '@/utils/themes/keyword-help';
import type { ThemeSummary } from '@/utils/themes/theme-summary';
import { themePageHash } from './theme-page-hash';
import { Button } from '../ui/Button';
import * as icons from '../ui/icons';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { Destination } from './arrange';
import { BoardPane } from './BoardPane';
import { MergeInto } from './MergeInto';
import { SplitTheme } from './SplitTheme';
import { StylePalette } from './StylePalette';
import { ThemeKeywords } from './ThemeKeywords';
import { ThemeNames } from './ThemeNames';
import { ThemePosition } from './ThemePosition';

export type ThemePanelActs = {
  /** Changes the name in one language, an empty one is taken away. Answers why not, or null. */
  onRename: (name: Theme['name']) => Promise<string | null>;
  onStyle: (style: number) => void;
  /** Adds words, and puts these notes under it for their sake. */
  onAddWords: (words: string[], noteIds: string[]) => void;
  onRemoveWord: (word: KeywordCount) => void;
  onArrange: (destination: Destination) => void;
  onMerge: (into: Theme) => void;
  /** Answers why not, or null. */
  onSplit: (name: string, noteIds: string[]) => Promise<string | null>;
  onMoveNotes: (noteIds: string[], to: Theme) => void;
  onDragNotes: (noteIds: string[] | null) => void;
  onPutAway: (away: boolean) => void;
  onExport: () => void;
  onDelete: () => void;
  onClose: () => void;
};

type Props = {
  theme: Theme;
  /** All others there are to choose from, in the reader's order, with what stands under what. */
  others: Theme[];
  summary: ThemeSummary | undefined;
  /** Its notes. */
  notes: Note[];
  hasChildren: boolean;
  help: () => KeywordHelp;
  quoteOf: (noteId: string) => string;
  /** Each time it becomes another number than 0, the name is to be changed. */
  renaming: number;
  acts: ThemePanelActs;
};

/** A theme's editor: its names, look, words and place; merging, splitting, putting away. Each change is saved as it is made. Styles: theme-panel.css. */
export function ThemePanel({ theme, others, summary, notes, hasChildren, help, quoteOf, renaming, acts }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const [doing, setDoing] = useState<'merge' | 'split' | null>(null);
  const toggle = (what: 'merge' | 'split'): void => setDoing(doing === what ? null : what);
  const away = theme.archived === true;
  return (
    <BoardPane
      label={say('editorOf', { theme: themeName(theme, locale) })}
      heading={<ThemeMark theme={theme} locale={locale} />}
      keepsFocus={renaming > 0}
      onClose={acts.onClose}
    >
      <p class="pane-notes">
        <a href={themePageHash(theme.id)}>{say('countNotes', { n: summary?.notes ?? 0 })}</a>
      </p>
      <ThemeNames name={theme.name} renaming={renaming} onRename={acts.onRename} />
      <StylePalette name={`style-${theme.id}`} style={theme.style} onStyle={acts.onStyle} />
      <ThemeKeywords theme={theme} help={help} quoteOf={quoteOf} onAdd={acts.onAddWords} onRemove={acts.onRemoveWord} />
      {!away && <ThemePosition theme={theme} others={others} hasChildren={hasChildren} onArrange={acts.onArrange} />}
      <div class="row wrap pane-acts">
        <Button
          size="small"
          aria-expanded={doing === 'merge'}
          disabled={others.length === 0}
          onClick={() => toggle('merge')}
        >
          {say('merge')}
        </Button>
        <Button
          size="small"
          aria-expanded={doing === 'split'}
          disabled={notes.length === 0}
          onClick={() => toggle('split')}
        >
          {say('split')}
        </Button>
        <Button size="small" onClick={() => acts.onPutAway(!away)}>
          {away ? say('takeOut') : say('putAwayNow')}
        </Button>
        <Button size="small" onClick={acts.onExport}>
          {say('exportThis')}
        </Button>
        <Button look="danger" size="small" icon={icons.trash} onClick={acts.onDelete}>
          {say('delete')}
        </Button>
      </div>
      {doing === 'merge' && <MergeInto themes={others} onMerge={acts.onMerge} onCancel={() => setDoing(null)} />}
      {doing === 'split' && (
        <SplitTheme
          notes={notes}
          shared={summary?.recurs ?? none}
          themes={others}
          onSplit={async (name, noteIds) => {
            const why = await acts.onSplit(name, noteIds);
            if (why === null) setDoing(null);
            return why;
          }}
          onMove={acts.onMoveNotes}
          onDragNotes={acts.onDragNotes}
          onCancel={() => setDoing(null)}
        />
      )}
      <p class="hint">{say('deleteHint')}</p>
    </BoardPane>
  );
}

const none = (): [] => [];

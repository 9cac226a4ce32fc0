import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { LikelyTheme, PageTheme } from '@/utils/messaging/calls';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import { keyOf, type KeyAct } from '@/utils/model/key-of';
import { themeName } from '@/utils/model/theme-name';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { ThemeList } from '../themes/ThemeList';
import * as icons from '../ui/icons';

type Props = {
  /** Up to three, likeliest first. They do not change once the toolbar was reached: the keys 1–3 mean what was seen. */
  likely: LikelyTheme[];
  themes: PageTheme[];
  /** Whether the field for another theme is open. */
  finding: boolean;
  /** Whether the focus goes into it when it opens. */
  focus: boolean;
  /** The keys (`Settings.toolbarKeys`), which are shown; null while none work. */
  keys: string | null;
  /** Whether quick mode is on. */
  quick: boolean;
  locale: Locale;
  say: Say<typeof readerTexts>;
  /** The pointer or the focus has come to it. */
  onReach: () => void;
  onKeep: (themeId: string | null) => void;
  onCreate: (name: string) => void;
  onWrite: () => void;
  onFind: (open: boolean) => void;
  onCopy: () => void;
  onQuick: () => void;
  onDismiss: () => void;
};

/** What can be done with a selection: keep it under one of three themes, keep it, keep it and write, find another theme, copy it. */
export function SelectionToolbar({
  likely,
  themes,
  finding,
  focus,
  keys,
  quick,
  locale,
  say,
  onReach,
  onKeep,
  onCreate,
  onWrite,
  onFind,
  onCopy,
  onQuick,
  onDismiss,
}: Props) {
  const id = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus && !finding) toolbar.current?.querySelector<HTMLElement>('.solid')?.focus({ preventScroll: true });
  }, [focus, finding]);
  const withKey = (label: string, key: string | null): string => (key ? say('withKey', { label, key }) : label);
  const key = (act: KeyAct): string | null => keys && keyOf(keys, act);
  const shown = (act: KeyAct) => keys && <kbd aria-hidden="true">{key(act)}</kbd>;
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={say('toolbar')}
      ref={toolbar}
      onPointerEnter={onReach}
      onFocusIn={onReach}
    >
      {likely.length > 0 && !finding && (
        <div class="suggestions">
          {likely.map(({ theme, because }, index) => (
            <button
              key={theme.id}
              type="button"
              class="suggestion"
              aria-label={say(because.length > 0 ? 'keepUnderSuggested' : 'keepUnder', {
                theme: themeName(theme, locale),
              })}
              aria-describedby={because.length > 0 ? `${id}-${theme.id}` : undefined}
              onClick={() => onKeep(theme.id)}
            >
              {keys && <kbd aria-hidden="true">{index + 1}</kbd>}
              <ThemeMark theme={theme} locale={locale} />
              {because.length > 0 && (
                <span class="because" id={`${id}-${theme.id}`}>
                  {because.map((word) => (
                    <b key={word}>{word}</b>
                  ))}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
      {finding && (
        <ThemeList
          themes={themes}
          chosen={[]}
          onPick={(choice) =>
            choice.kind === 'new' ? onCreate(choice.name) : onKeep(choice.kind === 'none' ? null : choice.theme.id)
          }
          onEscape={() => onFind(false)}
        />
      )}
      <div class="acts">
        <Button look="solid" onClick={() => onKeep(null)}>
          {say('keep')}
          {shown('keep')}
        </Button>
        <Button look="quiet" icon={icons.pen} onClick={onWrite}>
          {say('write')}
          {shown('write')}
        </Button>
        <Button look="quiet" icon={icons.theme} aria-expanded={finding} onClick={() => onFind(!finding)}>
          {likely.length > 0 ? say('otherThemes') : say('someTheme')}
          {shown('find')}
        </Button>
        <span class="tools">
          <IconButton icon={icons.copy} small label={withKey(say('copy'), key('copy'))} onClick={onCopy} />
          <IconButton
            icon={icons.quick}
            small
            label={withKey(say('quick'), key('quick'))}
            aria-pressed={quick}
            onClick={onQuick}
          />
          <IconButton icon={icons.close} small label={withKey(say('dismiss'), keys && 'Esc')} onClick={onDismiss} />
        </span>
      </div>
    </div>
  );
}

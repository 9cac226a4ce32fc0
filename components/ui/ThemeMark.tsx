import type { ComponentChildren } from 'preact';
import type { Locale } from '@/utils/model/locale';
import { styleNames } from '@/utils/model/style-names';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';

type Props = {
  theme: Pick<Theme, 'name' | 'style'>;
  locale: Locale;
  /** Marks what was searched for. */ mark?: ((text: string) => ComponentChildren) | undefined;
};

/** The name of a theme, looking like what the theme does: highlighted in its tint and underline. Styles: mark.css. */
export function ThemeMark({ theme, locale, mark }: Props) {
  const name = themeName(theme, locale);
  return (
    <span class="mark" data-colour={styleNames[theme.style - 1]} lang={theme.name.zh === name ? 'zh-Hans' : 'en'}>
      {mark?.(name) ?? name}
    </span>
  );
}

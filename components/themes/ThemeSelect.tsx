import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { Select } from '../ui/Select';
import { useLocale } from '../use-say';

type Props = {
  label: string;
  /** What stands for no theme. */
  none: string;
  themes: Theme[];
  /** Id of the one that is chosen; empty: none. */
  value: string;
  onChange: (id: string) => void;
};

/** One of the themes, or none, in the browser's own list. */
export function ThemeSelect({ label, none, themes, value, onChange }: Props) {
  const locale = useLocale();
  const options = themes.map((theme) => ({
    value: theme.id,
    label: themeName(theme, locale),
    lang: themeName(theme, locale) === theme.name.zh ? 'zh-Hans' : 'en',
  }));
  return <Select label={label} value={value} options={[{ value: '', label: none }, ...options]} onChange={onChange} />;
}

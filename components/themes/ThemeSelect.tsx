import { useEffect, useRef } from 'preact/hooks';
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
  autoFocus?: boolean;
  onChange: (id: string) => void;
};

/** One of the themes, or none, in the browser's own list. */
export function ThemeSelect({ label, none, themes, value, autoFocus = false, onChange }: Props) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) box.current?.querySelector('select')?.focus();
  }, []);
  const options = themes.map((theme) => ({
    value: theme.id,
    label: themeName(theme, locale),
    lang: themeName(theme, locale) === theme.name.zh ? 'zh-Hans' : 'en',
  }));
  return (
    <div ref={box}>
      <Select label={label} value={value} options={[{ value: '', label: none }, ...options]} onChange={onChange} />
    </div>
  );
}

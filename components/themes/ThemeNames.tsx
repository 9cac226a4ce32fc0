import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { Field } from '../ui/Field';
import { useLocale, useSay } from '../use-say';

type Props = {
  name: Theme['name'];
  /** Each time it becomes another number than 0, the focus comes here, with the name in the reader's language selected. */
  renaming: number;
  /** Changes the name in one language, an empty one is taken away; answers why not, or null. */
  onRename: (name: Theme['name']) => Promise<string | null>;
};

/** A theme's name in both languages; each is saved as it is left, or with Enter; Esc takes back what was typed. */
export function ThemeNames({ name, renaming, onRename }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState({ zh: name.zh ?? '', en: name.en ?? '' });
  const [problem, setProblem] = useState<{ of: 'zh' | 'en'; why: string } | null>(null);
  const shown = useRef(name);
  // Renamed elsewhere, or taken back: what stands there now. Not at the beginning, when somebody may be typing before the page is at rest.
  useLayoutEffect(() => {
    if (shown.current.zh === name.zh && shown.current.en === name.en) return;
    shown.current = name;
    setTyped({ zh: name.zh ?? '', en: name.en ?? '' });
  }, [name.zh, name.en]);
  useLayoutEffect(() => {
    if (renaming === 0) return;
    const field = box.current?.querySelector<HTMLInputElement>(`input[lang="${locale === 'en' ? 'en' : 'zh-Hans'}"]`);
    field?.focus();
    field?.select();
  }, [renaming]);

  const save = async (of: 'zh' | 'en'): Promise<void> => {
    const wanted = typed[of].trim();
    if (wanted === (name[of] ?? '')) {
      setProblem(null);
      return;
    }
    // Not the other one as it was seen: it may have another by now.
    const why = await onRename({ [of]: wanted });
    setProblem(why === null ? null : { of, why });
  };
  const field = (of: 'zh' | 'en') => (
    <Field
      key={of}
      label={of === 'zh' ? say('nameZh') : say('nameEn')}
      lang={of === 'zh' ? 'zh-Hans' : 'en'}
      value={typed[of]}
      error={problem?.of === of ? problem.why : null}
      onInput={(text) => setTyped({ ...typed, [of]: text })}
      onLeave={() => void save(of)}
      onKey={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') void save(of);
        if (event.key !== 'Escape' || typed[of] === (name[of] ?? '')) return;
        event.preventDefault();
        setTyped({ ...typed, [of]: name[of] ?? '' });
        setProblem(null);
      }}
    />
  );
  // Side by side there is room for eight Chinese characters, or fifteen letters.
  const isLong = (name.zh ?? '').length > 8 || (name.en ?? '').length > 15;
  return (
    <div class={isLong ? 'two long' : 'two'} ref={box}>
      {locale === 'en' ? [field('en'), field('zh')] : [field('zh'), field('en')]}
    </div>
  );
}

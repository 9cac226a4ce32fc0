import type { Ref } from 'preact';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { useSay } from '../use-say';

type Props = { inputRef: Ref<HTMLInputElement>; onFile: (file: File) => void };

/** Where the browser's own dialogue for choosing a theme file comes from; buttons click it. */
export function ThemeFileInput({ inputRef, onFile }: Props) {
  const say = useSay(themeBoardTexts);
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      aria-label={say('importTitle')}
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // Chosen once more after a failure, the same file must be told again.
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}

import type { Ref } from 'preact';
import { templateTexts } from '@/utils/i18n/template-texts';
import { useSay } from '../use-say';

type Props = { inputRef: Ref<HTMLInputElement>; onFiles: (files: File[]) => void };

/** Where the browser's own dialogue for choosing template files comes from; buttons click it. */
export function TemplateFileInput({ inputRef, onFiles }: Props) {
  const say = useSay(templateTexts);
  return (
    <input
      ref={inputRef}
      type="file"
      multiple
      hidden
      aria-label={say('importTitle')}
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // Chosen once more after a failure, the same file must be told again.
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}

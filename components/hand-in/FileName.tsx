import { useId } from 'preact/hooks';
import { exportTexts } from '@/utils/i18n/export-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { useSay } from '../use-say';

type Props = { value: string; extension: string; onInput: (value: string) => void };

/** What the file will be called; its ending is the format's. Styles: export-dialog.css. */
export function FileName({ value, extension, onInput }: Props) {
  const say = useSay(exportTexts);
  const id = useId();
  return (
    <div class="field file-name">
      <label for={id}>{say('fileName')}</label>
      <span class="row">
        <input
          id={id}
          class="input"
          type="text"
          value={value}
          maxLength={MAX_LINE}
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span class="muted small">.{extension}</span>
      </span>
    </div>
  );
}

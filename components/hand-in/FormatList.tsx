import { useId } from 'preact/hooks';
import { exportTexts } from '@/utils/i18n/export-texts';
import { useLocale, useSay } from '../use-say';
import type { ShownFormat } from './shown-format';

type Props = { formats: readonly ShownFormat[]; value: string; onChange: (id: string) => void };

/** The formats, each with what it is for; arrows go from one to the next. Styles: export-dialog.css. */
export function FormatList({ formats, value, onChange }: Props) {
  const say = useSay(exportTexts);
  const lang = useLocale() === 'en' ? 'en' : 'zh';
  const name = useId();
  return (
    <fieldset class="formats">
      <legend>{say('format')}</legend>
      {formats.map(({ id, label, about, extension }) => (
        <label key={id} class="choice">
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>
            <b>{label[lang]}</b> <span class="muted tiny">.{extension}</span>
            {about && <span class="about">{about[lang]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId, useState } from 'preact/hooks';
import { templateTexts } from '@/utils/i18n/template-texts';
import type { Locale } from '@/utils/model/locale';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { NumberField } from './NumberField';

const MOST = 1_000_000;

type Range = [number, number];
type Props = {
  label: string;
  /** Of what is counted. */
  lang: Locale;
  value: Range | undefined;
  /** What stands there where nothing is filled in; without it something has to be. */
  otherwise?: Range;
  hint?: string;
  onChange: (value: Range | undefined) => void;
};

/** Least and most. What makes no range is not told, and goes when both fields are left. Styles: template-page.css. */
export function RangeField({ label, lang, value, otherwise, hint, onChange }: Props) {
  const say = useSay(templateTexts);
  const id = useId();
  const [typed, setTyped] = useState<[string, string] | null>(null);
  const kept: [string, string] = [value === undefined ? '' : `${value[0]}`, value === undefined ? '' : `${value[1]}`];
  const shown = typed ?? kept;
  const read = rangeOf(shown);
  const isWrong = read === 'wrong' || (read === undefined && otherwise === undefined);
  const note = typed && isWrong ? `${id}-error` : hint ? `${id}-hint` : undefined;

  const type = (next: [string, string]): void => {
    setTyped(next);
    const range = rangeOf(next);
    if (Array.isArray(range) || (range === undefined && otherwise !== undefined)) onChange(range);
  };
  const field = (of: 0 | 1) => (
    <NumberField
      label={say(of === 0 ? 'least' : 'most')}
      value={shown[of]}
      max={MOST}
      unit={say(lang === 'en' ? 'unitWords' : 'unitCharacters')}
      placeholder={otherwise && `${otherwise[of]}`}
      isWrong={typed !== null && isWrong}
      describedBy={note}
      onInput={(text) => type(of === 0 ? [text, shown[1]] : [shown[0], text])}
    />
  );
  return (
    <fieldset
      class="range"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setTyped(null);
      }}
    >
      <legend class="label">{label}</legend>
      <div class="pair">
        {field(0)}
        {field(1)}
      </div>
      {typed && isWrong ? (
        <p class="error" id={`${id}-error`} role="alert">
          <Icon icon={icons.warn} small />
          <span>{say('rangeWrong')}</span>
        </p>
      ) : (
        hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </fieldset>
  );
}

/** What two fields say: a range, none, one end only, or nothing that is a range. */
function rangeOf([least, most]: readonly [string, string]): Range | undefined | 'half' | 'wrong' {
  if (least === '' && most === '') return undefined;
  if (least === '' || most === '') return 'half';
  const range: Range = [Number(least), Number(most)];
  const fits = range.every((end) => Number.isSafeInteger(end) && end >= 0 && end <= MOST);
  return fits && range[0] <= range[1] ? range : 'wrong';
}

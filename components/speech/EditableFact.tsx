import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { chineseDate } from '@/utils/speeches/chinese-date';
import type { SaveText } from '../notes/edited-text';
import { useEditing } from '../notes/use-editing';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  /** Name of the fact, as it is read out. */
  label: string;
  value: string;
  /** How the value is shown, where that differs from how it is typed. */
  shown?: string;
  /** A day (`2025-04-28`) is typed as people write it, and saved as such. */
  isDay?: boolean;
  lang?: string;
  required?: boolean;
  onSave: SaveText;
};

/** One line that is edited where it stands: click, type, Enter or leave; Esc gives up. */
export function EditableFact({ label, value, shown, isDay = false, lang, required, onSave }: Props) {
  const say = useSay(panelTexts);
  const common = useSay(commonTexts);
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const editing = useEditing(isDay ? (shown ?? value) : value, async (typed, seen) => {
    const text = typed.trim();
    // Not the browser's own field for days: it takes no words, nothing pasted, and half a day for none.
    const day = isDay && text !== '' ? chineseDate(text) : undefined;
    if (day === null) return say('dayUnread');
    if (day !== undefined) return day === value ? null : onSave(day, value);
    if (required && text === '') return say('titleNeeded');
    if (text.length > MAX_LINE) return say('lineTooLong', { max: MAX_LINE });
    return text === seen ? null : onSave(text, seen);
  });
  const open = editing.draft !== null;
  useEffect(() => {
    if (!open && back.current) opener.current?.focus();
    back.current = false;
  }, [open]);

  if (editing.draft === null) {
    return (
      <button
        type="button"
        class={value === '' ? 'editable is-empty' : 'editable'}
        ref={opener}
        lang={value === '' ? undefined : lang}
        aria-label={
          value === '' ? say('addThisFact', { fact: label }) : say('editFact', { fact: label, value: shown ?? value })
        }
        onClick={editing.begin}
      >
        {value === '' ? say('addFact') : (shown ?? value)}
      </button>
    );
  }
  const field = {
    class: 'input',
    lang,
    'aria-label': label,
    'aria-invalid': editing.problem !== null,
    value: editing.draft,
    ref: focusOnce,
    onInput: (event: TargetedEvent<HTMLInputElement>) => editing.change(event.currentTarget.value),
    onBlur: () => void editing.finish(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      event.stopPropagation();
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      back.current = true;
      if (event.key === 'Escape') editing.cancel();
      else void editing.finish();
    },
  };
  return (
    <span class="fact-edit">
      <input type="text" {...field} />
      {editing.problem !== null && (
        <span class="error" role="alert">
          <Icon icon={icons.warn} small />
          <span>{editing.problem}</span>
          <button type="button" class="button small" onClick={() => void editing.finish()}>
            {common('retry')}
          </button>
        </span>
      )}
    </span>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  field.select();
}

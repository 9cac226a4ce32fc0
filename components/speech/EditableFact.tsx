import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { MAX_LINE } from '@/utils/model/limits';
import { chineseDate } from '@/utils/speeches/chinese-date';
import { bothFacts } from '@/utils/text/both-facts';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import type { SaveText } from '../notes/edited-text';
import { OtherWords } from '../notes/OtherWords';
import { useEditing } from '../notes/use-editing';
import { Icon } from '../ui/Icon';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  /** Name of the fact, as it is read out. */
  label: string;
  value: string;
  /** A day (`2025-04-28`) is shown and typed as people write it, and saved as such. */
  isDay?: boolean;
  lang?: string;
  required?: boolean;
  onSave: SaveText;
};

/** One line that is edited where it stands: click, type, Enter or leave; Esc gives up. */
export function EditableFact({ label, value, isDay = false, lang, required, onSave }: Props) {
  const say = useSay(panelTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const inWords = (saved: string): string => (isDay ? dayInWords(saved, locale) : saved);
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  // Two days are not one.
  const both = (theirs: string, mine: string): string | null => (isDay ? null : bothFacts(theirs, mine.trim()));
  const asSaved = (words: string): string => (isDay && chineseDate(words)) || words.trim();
  const save: SaveText = async (typed, seenInWords, ...how) => {
    const text = typed.trim();
    // Not the browser's own field for days: it takes no words, nothing pasted, and half a day for none.
    const read = isDay && text !== '' ? chineseDate(text) : text;
    if (read === null) return say('dayUnread');
    if (required && read === '') return say('titleNeeded');
    if (read.length > MAX_LINE) return say('lineTooLong', { max: MAX_LINE });
    const seen = asSaved(seenInWords);
    if (read === seen) return null;
    const why = await onSave(
      read,
      seen,
      ...how.map((both) => (typeof both === 'object' ? { sent: asSaved(both.sent) } : both)),
    );
    if (why === null || typeof why === 'string') return why;
    return why.elsewhere === read ? null : { elsewhere: inWords(why.elsewhere) };
  };
  const shown = inWords(value);
  const editing = useEditing(shown, save, { both });
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
        aria-label={value === '' ? say('addThisFact', { fact: label }) : say('editFact', { fact: label, value: shown })}
        onClick={editing.begin}
      >
        {value === '' ? say('addFact') : shown}
      </button>
    );
  }
  const field = {
    class: 'input',
    lang,
    'aria-label': label,
    'aria-invalid': editing.problem !== null || editing.elsewhere !== null,
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
      {editing.elsewhere !== null && (
        <OtherWords
          words={editing.elsewhere}
          choices={both(editing.elsewhere, editing.draft) === null ? ['mine', 'theirs'] : undefined}
          onChoose={(choice) => {
            back.current = true;
            editing.choose(choice);
          }}
        />
      )}
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

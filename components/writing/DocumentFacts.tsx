import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import { MAX_LINE } from '@/utils/model/limits';
import type { Writer } from '@/utils/model/study-notes';
import { Field } from '../ui/Field';
import { useSay } from '../use-say';

type Props = {
  date: string;
  writer: Writer | undefined;
  onDate: (date: string) => void;
  onWriter: (writer: Writer | undefined) => void;
};

/** Name and day at the end of the document. */
export function DocumentFacts({ date, writer, onDate, onWriter }: Props) {
  const say = useSay(writingTexts);
  const of = useSay(documentsTexts);
  // As typed: a name that is a space for a moment is not one that is gone.
  const [typed, setTyped] = useState<Writer | null>(null);
  // What was typed comes back a moment later; what was never typed here is another window’s.
  const own = useRef(new Set<string>());
  const last = useRef(keyOf(writer));
  const isOthers = last.current !== keyOf(writer) && !own.current.has(keyOf(writer));
  useLayoutEffect(() => {
    last.current = keyOf(writer);
    if (isOthers) setTyped(null);
  });
  const shown = (isOthers ? null : typed) ?? writer ?? { name: '' };
  const type = (next: Writer): void => {
    setTyped(next);
    own.current.add(keyOf(signedBy(next)));
    onWriter(signedBy(next));
  };
  return (
    <details class="document-facts">
      <summary>{of('facts')}</summary>
      <Field label={say('date')} type="date" value={date} onInput={(day) => day !== '' && onDate(day)} />
      <Field
        label={say('writerName')}
        value={shown.name}
        maxLength={MAX_LINE}
        onInput={(name) => type({ ...shown, name })}
      />
      <Field
        label={say('writerUnit')}
        value={shown.unit ?? ''}
        maxLength={MAX_LINE}
        onInput={(unit) => type({ ...shown, unit })}
      />
    </details>
  );
}

/** Who has signed, of what stands in the fields. */
function signedBy(typed: Writer): Writer | undefined {
  const [name, unit] = [typed.name.trim(), typed.unit?.trim() ?? ''];
  return name === '' && unit === '' ? undefined : { name, ...(unit !== '' && { unit }) };
}

const keyOf = (writer: Writer | undefined): string => JSON.stringify([writer?.name ?? '', writer?.unit ?? '']);

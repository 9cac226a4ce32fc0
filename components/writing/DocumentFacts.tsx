import { useState } from 'preact/hooks';
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
  const [typed, setTyped] = useState<Writer>(writer ?? { name: '' });
  const type = (next: Writer): void => {
    setTyped(next);
    const [name, unit] = [next.name.trim(), next.unit?.trim() ?? ''];
    onWriter(name === '' && unit === '' ? undefined : { name, ...(unit !== '' && { unit }) });
  };
  return (
    <details class="document-facts">
      <summary>{of('facts')}</summary>
      <Field label={say('date')} type="date" value={date} onInput={(day) => day !== '' && onDate(day)} />
      <Field
        label={say('writerName')}
        value={typed.name}
        maxLength={MAX_LINE}
        onInput={(name) => type({ ...typed, name })}
      />
      <Field
        label={say('writerUnit')}
        value={typed.unit ?? ''}
        maxLength={MAX_LINE}
        onInput={(unit) => type({ ...typed, unit })}
      />
    </details>
  );
}

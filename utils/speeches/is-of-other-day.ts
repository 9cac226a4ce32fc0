import type { SpeechDraft } from '@/utils/model/speech';

type Dated = Partial<Pick<SpeechDraft, 'date' | 'evidence'>>;

/** One text said on two days is two speeches: what offices say each year differs in names and numbers alone. A guessed day may be that of the print. */
export function isOfOtherDay(one: Dated, other: Dated): boolean {
  return (
    one.date !== undefined &&
    other.date !== undefined &&
    one.date !== other.date &&
    !one.evidence?.date?.guessed &&
    !other.evidence?.date?.guessed
  );
}

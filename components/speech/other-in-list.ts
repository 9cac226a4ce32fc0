import type { Speech } from '@/utils/model/speech';
import type { OtherSpeech } from './JoinWith';

/** A speech of the notebook as the list of those it could be joined with shows it. */
export function otherInList({ id, title, lang, speaker, date, publication }: Speech): OtherSpeech {
  const about = [speaker, date, publication].filter((fact) => fact !== undefined).join(' · ');
  return { id, title, lang, about };
}

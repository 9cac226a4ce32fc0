import { speechTexts } from '@/utils/i18n/speech-texts';
import type { Speech } from '@/utils/model/speech';
import { useSay } from '../use-say';

type Props = { speech: Pick<Speech, 'title' | 'lang'> };

/** A speech by its title, in its own language and direction; the same words everywhere for one that has none. */
export function SpeechName({ speech: { title, lang } }: Props) {
  const say = useSay(speechTexts);
  return title === '' ? <span>{say('untitled')}</span> : <bdi lang={lang}>{title}</bdi>;
}
